/// Reads one word as a day.
enum DayWord {
  /// - Throws: ``EntryError`` when the word is no day or not in the calendar.
  static func day(_ word: String, place: Int) throws(EntryError) -> DayExpression {
    switch DayExpression.parse(word) {
    case .success(let day): return day
    case .failure(let problem): throw EntryError(problem, at: place)
    case nil: throw EntryError(.notADay(word), at: place)
    }
  }
}
