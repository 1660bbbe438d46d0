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
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "T" || $0 == "t" || $0 == " " }
    guard parts.count == 2, let day = LocalDay(iso: parts[0]) else { return nil }
    let whole = parts[1].split(separator: ".", omittingEmptySubsequences: false)
    let fields = whole[0].split(separator: ":", omittingEmptySubsequences: false)
    guard whole.count <= 2, whole.count == 1 || Int(digits: whole[1]) != nil,
      (2...3).contains(fields.count), fields.allSatisfy({ $0.utf8.count == 2 }),
      let hour = Int(digits: fields[0]), let minute = Int(digits: fields[1]),
      let second = fields.count == 3 ? Int(digits: fields[2]) : 0,
      hour < 24, minute < 60, second < 60
    else { return nil }
    self.init(day: day, secondOfDay: hour * 3600 + minute * 60 + second)
  }
}
