import JournalCore

/// Reads the day that stands behind an option.
struct DayOption {
  /// The option as typed: `--from`.
  let option: String

  init(_ option: String) { self.option = option }

  /// The day a word names; it may lie after today.
  ///
  /// - Throws: ``CommandError/words(_:)`` for a word that is no day.
  func day(_ word: String, today: LocalDay) throws -> LocalDay {
    switch DayExpression.parse(word) {
    case .success(let day): return day.day(today: today)
    case .failure(let problem): throw refusal(problem, word)
    case nil: throw refusal(.notADay(word), word)
    }
  }

  /// The last day that is looked at: today where no word was given.
  ///
  /// - Throws: ``CommandError/words(_:)`` for a word that is no day, and for a day after today.
  func pastDay(_ word: String?, today: LocalDay) throws -> LocalDay {
    guard let word else { return today }
    let day = try day(word, today: today)
    guard day <= today else { throw refusal(.futureDay(day), word) }
    return day
  }

  func refusal(_ problem: EntryProblem, _ word: String) -> CommandError {
    .words(MistakenWords(problem: problem, places: [2], line: ["…", option, word]))
  }
}
