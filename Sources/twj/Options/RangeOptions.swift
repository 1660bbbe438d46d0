import ArgumentParser
import JournalCore

/// A range of days: `--since 8w`, `--from 1oct --to 20nov`.
struct RangeOptions: ParsableArguments {
  @OptionGroup var start: StartOptions

  @Option(help: ArgumentHelp("The last day.", valueName: "day"))
  var to: String?

  /// How many days a visit is about when none are asked for: 8 weeks with today.
  static let visitDays = 56

  /// Whether any of the options was given.
  var isGiven: Bool { start.isGiven || to != nil }

  /// The days asked for, else the last ``visitDays``.
  ///
  /// - Throws: as ``range(today:earliest:)``.
  func rangeForVisit(today: LocalDay, earliest: LocalDay?) throws -> DayRange {
    try range(today: today, earliest: earliest) ?? (today - (Self.visitDays - 1))...today
  }

  /// The days asked for; nil when no option was given.
  ///
  /// - Throws: ``CommandError/words(_:)`` for a span or day that cannot be read.
  func range(today: LocalDay, earliest: LocalDay?) throws -> DayRange? {
    guard isGiven else { return nil }
    let last = try DayOption("--to").pastDay(to, today: today)
    let first = try start.day(upTo: last, today: today) ?? min(earliest ?? last, last)
    return first...last
  }
}
