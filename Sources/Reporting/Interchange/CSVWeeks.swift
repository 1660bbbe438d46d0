import Analysis
import JournalCore

/// `weeks.csv`: every ISO week that has a day in the range.
struct CSVWeeks {
  /// One week and its days within the range.
  struct Row {
    let week: ISOWeek
    let days: [DailyObservation]
    let rate: WeekRate
  }

  static func rows(_ source: CSVSource) -> [Row] {
    Dictionary(grouping: source.observations) { ISOWeek(containing: $0.day) }
      .sorted { $0.key < $1.key }
      .map { Row(week: $0.key, days: $0.value, rate: WeekRate(observations: $0.value)) }
  }

  /// The columns, one mean for each trigger among them.
  static func table(_ triggers: [CSVTrigger]) -> CSVTable<Row> {
    let means = triggers.map { trigger in
      CSVField<Row>(
        "\(trigger.header)_mean", .number, unit: trigger.unit, meaning(of: trigger)
      ) { FieldValue($0.mean(trigger.trigger.name)) }
    }
    return CSVTable("weeks", "one ISO week (Monday to Sunday) in each row", rates + means)
  }

  private static func meaning(of trigger: CSVTrigger) -> String {
    let name = TerminalText.safe(trigger.trigger.name)
    return trigger.isYesNo
      ? "\(name): share of yes among the days with a known answer, 0 to 1"
      : "\(name): mean of the days with a known value"
  }

  private static let rates: [CSVField<Row>] = [
    CSVField("iso_week", .string, "year and number of the week; only days in the range count") {
      .text($0.week.iso)
    },
    CSVField(
      "observed_days", .integer, unit: "days", "days closed by the person no more than 2 days later"
    ) { .whole($0.rate.observedDays) },
    CSVField(
      "episodes", .integer,
      """
      episodes on the observed days; bouts at one place less than 10 minutes apart count as one; \
      empty without an observed day
      """
    ) { $0.rate.observedDays == 0 ? .null : .whole($0.rate.episodes) },
    CSVField(
      "episodes_per_observed_day", .number, unit: "per day",
      "episodes divided by observed_days; empty below 4 observed days"
    ) { FieldValue($0.rate.rate?.rate) },
    CSVField(
      "low_95", .number, unit: "per day",
      "lower end of the exact 95 % Poisson interval of that rate (Garwood 1936)"
    ) { FieldValue($0.rate.rate?.interval.low) },
    CSVField("high_95", .number, unit: "per day", "upper end of that interval") {
      FieldValue($0.rate.rate?.interval.high)
    },
  ]
}

extension CSVWeeks.Row {
  /// The mean of a trigger over the days with a known value, in its unit; nil without one.
  fileprivate func mean(_ trigger: String) -> Double? {
    let values = days.compactMap { $0.exposures[trigger] }
    return values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
  }
}
