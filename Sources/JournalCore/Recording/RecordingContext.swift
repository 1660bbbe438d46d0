/// What every recording needs beside the words: the instant, the day rule and new identities.
package struct RecordingContext {
  package let now: Moment
  package let boundary: DayBoundary
  package let vocabulary: Vocabulary
  package let makeUID: () -> UID

  package init(
    now: Moment, boundary: DayBoundary, vocabulary: Vocabulary, makeUID: @escaping () -> UID
  ) {
    self.now = now
    self.boundary = boundary
    self.vocabulary = vocabulary
    self.makeUID = makeUID
  }

  package var today: LocalDay { boundary.day(of: now) }

  /// A stated amount as a record of a day.
  package func exposure(
    _ amount: StatedAmount, day: LocalDay, at moment: Moment?, kind: Exposure.Kind
  ) -> Exposure {
    Exposure(
      uid: makeUID(), trigger: amount.trigger.name, day: day, at: moment, amountKind: kind,
      amount: amount.amount, unit: amount.trigger.unit, asEntered: amount.asEntered,
      enteredAt: now)
  }
}
