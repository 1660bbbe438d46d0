import JournalCore

/// To whom the checkup speaks: what they ring, whether they are a child's parent, and what they
/// asked to be reminded of later.
struct Voice: Sendable {
  let emergencyNumber: String
  let isForChild: Bool
  private let snoozes: [Snooze]
  private let now: Moment

  /// Without `now` the end of the day counts.
  init(_ facts: Facts, now: Moment?, emergencyNumber: String) {
    self.emergencyNumber = emergencyNumber
    isForChild = facts.health.isChild(on: facts.day)
    snoozes = facts.health.snoozes
    self.now =
      now
      ?? Moment(
        seconds: (facts.day + 1).number * 86_400
          + facts.history.boundary.start.minuteOfDay * 60 - 1, offset: 0)
  }

  /// Until when a rule is put off: a visit at most 7 days, a call on the same day 12 hours, an
  /// emergency never; nil when it is not.
  func snoozedUntil(_ rule: CheckupRule) -> Moment? {
    let longest: Int
    switch rule.level {
    case .book: longest = Threshold.longestSnoozeDays * 86_400
    case .today: longest = Threshold.todaySnoozeSeconds
    case .none, .self, .emergency: return nil
    }
    let ends = snoozes.filter { $0.rule.lowercased() == rule.id.lowercased() && $0.at <= now }
      .map {
        Moment(
          seconds: min($0.until.seconds, $0.at.seconds + longest), offset: $0.until.offset)
      }
    return ends.filter { $0.seconds > now.seconds }.max { $0.seconds < $1.seconds }
  }
}
