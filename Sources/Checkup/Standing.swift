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
  /// Whether it rested on symptoms alone when it was last true: then no week without twitches ends
  /// it, but the end of its condition.
  private var endsWithCondition = false

  init(_ rule: CheckupRule, _ area: Area?, isChangeOnly: Bool) {
    self.rule = rule
    self.area = area
    self.isChangeOnly = isChangeOnly
  }

  /// Whether there is something to list.
  var isOpen: Bool { state != .quiet }

  /// Goes on to the next day.
  ///
  /// `isSettled` says whether the day ends a week free of twitches in the area.
  mutating func advance(
    to facts: Facts, isSettled: Bool, change: (Answer) -> VisitChange?
  ) {
    let holds = rule.holds(facts, area)
    if !holds, state == .quiet, answer == nil {
      stayQuiet(on: facts.day, isSettled: isSettled)
      return
    }
    if holds { endsWithCondition = rule.endsWithCondition(facts, area) }
    if !endsWithCondition, isSettled { settledOn = facts.day }
    let isTrue = holds && (endsWithCondition || hasTwitchedSinceSettling(facts))
    if isTrue { lastTrue = facts.day }
    endAnswer(facts, change: change)
    switch state {
    case _ where settledOn == facts.day:
      state = .quiet
      reopened = nil
    case .quiet where isTrue, .seen where isTrue && answer == nil:
      state = answerOnEntry(facts.day) == nil ? .active : .seen
    case .seen where answer == nil, .active where hasEnded(isTrue, facts),
      .stale where hasEnded(isTrue, facts):
      state = .quiet
      reopened = nil
    case .stale where !facts.isUnrecorded(forDays: 1): state = .active
    case .quiet, .seen, .active, .stale: break
    }
    if state == .active, facts.isUnrecorded(forDays: Threshold.staleDays) { state = .stale }
  }

  /// The same day with nothing true, open or answered for.
  private mutating func stayQuiet(on day: LocalDay, isSettled: Bool) {
    guard isSettled, !endsWithCondition else { return }
    settledOn = day
    reopened = nil
  }

  /// Takes note of a visit that day which was about it.
  mutating func cover(by visit: CoveringVisit) {
    if let answer, answer.who != nil, answer.day == visit.visit.day { return }
    answer = Answer(
      who: visit.visit.who, day: visit.visit.day,
      until: isChangeOnly ? nil : visit.until(seenDays: rule.seenDays))
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

  /// Whether twitching came after the last week without any: what was over before does not count.
  private func hasTwitchedSinceSettling(_ facts: Facts) -> Bool {
    guard let settledOn else { return true }
    return facts.lastTwitchDay(area).map { $0 > settledOn } ?? false
  }

  /// Whether what rested on symptoms is over: all of them have been seen, or, where it rested on
  /// them alone, its condition ended and silence is not the reason.
  private func hasEnded(_ isTrue: Bool, _ facts: Facts) -> Bool {
    guard !isTrue, let lastTrue else { return false }
    let symptoms = rule.symptoms(Facts(history: facts.history, day: lastTrue))
    if !symptoms.isEmpty, symptoms.allSatisfy({ !$0.isUnseen(on: facts.day) }) { return true }
    return endsWithCondition && lastTrue < facts.day
      && facts.history.recordedDays.count(in: lastTrue + 1...facts.day) > 0
  }
}
