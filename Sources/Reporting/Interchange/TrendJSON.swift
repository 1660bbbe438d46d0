package import Analysis
import JournalCore

/// The trend of episodes as JSON: every p-value and what it rests on; unknown is null.
package enum TrendJSON {
  /// `alarm` is `rising`, `falling` or null.
  package static func value(_ trend: EpisodeTrend) -> JSONValue {
    [
      "from": JSONValue(FieldValue(trend.days?.lowerBound)),
      "to": JSONValue(FieldValue(trend.days?.upperBound)),
      "weeks": .whole(trend.weeks.count), "shortfall": RateJSON.value(trend.shortfall),
      "alarm": trend.alarm.map { .string($0.rawValue) } ?? .null,
      "daily": trend.daily.map(daily) ?? .null, "weekly": trend.weekly.map(weekly) ?? .null,
      "recent": RateJSON.value(trend.comparison?.recent),
      "before": RateJSON.value(trend.comparison?.before),
      "ratio_recent_to_before": RateJSON.value(trend.comparison?.ratio),
    ]
  }

  private static func daily(_ slope: DailySlope) -> JSONValue {
    [
      "observed_days": .whole(slope.observedDays), "p_rising": .number(slope.rising),
      "p_falling": .number(slope.falling), "ratio_per_week": RateJSON.value(slope.ratio),
    ]
  }

  private static func weekly(_ slope: WeeklySlope) -> JSONValue {
    [
      "weeks": .whole(slope.weeks), "p_rising": .number(slope.rising),
      "p_falling": .number(slope.falling), "ratio_per_week": RateJSON.value(slope.ratio),
      "dispersion": .number(slope.dispersion),
      "degrees_of_freedom": .number(slope.degreesOfFreedom),
    ]
  }
}
