package import JournalCore

/// What was tried, as `care --json` gives it.
package enum CareJSON {
  /// Episodes around a use are null where no use has its hours recorded.
  package static func value(_ tally: CareTally) -> JSONValue {
    let isObserved = tally.observed > 0
    return [
      "measure": .string(tally.measure.rawValue), "times": .whole(tally.times),
      "minutes": tally.minutes.map { .number($0) } ?? .null, "helped": .whole(tally.helped),
      "not_helped": .whole(tally.notHelped), "unsaid": .whole(tally.unsaid),
      "around": [
        "hours": .whole(CareTally.window / 3600), "uses": .whole(tally.observed),
        "episodes_before": isObserved ? .whole(tally.episodesBefore) : .null,
        "episodes_after": isObserved ? .whole(tally.episodesAfter) : .null,
      ],
    ]
  }
}
