import Analysis
import JournalCore

/// Block 4: where, on which side, and in which order places joined.
struct PlacesBlock {
  /// One place of the body over the whole journal up to the last day.
  struct Place {
    let site: Site
    /// Its episodes of the days asked for.
    let episodes: [Episode]
    let firstSeen: LocalDay
    let lastSeen: LocalDay
  }

  /// The most rows on page 1.
  private static let mostRows = 6

  let source: ReportSource

  init(_ source: ReportSource) { self.source = source }

  var section: ReportSection {
    let places = places
    guard !places.isEmpty else {
      return ReportSection(4, "Where, and which side", [.line("No place was recorded.")])
    }
    return ReportSection(
      4, "Where, and which side",
      [.table(table(leading(places))), .line(order(places))] + balance.map { .line($0) } + merged)
  }

  /// In the order they were first recorded, which is the order of spread.
  var places: [Place] {
    let seen = source.journal.episodes.filter { $0.counts && source.day(of: $0) <= source.asOf }
    let recent = Dictionary(grouping: source.episodes, by: \.site)
    return Dictionary(grouping: seen, by: \.site).compactMap { site, episodes -> Place? in
      let days = episodes.map(source.day)
      guard let first = days.min(), let last = days.max() else { return nil }
      return Place(
        site: site, episodes: recent[site] ?? [], firstSeen: first, lastSeen: last)
    }.sorted { ($0.firstSeen, $0.site.slug) < ($1.firstSeen, $1.site.slug) }
  }

  /// All places, where page 1 has not room for all.
  var continuation: ReportSection? {
    let places = places
    guard places.count > Self.mostRows else { return nil }
    return ReportSection("Places in full", [.table(table(places))])
  }

  private func table(_ places: some Sequence<Place>) -> ReportTable {
    let sides = sides
    var table = ReportTable(
      "Episodes of these days by place, in the order places were first recorded",
      [.text("Place"), .number("Episodes")] + sides.map { .number(Self.title($0)) } + [
        .text("First seen"), .text("Last seen"),
      ])
    for place in places {
      table.add(
        [SiteVocabulary.label(of: place.site), String(place.episodes.count)]
          + sides.map { side in String(place.episodes.count { $0.side == side }) } + [
            FactText.compactDay(place.firstSeen), FactText.compactDay(place.lastSeen),
          ])
    }
    return table
  }

  /// The columns of sides: the middle only where it occurs; nil is a side nobody said.
  private var sides: [Side?] {
    [.left, .right, .both] + (source.episodes.contains { $0.side == .middle } ? [.middle] : [])
      + [nil]
  }

  private static func title(_ side: Side?) -> String {
    switch side {
    case .left?: "Left"
    case .right?: "Right"
    case .both?: "Both"
    case .middle?: "Middle"
    case nil: "Not said"
    }
  }

  /// The places with the most episodes of these days, in the same order.
  private func leading(_ places: [Place]) -> [Place] {
    let most = Set(
      places.enumerated().sorted {
        ($1.element.episodes.count, $0.offset) < ($0.element.episodes.count, $1.offset)
      }.prefix(Self.mostRows).map(\.offset))
    return places.enumerated().filter { most.contains($0.offset) }.map(\.element)
  }

  private func order(_ places: [Place]) -> String {
    let left = places.count - Self.mostRows
    let more = left > 0 ? " (\(left) only under Places in full)" : ""
    guard places.count > 1 else { return "One place only so far." }
    let names = places.map { SiteVocabulary.label(of: $0.site) }
    return "Order first recorded: \(names.joined(separator: " → "))\(more)."
  }

  private var sideBalance: SideBalance {
    SideBalance(episodes: source.journal.episodes, days: source.days, boundary: source.boundary)
  }

  /// The side share with its interval, or what is missing for one.
  private var balance: [String] {
    Array(SideText(sideBalance, style: .pipe).lines().dropFirst())
  }

  /// Why fewer episodes are compared than the table lists.
  private var merged: [ReportElement] {
    let balance = sideBalance
    let compared =
      balance.left + balance.right + balance.both + balance.middle + balance.unknown
    guard compared < source.episodes.count else { return [] }
    return [
      .remark(
        "The table lists \(FactText.count(source.episodes.count, "episode")), the sides compare "
          + "\(compared): bouts at one place less than 10 minutes apart count once.")
    ]
  }
}

extension FactText {
  /// `20 Nov 2026`.
  static func compactDay(_ day: LocalDay) -> String {
    "\(dayAndMonth(day)) \(day.civil.year)"
  }
}
