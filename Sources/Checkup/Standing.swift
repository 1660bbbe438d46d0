import JournalCore

/// Where one rule stands in one area, carried from day to day.
struct Standing: Sendable {
  /// A visit that answers for the rule, and for how long.
  struct Answer: Hashable, Sendable {
    /// nil when no visit is on record, only that a clinician has named the twitching.
    let who: String?
    let day: LocalDay
    /// From this day on it no longer answers; nil is only a change.
    let until: LocalDay?
  }

  let rule: CheckupRule
  let area: Area?
  /// Whether nothing but a change is to be shown.
  let isChangeOnly: Bool
  private(set) var state = FindingState.quiet
  /// The last day the condition was true.
  private(set) var lastTrue: LocalDay?
  private(set) var answer: Answer?
  /// The visit that no longer answers, and why.
  private(set) var reopened: (answer: Answer, change: VisitChange)?
  /// The last day that ended a week free of twitches; what is older no longer counts.
  private var settledOn: LocalDay?

  init(_ rule: CheckupRule, _ area: Area?, isChangeOnly: Bool) {
    self.rule = rule
    self.area = area
    self.isChangeOnly = isChangeOnly
  }

  /// Whether there is something to list.
  var isOpen: Bool { state != .quiet }

  /// Goes on to the next day.
  mutating func advance(to facts: Facts, change: (Answer) -> VisitChange?) {
    if isSettled(facts) { settledOn = facts.day }
    let isTrue = isTrue(facts)
    if isTrue { lastTrue = facts.day }
    endAnswer(facts, change: change)
    switch state {
    case _ where settledOn == facts.day:
      state = .quiet
      reopened = nil
    case .quiet where isTrue, .seen where isTrue && answer == nil:
      state = answerOnEntry(facts.day) == nil ? .active : .seen
    case .seen where answer == nil: state = .quiet
    case .stale: state = .active
    case .quiet, .seen, .active: break
    }
    if state == .active, facts.isUnrecorded(forDays: Threshold.staleDays) { state = .stale }
  }

  /// Takes note of a visit that day which was about it.
  mutating func cover(by visit: CoveringVisit) {
    if let answer, answer.who != nil, answer.day == visit.visit.day { return }
    answer = Answer(
      who: visit.visit.who, day: visit.visit.day, until: isChangeOnly ? nil : visit.until)
    reopened = nil
    if isOpen { state = .seen }
  }

  /// Drops the visit when its time is over or something has changed since.
  private mutating func endAnswer(_ facts: Facts, change: (Answer) -> VisitChange?) {
    guard let answer else { return }
    if let until = answer.until, facts.day >= until {
      self.answer = nil
    } else if let change = change(answer) {
      self.answer = nil
      reopened = (answer, change)
    }
  }

  /// The visit that answers for a finding that opens now.
  private mutating func answerOnEntry(_ day: LocalDay) -> Answer? {
    if answer == nil, isChangeOnly, reopened == nil {
      answer = Answer(who: nil, day: day, until: nil)
    }
    return answer
  }

  /// The condition holds, and not only because of what was over before a week without twitches.
  private func isTrue(_ facts: Facts) -> Bool {
    if let settledOn {
      guard let last = facts.lastTwitchDay(area), last > settledOn else { return false }
    }
    return rule.holds(facts, area)
  }

  private func isSettled(_ facts: Facts) -> Bool {
    let week = facts.last(Threshold.settledDays)
    return facts.twitchDays(area, in: week) == 0
      && facts.clearDays(area, in: week) >= Threshold.settledClearDays
  }
}
