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
        site: site, facts: facts, time: time, stored: try store.dayRecords(in: time.day...time.day),
        defaulted: defaulted, context: journal.recording)
      recording = made
      if !output.quiet { followUp = EpisodeFollowUp(made.episode, in: store, journal) }
      return made.changes
    }
    guard let recording, let followUp else { return }
    let stored = group?.changes.lazy.compactMap { $0.after as? Episode }.first
    let episode = stored ?? recording.episode
    try print(recording, stored: episode, followUp)
    guard let offer = followUp.offer, episode.id != nil,
      FaceCheckOffering.isPossible(journal.context.console, output)
    else { return }
    try FaceCheckOffering(journal: journal, output: output, offer: offer).ask()
  }

  private func print(
    _ recording: EpisodeRecording, stored episode: Episode, _ followUp: EpisodeFollowUp
  ) throws {
    let context = journal.context
    let urgent = followUp.urgent(journal)
    if output.json {
      if let message = urgent?.leading?.message { context.console.note(message) }
      let view = JournalJSON.recordView(episode, day: recording.time.day)
      return try context.console.print(JSONEnvelope(kind: verb, data: view))
    }
    let style = context.style(output)
    let isOffered =
      followUp.offer != nil && episode.id != nil
      && !FaceCheckOffering.isPossible(context.console, output)
    let receipt = Receipt(
      recording, stored: episode, now: context.now, isFirst: journal.isNew && episode.id != nil,
      offers: (isOffered ? [FaceCheckOffering.line] : []) + [lastLine].compactMap(\.self),
      isDryRun: journal.isDryRun, style: style)
    var lines = (journal.creationLine.map { [$0] } ?? []) + receipt.lines
    if let urgent, let notice = CheckupText(urgent, style: style).notice {
      lines = urgent.level == .emergency ? [notice] + lines : lines + [notice]
    }
    try context.console.print(lines, style: style)
    if context.console.error.isTerminal, let hint = FirstHints.hint(after: episode.id) {
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
