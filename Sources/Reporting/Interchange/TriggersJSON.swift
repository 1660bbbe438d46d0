package import Analysis
import JournalCore
import Statistics

/// The analysis as the data of `triggers --json`: every p, q, interval, day count and lag; what does
/// not exist is null.
package enum TriggersJSON {
  /// The analysis with all triggers, or only the one of that name, and the course of the episodes.
  package static func value(
    _ analysis: TriggerAnalysis, _ course: EpisodeCourse?, only name: String? = nil
  ) -> JSONValue {
    let estimates = analysis.estimates.filter { name == nil || $0.trigger.name == name }
    return [
      "as_of": .string(analysis.asOf.iso), "from": day(analysis.days?.lowerBound),
      "observed_days": .whole(analysis.observedDays), "episodes": .whole(analysis.episodes),
      "alpha": [
        "suspects": .number(analysis.share.suspects), "open": .number(analysis.share.open),
      ],
      "triggers": .array(estimates.map(trigger)),
      "trend": course.map { TrendJSON.value($0.trend) } ?? .null,
      "change": course.map { ChangePointJSON.value($0.change) } ?? .null,
      "side": course.map { SideJSON.value($0.side) } ?? .null,
    ]
  }

  /// One trigger as `triggers` and `week` give it.
  static func trigger(_ estimate: TriggerEstimate) -> JSONValue {
    [
      "trigger": .string(estimate.trigger.name), "unit": .string(estimate.trigger.unit),
      "family": .string(estimate.family.rawValue),
      "declared_direction": word(estimate.suspect?.direction?.rawValue),
      "declared_on": day(estimate.suspect?.declaredOn),
      "p_declared": number(estimate.declaredP),
      "verdict": .string(estimate.verdict.rawValue),
      "direction": word(estimate.direction?.rawValue), "q": number(estimate.q),
      "held_looks": .whole(estimate.heldLooks),
      "spearman": [
        "rho": number(estimate.spearman?.rho), "days": .whole(estimate.spearman?.count ?? 0),
      ],
      "days_with_value": .whole(estimate.knownDays), "episodes": .whole(estimate.episodes),
      "lags": .array(estimate.lags.map(lag)),
      "reported_lag": estimate.reportedLag.map(JSONValue.whole) ?? .null,
      "ratio_high_to_low": estimate.highToLow.map(ratio) ?? .null,
      "smallest_detectable_ratio": number(estimate.smallestDetectable),
      "shortfall": estimate.shortfall.map(shortfall) ?? .null,
      "notes": .array(estimate.notes.map(note)),
      "belief": estimate.belief.map(belief) ?? .null,
    ]
  }

  private static func lag(_ lag: TriggerEstimate.Lag) -> JSONValue {
    [
      "lag": .whole(lag.lag), "p": number(lag.p), "log_ratio_per_unit": number(lag.logRatio),
      "low": number(lag.interval?.low), "high": number(lag.interval?.high),
      "effective_days": number(lag.effectiveDays),
    ]
  }

  private static func ratio(_ ratio: TriggerEstimate.HighToLow) -> JSONValue {
    [
      "value": number(ratio.ratio), "low": number(ratio.interval.low),
      "high": number(ratio.interval.high), "step": number(ratio.step),
      "adjusted_for": .array(ratio.adjustedFor.map(JSONValue.string)),
      "e_value": number(ratio.eValue),
    ]
  }

  private static func shortfall(_ shortfall: TriggerShortfall) -> JSONValue {
    [
      "observed_days": .whole(shortfall.observedDays), "episodes": .whole(shortfall.episodes),
      "days_with_value": .whole(shortfall.daysWithValue),
    ]
  }

  private static func note(_ note: TriggerNote) -> JSONValue {
    switch note {
    case .movesTogetherWith(let trigger):
      ["kind": "moves_together_with", "trigger": .string(trigger)]
    case .mayBeConsequence: ["kind": "may_be_consequence"]
    case .recordedMostlyOnTwitchDays: ["kind": "recorded_mostly_on_twitch_days"]
    case .tooLittleSpread: ["kind": "too_little_spread"]
    }
  }

  private static func belief(_ belief: TriggerBelief) -> JSONValue {
    [
      "suspected_episodes": .whole(belief.suspectedEpisodes),
      "episodes": .whole(belief.episodes), "rate_on_high_days": rate(belief.high),
      "rate_on_low_days": rate(belief.low),
    ]
  }

  private static func rate(_ rate: DailyRate?) -> JSONValue {
    guard let rate else { return .null }
    return [
      "value": .number(rate.rate), "low": .number(rate.interval.low),
      "high": .number(rate.interval.high),
    ]
  }

  private static func number(_ value: Double?) -> JSONValue {
    value.map { $0.isFinite ? .number($0) : .null } ?? .null
  }

  private static func word(_ text: String?) -> JSONValue { text.map(JSONValue.string) ?? .null }

  private static func day(_ day: LocalDay?) -> JSONValue { word(day?.iso) }
}
