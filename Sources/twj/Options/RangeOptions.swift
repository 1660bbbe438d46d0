import ArgumentParser
import JournalCore

/// A range of days: `--since 8w`, `--from 1oct --to 20nov`.
struct RangeOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The last days or weeks with today: 56d, 8w.", valueName: "span"))
  var since: String?

  @Option(help: ArgumentHelp("The first day.", valueName: "day"))
  var from: String?

  @Option(help: ArgumentHelp("The last day.", valueName: "day"))
  var to: String?

  /// Whether any of the options was given.
  var isGiven: Bool { since != nil || from != nil || to != nil }

  /// The days asked for; nil when no option was given.
  ///
  /// - Throws: ``CommandError/words(_:)`` for a span or day that cannot be read.
  func range(today: LocalDay, earliest: LocalDay?) throws -> DayRange? {
    guard isGiven else { return nil }
    let last = try to.map { try day($0, "--to", today) } ?? today
    guard last <= today else { throw refusal(.futureDay(last), "--to", to ?? "") }
    var first = min(earliest ?? last, last)
    if let from { first = try day(from, "--from", today) }
    if let since {
      first = max(from == nil ? .init(number: .min / 2) : first, last - (try days(since) - 1))
    }
    guard first <= last else {
      throw refusal(
        .badField(
          FieldError(field: "--from", problem: .contradiction("it lies after the last day"))),
        "--from", from ?? "")
    }
    return first...last
  }

  private func days(_ span: String) throws -> Int {
    let lower = span.lowercased()
    let size = lower.last == "w" ? 7 : lower.last == "d" ? 1 : 0
    guard size > 0, let count = Int(digits: lower.dropLast()), (1...10_000).contains(count) else {
      let expected = "a span such as 8w or 56d"
      throw refusal(
        .badField(
          FieldError(field: "--since", problem: .unexpected(expected: expected, found: span))),
        "--since", span)
    }
    return count * size
  }

  private func day(_ word: String, _ option: String, _ today: LocalDay) throws -> LocalDay {
    switch DayExpression.parse(word) {
    case .success(let day): return day.day(today: today)
    case .failure(let problem): throw refusal(problem, option, word)
    case nil: throw refusal(.notADay(word), option, word)
    }
  }

  private func refusal(_ problem: EntryProblem, _ option: String, _ word: String) -> CommandError {
    .words(MistakenWords(problem: problem, places: [1], line: [option, word]))
  }
}
