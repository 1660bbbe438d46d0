import JournalCore
import Reporting
import Storage

/// Stores one amount of one trigger and prints its receipt.
struct DoseLogging {
  let journal: OpenJournal
  let output: OutputOptions
  let label: String

  /// Stores it as one more at a time, or for the whole day (sleep) as its total.
  func store(_ dose: Dose, isWholeDay: Bool = false, words: [String], verb: [String]) throws {
    let resolver = journal.resolver
    let (day, time) = try WordLine.understood(verb, words) { () throws(EntryError) in
      isWholeDay
        ? (try resolver.day(dose.time), nil)
        : (try resolver.resolve(dose.time).day, try resolver.resolve(dose.time))
    }
    var fact: DayFact?
    let group = try journal.write(label) { store in
      let exposure = journal.recording.exposure(
        dose.amount, day: day, at: time?.moment, kind: isWholeDay ? .total : .add)
      let stored = try store.dayRecords(in: day...day)
      let made = DayFact(stated: dose.amount, adding: exposure, to: stored.exposures)
      try Self.checkDay(made)
      fact = made
      return [.add(exposure)]
    }
    guard let fact, !output.quiet else { return }
    try print(fact, time: time, group: group, kind: verb.joined())
  }

  /// Refuses a cup that makes the day's sum more than a day can hold.
  private static func checkDay(_ fact: DayFact) throws {
    let limit = TriggerVocabulary.limit(of: fact.trigger)
    guard let after = fact.after, after > limit else { return }
    throw EntryError(
      .valueOutOfRange(
        fact: "\(fact.trigger.name) on \(FactText.shortDay(fact.day))",
        given: FactText.amount(after, unit: fact.trigger.unit), low: "0",
        high: FactText.amount(limit, unit: fact.trigger.unit), suggestion: nil))
  }

  private func print(
    _ fact: DayFact, time: ResolvedTime?, group: ChangeGroup?, kind: String
  ) throws {
    let context = journal.context
    if output.json, let exposure = group?.changes.first?.after {
      let view = JournalJSON.recordView(exposure, day: fact.day)
      return try context.console.print(JSONEnvelope(kind: kind, data: view))
    }
    let style = context.style(output)
    let lines = DayReceipt.dose(
      fact, time: time, today: journal.today, isDryRun: journal.isDryRun, style: style)
    try context.console.print(
      (journal.creationLine().map { [$0] } ?? []) + lines, style: style)
  }
}
