import JournalCore

/// Reads which month is meant.
enum MonthWord {
  /// `2026-11`, `nov`, `last`, a day word, or nothing for this month.
  ///
  /// - Throws: ``CommandError/words(_:)``; also for a month that has not begun.
  static func month(_ word: String?, journal: OpenJournal) throws -> CalendarMonth {
    let thisMonth = CalendarMonth(containing: journal.today)
    guard let word else { return thisMonth }
    switch word.lowercased() {
    case "last": return thisMonth.previous
    case "this": return thisMonth
    default: break
    }
    return try WordLine.understood(["month"], [word]) { () throws(EntryError) in
      if let month = CalendarMonth(iso: word) {
        guard month <= thisMonth else { throw EntryError(.futureDay(month.days.lowerBound), at: 0) }
        return month
      }
      let isName = word.allSatisfy { $0.isASCII && $0.isLetter }
      switch DayExpression.parse(word) ?? (isName ? DayExpression.parse("1\(word)") : nil) {
      case .success(let day):
        return CalendarMonth(containing: try journal.resolver.day(TimeExpression(day: day)))
      case .failure(let problem): throw EntryError(problem, at: 0)
      case nil:
        throw EntryError(
          .unknownWord(word, suggestions: Suggestion.nearest(to: word, among: ["last", "this"])),
          at: 0)
      }
    }
  }
}
