import JournalCore

/// Reads which week is meant.
enum WeekWord {
  /// `2026-W47`, `last`, a day word, or nothing for this week.
  ///
  /// - Throws: ``CommandError/words(_:)``; also for a week that has not begun.
  static func week(_ word: String?, journal: OpenJournal) throws -> ISOWeek {
    let thisWeek = ISOWeek(containing: journal.today)
    guard let word else { return thisWeek }
    if word.lowercased() == "last" { return ISOWeek(containing: thisWeek.monday - 7) }
    if word.lowercased() == "this" { return thisWeek }
    return try WordLine.understood(["week"], [word]) { () throws(EntryError) in
      if let week = ISOWeek(iso: word) {
        guard week <= thisWeek else { throw EntryError(.futureDay(week.monday), at: 0) }
        return week
      }
      switch DayExpression.parse(word) {
      case .success(let day):
        return ISOWeek(containing: try journal.resolver.day(TimeExpression(day: day)))
      case .failure(let problem): throw EntryError(problem, at: 0)
      case nil:
        throw EntryError(
          .unknownWord(word, suggestions: Suggestion.nearest(to: word, among: ["last", "this"])),
          at: 0)
      }
    }
  }
}
