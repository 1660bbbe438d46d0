package import Analysis
import JournalCore

/// The month as the data of `month --json`: unknown is null, never 0; days to come are left out.
package enum MonthJSON {
  package static func value(_ summary: MonthSummary) -> JSONValue {
    let rate = summary.rate
    return [
      "month": .string(summary.month.iso), "from": .string(summary.month.days.lowerBound.iso),
      "to": .string(summary.month.days.upperBound.iso), "as_of": .string(summary.asOf.iso),
      "episodes": summary.recordedDays == 0 ? .null : .whole(summary.records),
      "days_with_episodes": .whole(summary.twitchDays),
      "recorded_days": .whole(summary.recordedDays), "observed_days": .whole(rate.observedDays),
      "episodes_on_observed_days": rate.observedDays == 0 ? .null : .whole(rate.episodes),
      "days": .array(summary.observations.map(day)),
      "most": .array(
        summary.most.map {
          ["local_day": .string($0.day.iso), "episodes": .whole($0.records)]
        }),
    ]
  }

  private static func day(_ day: DailyObservation) -> JSONValue {
    [
      "local_day": .string(day.day.iso), "status": .string(day.status.rawValue),
      "recorded": .bool(day.isRecorded), "observed": .bool(day.isObserved),
      "recalled": .bool(day.isRecalled),
      "episodes": JSONValue(FieldValue(day.tally?.records)),
      "total_duration_s": JSONValue(FieldValue(day.tally?.totalDuration)),
    ]
  }
}
