import JournalCore

/// Reads which week is meant.
enum WeekWord {
  /// `2026-W47`, `last`, a day word, or nothing for this week. A week that is named by its number is
  /// always from Monday to Sunday, any other begins as the setting `week_start` says.
  ///
  /// - Throws: ``CommandError/words(_:)``; also for a week that has not begun.
  static func week(_ word: String?, journal: OpenJournal) throws -> Week {
    let start = journal.settings.weekStart
    let thisWeek = Week(containing: journal.today, from: start)
    guard let word else { return thisWeek }
    if word.lowercased() == "last" { return thisWeek.previous }
    if word.lowercased() == "this" { return thisWeek }
    return try WordLine.understood(["week"], [word]) { () throws(EntryError) in
      if let week = ISOWeek(iso: word) {
        guard week.monday <= journal.today else {
          throw EntryError(.futureDay(week.monday), at: 0)
        }
        return Week(week)
      }
      switch DayExpression.parse(word) {
      case .success(let day):
        return Week(containing: try journal.resolver.day(TimeExpression(day: day)), from: start)
      case .failure(let problem): throw EntryError(problem, at: 0)
      case nil:
        throw EntryError(
          .unknownWord(word, suggestions: Suggestion.nearest(to: word, among: ["last", "this"])),
          at: 0)
      }
    }
  }
}
