import Analysis
import JournalCore
import TestSupport

/// Builds small journals a day at a time; days are counted from Monday 16 November 2026.
struct Diary {
  static let monday = LocalDay(number: 20_773)
  private(set) var journal = Journal()

  /// A moment of a day at local time, one hour east of UTC.
  static func moment(_ day: Int, _ hour: Int, _ minute: Int = 0, second: Int = 0) -> Moment {
    let local = LocalDateTime(
      day: monday + day, secondOfDay: hour * 3600 + minute * 60 + second)
    return Moment(seconds: local.secondsSinceEpoch - 3600, offset: 3600)
  }

  /// Adds an episode at the left eyelid, which `change` may make another.
  mutating func episode(
    _ start: Moment, seconds: Double? = 90, _ change: (inout Episode) -> Void = { _ in }
  ) {
    var episode = Episode(
      uid: uid(), startedAt: start, site: Site(slug: "eyelid"), enteredAt: start)
    episode.side = .left
    episode.duration = seconds
    change(&episode)
    journal.episodes.append(episode)
  }

  /// Adds a whole-day total.
  mutating func amount(_ trigger: String, _ amount: Double, on day: Int) {
    exposure(trigger, amount, day: day, kind: .total, at: nil)
  }

  /// Adds an exposure of any kind.
  mutating func exposure(
    _ trigger: String, _ amount: Double, day: Int, kind: Exposure.Kind, at moment: Moment?
  ) {
    journal.exposures.append(
      Exposure(
        uid: uid(), trigger: trigger, day: Self.monday + day, at: moment, amountKind: kind,
        amount: amount, unit: "unit", asEntered: nil, enteredAt: Self.moment(day, 22)))
  }

  /// Closes a day so many days later at 22:00.
  mutating func close(
    _ day: Int, _ closing: DayRecord.Closing = .complete, after days: Int = 0,
    skipped: [String] = []
  ) {
    journal.days.append(
      DayRecord(
        day: Self.monday + day, closed: closing, closedAt: Self.moment(day + days, 22),
        skipped: skipped))
  }

  /// Closes a day at a moment.
  mutating func close(_ day: Int, at moment: Moment) {
    journal.days.append(
      DayRecord(day: Self.monday + day, closed: .complete, closedAt: moment))
  }

  /// Adds a day record without a closing.
  mutating func open(_ day: Int, note: String) {
    journal.days.append(DayRecord(day: Self.monday + day, note: note))
  }

  /// Defines a trigger.
  mutating func define(_ trigger: TriggerDefinition) { journal.triggers.append(trigger) }

  /// The table from one day to another.
  func table(
    _ days: ClosedRange<Int>, boundary: DayBoundary = .standard,
    firstStated: [String: LocalDay] = [:]
  ) -> ObservationTable {
    ObservationTable(
      journal: journal, days: (Self.monday + days.lowerBound)...(Self.monday + days.upperBound),
      boundary: boundary, firstStated: firstStated)
  }

  /// The week of a day, seen on that day.
  func week(today: Int) -> WeekSummary {
    let today = Self.monday + today
    let week = Week(containing: today)
    let table = ObservationTable(
      journal: journal, days: WeekSummary.days(for: week, today: today), boundary: .standard)
    return WeekSummary(table, week: week, today: today)
  }

  private func uid() -> UID {
    var chance = SplitMix64(seed: UInt64(journal.episodes.count + journal.exposures.count * 4099))
    return UID(milliseconds: journal.episodes.count, using: &chance)
  }
}
