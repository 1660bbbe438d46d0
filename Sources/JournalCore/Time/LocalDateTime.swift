/// A date and time of day on a wall clock, without a zone.
package struct LocalDateTime: Hashable, Sendable {
  package var day: LocalDay
  /// Seconds since local midnight, 0 to 86,399.
  package var secondOfDay: Int

  package init(day: LocalDay, secondOfDay: Int) {
    self.day = day
    self.secondOfDay = secondOfDay
  }

  package init(day: LocalDay, clock: ClockTime) {
    self.init(day: day, secondOfDay: clock.minuteOfDay * 60)
  }

  /// The wall clock a count of seconds since 1970 shows when read without a zone.
  package init(secondsSinceEpoch: Int) {
    let days = secondsSinceEpoch.floorDivided(by: 86_400)
    self.init(day: LocalDay(number: days), secondOfDay: secondsSinceEpoch - days * 86_400)
  }

  package var secondsSinceEpoch: Int { day.number * 86_400 + secondOfDay }

  package var clock: ClockTime { ClockTime(minuteOfDay: secondOfDay / 60) }

  /// `2026-11-20T21:30:00`.
  package var iso: String {
    "\(day.iso)T\(clock.text):\((secondOfDay % 60).padded(2))"
  }

  /// Reads `2026-11-20T21:30` or with seconds (a fraction is dropped); `T` may be a space.
  package init?(iso text: some StringProtocol) {
    guard let local = ISOScanner.read(text, { $0.localDateTime() }) else { return nil }
    self = local
  }
}
