/// A time of day to the minute.
package struct ClockTime: Hashable, Sendable, Comparable {
  /// Minutes since midnight, 0 to 1,439.
  package var minuteOfDay: Int

  package init(minuteOfDay: Int) { self.minuteOfDay = minuteOfDay }

  /// The time of an hour 0–23 and minute 0–59, or nil outside them.
  package init?(hour: Int, minute: Int) {
    guard (0..<24).contains(hour), (0..<60).contains(minute) else { return nil }
    self.init(minuteOfDay: hour * 60 + minute)
  }

  /// Reads `21:30`, `9:30pm`, `9pm`; nil for anything else.
  package init?(word: some StringProtocol) {
    var text = word.lowercased()
    var afternoon: Bool?
    if text.hasSuffix("am") || text.hasSuffix("pm") {
      afternoon = text.hasSuffix("pm")
      text.removeLast(2)
    }
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), (1...2).contains(parts[0].utf8.count),
      let hour = Int(digits: parts[0]),
      parts.count == 1 || parts[1].utf8.count == 2,
      let minute = parts.count == 2 ? Int(digits: parts[1]) : 0
    else { return nil }
    guard let afternoon else {
      guard parts.count == 2 else { return nil }
      self.init(hour: hour, minute: minute)
      return
    }
    guard (1...12).contains(hour) else { return nil }
    self.init(hour: hour % 12 + (afternoon ? 12 : 0), minute: minute)
  }

  /// `21:30`.
  package var text: String { "\((minuteOfDay / 60).padded(2)):\((minuteOfDay % 60).padded(2))" }

  package static func < (left: ClockTime, right: ClockTime) -> Bool {
    left.minuteOfDay < right.minuteOfDay
  }
}
