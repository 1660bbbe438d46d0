import Analysis
import JournalCore
import Statistics

/// `triggers.csv`: what the analysis of the whole journal says of each trigger.
enum CSVTriggers {
  static let table = CSVTable<TriggerEstimate>(
    "triggers",
    """
    one trigger in each row, from the whole journal up to the last day; going together is no proof \
    that one brings the other
    """, description + comparison + judgement)

  private static let description: [CSVField<TriggerEstimate>] = [
    CSVField("trigger", .string, "the trigger") { .text($0.trigger.name) },
    CSVField(
      "family", .string,
      "suspect (named before the data, with its lag) or open (searched over lags 0 to 2)"
    ) { .text($0.family.rawValue) },
    CSVField("lag_days", .integer, unit: "d", "days from the trigger to the episodes compared") {
      FieldValue($0.reportedLag)
    },
    CSVField("days_used", .integer, unit: "d", "observed days on which its value is known") {
      .whole($0.knownDays)
    },
    CSVField("episodes", .integer, "episodes on those days") { .whole($0.episodes) },
    CSVField(
      "spearman_rho", .number,
      "rank correlation of the value and the episodes of the same day, -1 to 1; a description"
    ) { FieldValue($0.spearman?.rho) },
  ]

  private static let comparison: [CSVField<TriggerEstimate>] = [
    CSVField(
      "rate_ratio", .number,
      "how many times as many episodes on a high day as on a low one, ratio_step apart"
    ) { FieldValue($0.highToLow?.ratio.finite) },
    CSVField("rate_ratio_low", .number, "lower end of its 95 % confidence interval") {
      FieldValue($0.highToLow?.interval.low.finite)
    },
    CSVField("rate_ratio_high", .number, "upper end of its 95 % confidence interval") {
      FieldValue($0.highToLow?.interval.high.finite)
    },
    CSVField(
      "ratio_step", .number, "how far apart a high and a low day are, in ratio_unit"
    ) { FieldValue($0.highToLow?.step.finite) },
    CSVField("ratio_unit", .string, "the trigger's unit") { .text($0.trigger.unit) },
  ]

  private static let judgement: [CSVField<TriggerEstimate>] = [
    CSVField(
      "q", .number, "p-value corrected for the number of triggers, 0 to 1; empty when not tested"
    ) { FieldValue($0.q?.finite) },
    CSVField(
      "verdict", .string,
      """
      backed_by_experiment, possible_pattern (found at three weekly looks in a row), not_held_yet, \
      no_pattern or not_enough_days
      """
    ) { .text($0.verdict.rawValue) },
    CSVField(
      "smallest_detectable_ratio", .number,
      "the rate_ratio that would have been found four times in five"
    ) { FieldValue($0.smallestDetectable?.finite) },
  ]
}

extension Double {
  /// The number; nil for one that no table holds.
  fileprivate var finite: Double? { isFinite ? self : nil }
}
