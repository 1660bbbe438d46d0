/// The rule that says which day a moment belongs to: days begin at `start`, not at midnight.
package struct DayBoundary: Hashable, Sendable {
  /// When a day begins, 00:00 to 11:59 local time; 04:00 unless the setting says else.
  package var start: ClockTime

  package init(start: ClockTime) { self.start = start }

  /// Days begin at 04:00.
  package static let standard = DayBoundary(start: ClockTime(minuteOfDay: 240))

  /// The latest `start` a setting may hold.
  package static let latestStart = ClockTime(minuteOfDay: 11 * 60 + 59)

  /// The day a moment counts to, from the offset it was lived at.
  package func day(of moment: Moment) -> LocalDay {
    let shifted = moment.seconds + moment.offset - start.minuteOfDay * 60
    return LocalDay(number: shifted.floorDivided(by: 86_400))
  }
}
