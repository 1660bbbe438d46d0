package import Analysis
import JournalCore

/// Several weeks as the data of `week --history --json`: unknown is null, never 0.
package enum WeekHistoryJSON {
  /// The range, the weeks in order, and the triggers whose means they hold.
  package static func value(_ history: WeekHistory) -> JSONValue {
    [
      "from": JSONValue(FieldValue(history.weeks.first?.week.first)),
      "to": JSONValue(FieldValue(history.weeks.last?.week.days.upperBound)),
      "weeks": .array(history.weeks.map { week($0, history.triggers) }),
      "triggers": .array(
        history.triggers.map { ["trigger": .string($0.name), "unit": .string($0.unit)] }),
    ]
  }

  /// One week with the means of some triggers.
  static func week(_ week: HistoryWeek, _ triggers: [TriggerDefinition]) -> JSONValue {
    let rate = week.rate
    return [
      "week": week.week.numbered.map { .string($0.iso) } ?? .null,
      "from": .string(week.week.days.lowerBound.iso),
      "to": .string(week.week.days.upperBound.iso), "observed_days": .whole(rate.observedDays),
      "episodes_on_observed_days": rate.observedDays == 0 ? .null : .whole(rate.episodes),
      "episodes_per_observed_day": rate.rate.map(perDay) ?? .null,
      "natural_variation": week.variation.map(variation) ?? .null,
      "position": week.position.map { .string($0.rawValue) } ?? .null,
      "means": .object(
        triggers.map { trigger in
          JSONMember(trigger.name, JSONValue(FieldValue(week.means[trigger.name])))
        }),
    ]
  }

  private static func perDay(_ rate: DailyRate) -> JSONValue {
    [
      "value": .number(rate.rate), "low": .number(rate.interval.low),
      "high": .number(rate.interval.high),
    ]
  }

  private static func variation(_ variation: NaturalVariation) -> JSONValue {
    [
      "low": .number(variation.low), "high": .number(variation.high),
      "weeks": .whole(variation.weeks), "observed_days": .whole(variation.observedDays),
      "episodes": .whole(variation.episodes), "dispersion": .number(variation.dispersion),
    ]
  }
}
