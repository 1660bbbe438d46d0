import JournalCore

/// What is said where there is nothing to show.
enum EmptyJournal {
  /// What to type first, or from which day on there is something.
  static func lines(firstDay: LocalDay?, style: Style) -> [String] {
    let lines =
      firstDay.map { ["Nothing is recorded before \(FactText.day($0))."] }
      ?? ["Nothing is recorded yet.", "Log an episode:  twj lid l 90s", "Help:  twj help"]
    let limit = style.width ?? .max
    return lines.flatMap {
      TerminalText.width($0) <= limit ? [$0] : TerminalText.wrapped($0, to: limit)
    }
  }
}
