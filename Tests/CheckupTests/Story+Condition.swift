import JournalCore
import TestSupport

@testable import Checkup

extension Story {
  /// Whether a rule's condition is true on a day, whatever its state.
  func isTrue(_ rule: CheckupRule, _ area: Area? = nil, on day: Int) -> Bool {
    let asOf = Self.day(day)
    let history = History.of(journal, asOf: asOf, now: nil, boundary: .standard)
    return rule.isPossible(history) && rule.holds(Facts(history: history, day: asOf), area)
  }

  func message(_ rule: String, on day: Int) -> String? { checkup(on: day).finding(rule)?.message }
}
