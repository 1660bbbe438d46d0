import ArgumentParser
import JournalCore

/// The first of a range of days: `--since 8w`, `--from 1oct`.
struct StartOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The last days or weeks with today: 56d, 8w.", valueName: "span"))
  var since: String?

  @Option(help: ArgumentHelp("The first day.", valueName: "day"))
  var from: String?

  /// Whether any of the options was given.
  var isGiven: Bool { since != nil || from != nil }

  /// The first day asked for; nil when no option was given. Of both options the later day holds.
  ///
  /// - Throws: ``CommandError/words(_:)`` for a span or day that cannot be read, and for a first
  ///   day that lies after the last one.
  func day(upTo last: LocalDay, today: LocalDay) throws -> LocalDay? {
    guard isGiven else { return nil }
    let named = try from.map { try DayOption("--from").day($0, today: today) }
    let counted = try since.map { last - (try days($0) - 1) }
    let first = [named, counted].compactMap(\.self).max() ?? last
    guard first <= last else {
      throw DayOption("--from").refusal(
        .badField(
          FieldError(field: "--from", problem: .contradiction("it lies after the last day"))),
        from ?? "")
    }
    return first
  }

  private func days(_ span: String) throws -> Int {
    guard let days = DaySpan.days(span) else {
      let expected = "a span such as 8w or 56d"
      throw DayOption("--since").refusal(
        .badField(
          FieldError(field: "--since", problem: .unexpected(expected: expected, found: span))),
        span)
    }
    return days
  }
}
