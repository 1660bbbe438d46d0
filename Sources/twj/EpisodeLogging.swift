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

  /// - Throws: any error of the journal; nothing is stored then.
  func store(
    site: Site, facts: EntryFacts, time: ResolvedTime, defaulted: [String] = []
  ) throws {
    var recording: EpisodeRecording?
    let group = try journal.write(label) { store in
      let made = EpisodeRecording(
        site: site, facts: facts, time: time, stored: try store.dayRecords(in: time.day...time.day),
        defaulted: defaulted, context: journal.recording)
      recording = made
      return made.changes
    }
    guard let recording, !output.quiet else { return }
    let stored = group?.changes.lazy.compactMap { $0.after as? Episode }.first
    try print(recording, stored: stored ?? recording.episode)
  }

  private func print(_ recording: EpisodeRecording, stored episode: Episode) throws {
    let context = journal.context
    if output.json {
      let view = JournalJSON.recordView(episode, day: recording.time.day)
      return try context.console.print(JSONEnvelope(kind: verb, data: view))
    }
    let style = context.style(output)
    let receipt = Receipt(
      recording, stored: episode, now: context.now, isFirst: journal.isNew && episode.id != nil,
      style: style)
    try context.console.print(
      (journal.creationLine.map { [$0] } ?? []) + receipt.lines, style: style)
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
