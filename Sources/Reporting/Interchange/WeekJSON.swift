package import Analysis
import JournalCore

/// The week as the data of `week --json`: unknown is null, never 0; days to come are left out.
package enum WeekJSON {
  /// The week, its days, totals, means and correlations; of the analysis as of its last day the
  /// ratio and verdict of each trigger.
  package static func value(
    _ summary: WeekSummary, _ analysis: TriggerAnalysis? = nil
  ) -> JSONValue {
    let rate = summary.rate
    return [
      "week": summary.week.numbered.map { .string($0.iso) } ?? .null,
      "from": .string(summary.week.days.lowerBound.iso),
      "to": .string(summary.week.days.upperBound.iso), "as_of": .string(summary.asOf.iso),
      "episodes": .whole(summary.records), "days_with_episodes": .whole(summary.twitchDays),
      "recorded_days": .whole(summary.recordedDays), "observed_days": .whole(rate.observedDays),
      "episodes_on_observed_days": .whole(rate.episodes),
      "episodes_per_observed_day": rate.rate.map(Self.rate) ?? .null,
      "days": .array(summary.observations.map { day($0, summary.shownTriggers) }),
      "triggers": .array(summary.shownTriggers.map { trigger($0, summary) }),
      "correlations": .array(
        summary.correlations.map { correlation($0, analysis?.estimate(of: $0.trigger.name)) }),
    ]
  }

  private static func rate(_ rate: DailyRate) -> JSONValue {
    [
      "value": .number(rate.rate), "low": .number(rate.interval.low),
      "high": .number(rate.interval.high),
    ]
  }

  private static func day(
    _ day: DailyObservation, _ triggers: [TriggerDefinition]
  ) -> JSONValue {
    [
      "local_day": .string(day.day.iso), "status": .string(day.status.rawValue),
      "recorded": .bool(day.isRecorded), "observed": .bool(day.isObserved),
      "recalled": .bool(day.isRecalled),
      "episodes": JSONValue(FieldValue(day.tally?.records)),
      "total_duration_s": JSONValue(FieldValue(day.tally?.totalDuration)),
      "unknown_durations": JSONValue(FieldValue(day.tally?.unknownDurations)),
      "triggers": .object(
        triggers.map { trigger in
          JSONMember(trigger.name, JSONValue(FieldValue(day.exposures[trigger.name])))
        }),
    ]
  }

  private static func trigger(
    _ trigger: TriggerDefinition, _ summary: WeekSummary
  ) -> JSONValue {
    [
      "trigger": .string(trigger.name), "unit": .string(trigger.unit),
      "mean": JSONValue(FieldValue(summary.mean(of: trigger.name))),
      "mean_12_weeks": JSONValue(FieldValue(summary.trailingMean(of: trigger.name))),
    ]
  }

  private static func correlation(
    _ correlation: TriggerCorrelation, _ estimate: TriggerEstimate?
  ) -> JSONValue {
    var rho: Double?
    var missingDays = 0
    var missingEpisodes = 0
    switch correlation.result {
    case .correlation(let value, _): rho = value
    case .notEnoughDays(let have, let needed): missingDays = needed - have
    case .tooFewEpisodes(let have, let needed): missingEpisodes = needed - have
    case .constant: break
    }
    let isShort = missingDays + missingEpisodes > 0
    return [
      "trigger": .string(correlation.trigger.name), "unit": .string(correlation.trigger.unit),
      "spearman": ["rho": JSONValue(FieldValue(rho)), "days": .whole(correlation.days)],
      "episodes": .whole(correlation.episodes),
      "shortfall": isShort
        ? ["days_with_value": .whole(missingDays), "episodes": .whole(missingEpisodes)] : .null,
      "analysis": estimate.map(TriggersJSON.trigger) ?? .null,
    ]
  }
}
