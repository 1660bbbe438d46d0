import Analysis
import JournalCore

/// Rates and their ratios as JSON: each with its limits and what it rests on.
enum RateJSON {
  /// Weeks, observed days, episodes on them and their rate; null where unknown.
  static func value(_ period: PeriodRate?) -> JSONValue {
    guard let period else { return .null }
    return [
      "weeks": .whole(period.weeks), "observed_days": .whole(period.observedDays),
      "episodes": .whole(period.episodes),
      "episodes_per_observed_day": period.rate.map {
        limits($0.rate, $0.interval.low, $0.interval.high)
      } ?? .null,
    ]
  }

  static func value(_ ratio: RateRatio?) -> JSONValue {
    ratio.map { limits($0.value, $0.low, $0.high) } ?? .null
  }

  /// What is missing, as a number of weeks.
  static func value(_ shortfall: WeekShortfall?) -> JSONValue {
    shortfall.map { ["weeks": .whole($0.missing)] } ?? .null
  }

  /// A number with its 95 % interval.
  static func limits(_ value: Double, _ low: Double, _ high: Double) -> JSONValue {
    ["value": .number(value), "low": .number(low), "high": .number(high)]
  }
}
