package import Analysis
import JournalCore

/// Where the rate of episodes changed, if it did once, as JSON; unknown is null.
package enum ChangePointJSON {
  /// `first_week` is the likeliest first week of the new rate, `range` the weeks that hold it with
  /// 80 %, and `placed` whether these are at most half of those looked at.
  package static func value(_ point: EpisodeChangePoint) -> JSONValue {
    let change = point.change
    return [
      "weeks": .whole(point.weeks.count), "shortfall": RateJSON.value(point.shortfall),
      "first_week": change.map { .string($0.week.iso) } ?? .null,
      "probability": JSONValue(FieldValue(change?.probability)),
      "range": change.map(range) ?? .null,
      "placed": change.map { .bool($0.isPlaced) } ?? .null,
      "likelihood_ratio": JSONValue(FieldValue(change?.likelihoodRatio)),
      "before": RateJSON.value(change?.before), "after": RateJSON.value(change?.after),
    ]
  }

  private static func range(_ change: EpisodeChangePoint.Change) -> JSONValue {
    [
      "from": .string(change.range.lowerBound.iso), "to": .string(change.range.upperBound.iso),
      "probability": .number(EpisodeChangePoint.rangeProbability),
      "share_of_weeks": .number(change.rangeShare),
    ]
  }
}
