import Checkup
import JournalCore
import Reporting
import Storage

/// Stores an episode line and prints its receipt: what `log` and `again` share.
struct EpisodeLogging {
  let journal: OpenJournal
  let output: OutputOptions
  let label: String
  /// The verb that is used: the kind of what `--json` prints.
  var verb = "log"
  /// A last line of the receipt: how to go on.
  var lastLine: String?
  /// Asked within the transaction, before anything is worked out; it throws where nothing may be
  /// stored.
  var check: (JournalStore) throws -> Void = { _ in }

  /// - Throws: any error of the journal; nothing is stored then.
  func store(
    site: Site, facts: EntryFacts, time: ResolvedTime, defaulted: [String] = []
  ) throws {
    var recording: EpisodeRecording?
    var followUp: EpisodeFollowUp?
    let group = try journal.write(label) { store in
      try check(store)
      let made = EpisodeRecording(
        site: site, facts: facts, time: time,
        stored: try store.dayRecords(
          in: time.day...time.day, withExposures: !facts.exposures.isEmpty),
        defaulted: defaulted, context: journal.recording)
      recording = made
      if !output.quiet { followUp = EpisodeFollowUp(made.episode, in: store, journal) }
      return made.changes
    }
    guard let recording, let followUp else { return }
    let stored = group?.changes.lazy.compactMap { $0.after as? Episode }.first
    let episode = stored ?? recording.episode
    let urgent = followUp.urgent(journal)
    try print(recording, stored: episode, followUp, urgent)
    try followUp.ask(beside: urgent, journal, output)
  }

  private func print(
    _ recording: EpisodeRecording, stored episode: Episode, _ followUp: EpisodeFollowUp,
    _ urgent: CheckupResult?
  ) throws {
    let context = journal.context
    if output.json {
      if let message = urgent?.leading?.message { context.console.note(message) }
      let view = JournalJSON.recordView(episode, day: recording.time.day)
      return try context.console.print(JSONEnvelope(kind: verb, data: view))
    }
    let style = context.style(output)
    let isEmergency = urgent?.level == .emergency
    let receipt = Receipt(
      recording, stored: episode, now: context.now,
      isFirst: journal.isNew && !journal.isDryRun && !isEmergency,
      offers: followUp.offers(beside: urgent, journal, output) + [lastLine].compactMap(\.self),
      isDryRun: journal.isDryRun, style: style)
    let lines = (journal.creationLine().map { [$0] } ?? []) + receipt.lines
    try context.console.print(followUp.lines(lines, with: urgent, style: style), style: style)
    if !isEmergency, context.console.error.isTerminal, let hint = FirstHints.hint(after: episode.id)
    {
      context.console.note(hint)
    }
  }

  /// The note after the colon or of `-m`.
  ///
  /// - Throws: ``CommandError/words(_:)`` when both are given.
  static func note(_ afterColon: String?, _ message: String?) throws -> String? {
    guard afterColon == nil || message == nil else {
      throw CommandError.words(
        MistakenWords(
          problem: .twice(fact: "note", first: "-m", second: ":"), places: [], line: []))
    }
    return afterColon ?? message
  }
}
