package import JournalCore

/// The lines of `list`: one episode a line, in the order given.
package struct EpisodeList {
  private let episodes: [Episode]
  private let today: LocalDay
  private let boundary: DayBoundary
  private let style: Style

  /// The year of `today` needs no mention.
  package init(_ episodes: [Episode], today: LocalDay, boundary: DayBoundary, style: Style) {
    self.episodes = episodes
    self.today = today
    self.boundary = boundary
    self.style = style
  }

  /// A table that leaves columns out where the terminal is narrow, or, where even that is too wide,
  /// one paragraph an episode; tab-separated fields without a header when plain.
  package var lines: [String] {
    if style.isPlain { return plainLines }
    guard let width = style.width else {
      return table(noteWidth: Self.widestNote).lines(style: style)
    }
    let free = width - Self.width(of: table(noteWidth: 0), style: .pipe) - 2
    let table = table(noteWidth: free < Self.narrowestNote ? 0 : min(free, Self.widestNote))
    return Self.width(of: table, style: Style(width: width)) <= width
      ? table.lines(style: style) : paragraphs(width)
  }

  // MARK: - Table

  private static let widestNote = 60
  private static let narrowestNote = 12
  private static let widestTags = 24
  private static let widestReason = 24

  private struct Column {
    let column: TextTable.Column
    let cell: (Episode) -> String
  }

  /// All columns; without the note where `noteWidth` is 0.
  private func table(noteWidth: Int) -> TextTable {
    var columns = [
      Column(column: .init("id", .right), cell: number),
      Column(column: .init("when"), cell: when),
      Column(column: .init("where"), cell: place),
      Column(column: .init("length", .right, dropOrder: 1), cell: length),
      Column(column: .init("strength", .right, dropOrder: 2), cell: strength),
    ]
    if episodes.contains(where: { !$0.circumstances.isEmpty || !$0.suspected.isEmpty }) {
      columns.append(
        Column(column: .init("tags", dropOrder: 3)) { clipped(tags($0, " "), Self.widestTags) })
    }
    if noteWidth > 0, episodes.contains(where: { $0.note != nil }) {
      columns.append(Column(column: .init("note", dropOrder: 4)) { clipped(note($0), noteWidth) })
    }
    if episodes.contains(where: { !$0.counts }) {
      columns.append(Column(column: .init(""), cell: leftOut))
    }
    var table = TextTable(columns.map(\.column))
    for episode in episodes { table.add(columns.map { $0.cell(episode) }) }
    return table
  }

  private static func width(of table: TextTable, style: Style) -> Int {
    table.lines(style: style).map(TerminalText.width).max() ?? 0
  }

  // MARK: - Paragraphs

  private func paragraphs(_ width: Int) -> [String] {
    episodes.flatMap { episode in
      let head = [episode.id.map { "#\($0)" } ?? "", when(episode), leftOut(episode)]
      let facts = [
        place(episode), length(episode), episode.strength.map { "strength \($0.plainText)" } ?? "",
      ]
      return TerminalText.wrapped(head.filter { !$0.isEmpty }.joined(separator: " "), to: width)
        + TerminalText.wrapped(
          facts.filter { !$0.isEmpty }.joined(separator: ", "), to: max(1, width - 2)
        ).map { "  " + $0 }
    }
  }

  // MARK: - Plain

  /// id, start (ISO 8601), local day, site, side, seconds, strength, tags, note.
  private var plainLines: [String] {
    var table = TextTable(Array(repeating: .init(""), count: 9))
    for episode in episodes {
      table.add([
        number(episode), episode.startedAt.iso, boundary.day(of: episode.startedAt).iso,
        TerminalText.safe(episode.site.slug), episode.side?.rawValue ?? "",
        episode.duration?.plainText ?? "", strength(episode), tags(episode, ";"),
        [leftOut(episode), note(episode)].filter { !$0.isEmpty }.joined(separator: " "),
      ])
    }
    return table.lines(style: style)
  }

  // MARK: - Cells

  private func number(_ episode: Episode) -> String { episode.id.map(String.init) ?? "" }

  /// `Fri 20 Nov 21:30`, `Fri 20 Nov ~21:30`, `Fri 20 Nov`; with the year where it is not this one.
  private func when(_ episode: Episode) -> String {
    let local = episode.startedAt.local
    let isThisYear = local.day.civil.year == today.civil.year
    let day = isThisYear ? FactText.shortDay(local.day) : FactText.day(local.day)
    let clock = FactText.clock(local.clock, style.clock)
    switch episode.precision {
    case .exact: return "\(day) \(clock)"
    case .about: return "\(day) ~\(clock)"
    case .day: return day
    }
  }

  private func place(_ episode: Episode) -> String { safe(FactText.place(episode)) }

  private func length(_ episode: Episode) -> String {
    if let duration = episode.duration { return FactText.duration(duration) }
    return episode.isOngoing == true ? "ongoing" : ""
  }

  private func strength(_ episode: Episode) -> String { episode.strength?.plainText ?? "" }

  private func tags(_ episode: Episode, _ separator: String) -> String {
    let tags = episode.circumstances.map { "+\($0)" } + episode.suspected.map { "?\($0)" }
    return safe(tags.joined(separator: separator))
  }

  private func note(_ episode: Episode) -> String { safe(episode.note ?? "") }

  private func leftOut(_ episode: Episode) -> String {
    guard let reason = episode.excludeReason else { return "" }
    return "(left out: \(clipped(safe(reason), Self.widestReason)))"
  }

  // MARK: - Text

  /// Harmless, and in the characters of the stream, so that widths hold.
  private func safe(_ text: String) -> String { style.encoded(TerminalText.safe(text)) }

  private func clipped(_ text: String, _ limit: Int) -> String {
    if style.isUnicode { return TerminalText.clipped(text, to: limit) }
    guard TerminalText.width(text) > limit else { return text }
    return style.encoded(TerminalText.clipped(text, to: limit - 2))
  }
}
