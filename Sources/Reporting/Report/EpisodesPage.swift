import JournalCore

/// The episodes one by one, and the notes where they are asked for.
struct EpisodesPage {
  let source: ReportSource

  init(_ source: ReportSource) { self.source = source }

  var sections: [ReportSection] {
    [list, notes].compactMap(\.self)
  }

  private var list: ReportSection {
    let leftOut = source.journal.episodes.count {
      !$0.counts && source.days.contains(source.day(of: $0))
    }
    let remark: [ReportElement] =
      leftOut == 0
      ? []
      : [.remark("\(FactText.count(leftOut, "episode")) left out of all counts by the person.")]
    guard !source.episodes.isEmpty else {
      return ReportSection("Episodes", [.line("No episode was recorded in these days.")] + remark)
    }
    return ReportSection("Episodes", [.table(table)] + remark)
  }

  private var table: ReportTable {
    let notes = source.options.notes
    var table = ReportTable(
      "One episode in each row; empty is unknown",
      [
        .text("Start"), .text("ISO 8601"), .text("Place"), .text("Side"), .number("Length"),
        .number("Strength"), .number("Bother"), .number("Impact"), .text("What it was like"),
      ] + (notes ? [.text("Note")] : []))
    for episode in source.episodes {
      table.add(
        [
          start(episode), Self.iso(episode), SiteVocabulary.label(of: episode.site),
          episode.side?.rawValue ?? "", Self.length(episode), episode.strength?.plainText ?? "",
          episode.bother?.plainText ?? "", episode.impact.map(String.init) ?? "",
          Self.character(episode),
        ] + (notes ? [episode.note ?? ""] : []))
    }
    return table
  }

  /// The notes of days.
  private var notes: ReportSection? {
    let noted = source.journal.days.filter { $0.note != nil && source.days.contains($0.day) }
      .sorted { $0.day < $1.day }
    guard source.options.notes, !noted.isEmpty else { return nil }
    return ReportSection(
      "Notes about days",
      [.list(noted.map { "\(FactText.day($0.day)): \($0.note ?? "")" })])
  }

  private func start(_ episode: Episode) -> String {
    let local = episode.startedAt.local
    let clock = FactText.clock(local.clock, source.options.clock)
    switch episode.precision {
    case .exact: return "\(FactText.day(local.day)), \(clock)"
    case .about: return "\(FactText.day(local.day)), about \(clock)"
    case .day: return FactText.day(local.day)
    }
  }

  private static func iso(_ episode: Episode) -> String {
    episode.precision == .day ? episode.startedAt.local.day.iso : episode.startedAt.iso
  }

  private static func length(_ episode: Episode) -> String {
    if let duration = episode.duration { return FactText.duration(duration) }
    return episode.isOngoing == true ? "ongoing" : ""
  }

  private static func character(_ episode: Episode) -> String {
    var facts = episode.character.map(\.rawValue)
    if let count = episode.count { facts.append(FactText.count(count, "burst")) }
    if let eye = episode.eye { facts.append(HealthReceipt.label(eye.rawValue)) }
    if episode.isUnbroken == true { facts.append("without a pause") }
    if episode.inSleep == true { facts.append("in sleep") }
    if let other = episode.togetherWith {
      facts.append("together with \(SiteVocabulary.label(of: other))")
    }
    facts += episode.circumstances
    facts += episode.suspected.map { "suspected: \($0)" }
    return facts.joined(separator: ", ")
  }
}
