import JournalCore

/// What was tried in the last week against the twitching, as F1 asks for it.
struct SelfCare {
  let week: DayRange
  /// The measures logged in the week beside less caffeine, in words, each once.
  let measures: [String]
  private let measureDays: Int
  private let differentMeasures: Int
  private let hasUsual: Bool
  private let isCaffeineLow: Bool

  init(_ facts: Facts) {
    let week = facts.last(Threshold.selfCareDays)
    let logged = facts.health.care.filter {
      week.contains($0.day) && !facts.health.recalledDays.contains($0.day)
    }
    let others = logged.filter { $0.measure != .lessCaffeine }
    self.week = week
    measures = Set(others.map(\.measure.rawValue)).sorted().map { slug in
      String(slug.map { $0 == "_" ? " " : $0 })
    }
    differentMeasures = Set(logged.map(\.measure)).count
    measureDays = Set(others.map(\.day)).count
    let caffeine = facts.health.caffeine
    func prompt(_ range: DayRange) -> [Double] {
      range.filter { !facts.health.recalledDays.contains($0) }.compactMap { caffeine[$0] }
    }
    let earlier = prompt(facts.day - Threshold.usualReach...week.lowerBound - 1)
    hasUsual = earlier.count >= Threshold.usualKnownDays
    let most = max(DayAmounts.median(of: earlier) / 2, Threshold.lowCaffeineLimit)
    let now = prompt(week)
    isCaffeineLow = now.count == Threshold.selfCareDays && now.allSatisfy { $0 <= most }
  }

  /// Whether the usual things were tried for a week.
  var isTried: Bool {
    guard measureDays >= Threshold.measureDays else { return false }
    return hasUsual ? isCaffeineLow : differentMeasures >= Threshold.measuresWithoutUsual
  }

  var words: String {
    let tried = (isCaffeineLow ? ["less caffeine"] : []) + measures
    return tried.isEmpty ? "no measure logged" : tried.joined(separator: ", ")
  }
}
