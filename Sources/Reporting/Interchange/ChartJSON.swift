package import Analysis
import JournalCore

/// A chart of days as the data of `chart --json`: unknown is null, never 0.
package enum ChartJSON {
  /// The range, the days, their weeks, and the range of each trigger.
  package static func value(_ chart: DayChart) -> JSONValue {
    let triggers = chart.strips.map(\.trigger)
    return [
      "from": JSONValue(FieldValue(chart.days.first?.day)),
      "to": JSONValue(FieldValue(chart.days.last?.day)),
      "days": .array(chart.days.map { day($0, triggers) }),
      "weeks": .array(chart.weeks.map { WeekHistoryJSON.week($0, triggers) }),
      "triggers": .array(chart.strips.map(trigger)),
    ]
  }

  /// `episodes` are those logged, as in `week --json`; in `episodes_merged` bouts that belong
  /// together count once, as in every rate.
  private static func day(
    _ day: DailyObservation, _ triggers: [TriggerDefinition]
  ) -> JSONValue {
    [
      "local_day": .string(day.day.iso), "week": .string(ISOWeek(containing: day.day).iso),
      "status": .string(day.status.rawValue), "recorded": .bool(day.isRecorded),
      "observed": .bool(day.isObserved), "recalled": .bool(day.isRecalled),
      "episodes": JSONValue(FieldValue(day.tally?.records)),
      "episodes_merged": JSONValue(FieldValue(day.tally?.episodes)),
      "triggers": .object(
        triggers.map { trigger in
          JSONMember(trigger.name, JSONValue(FieldValue(day.exposures[trigger.name])))
        }),
    ]
  }

  private static func trigger(_ strip: TriggerStrip) -> JSONValue {
    [
      "trigger": .string(strip.trigger.name), "unit": .string(strip.trigger.unit),
      "low": .number(strip.low), "high": .number(strip.high),
    ]
  }
}
