import Checkup
import JournalCore
import Reporting
import Storage

/// Ends a running timer in the journal: what `stop` and `cancel` do once it is known which.
struct TimerStopping {
  let journal: OpenJournal
  let output: OutputOptions
  let label: String

  /// Stores the end and prints the receipt.
  ///
  /// - Throws: ``TimerRefusal`` for an end that cannot be; nothing is stored then.
  func store(_ timer: RunningTimer, end: TimerStop.End, facts: EntryFacts) throws {
    var stop: TimerStop?
    var followUp: EpisodeFollowUp?
    _ = try journal.write(label) { store in
      try RecordLookup.unchanged(timer.episode, in: store)
      let day = journal.boundary.day(of: timer.episode.startedAt)
      let made = try TimerStop(
        timer, end: end, facts: facts, stored: try store.dayRecords(in: day...day),
        context: journal.recording)
      stop = made
      if !output.quiet {
        followUp = EpisodeFollowUp(made.episode, started: timer.episode, in: store, journal)
      }
      return made.changes
    }
    guard let stop, let followUp else { return }
    let urgent = followUp.urgent(journal)
    try print(stop, followUp, urgent)
    try followUp.ask(beside: urgent, journal, output)
  }

  private func print(
    _ stop: TimerStop, _ followUp: EpisodeFollowUp, _ urgent: CheckupResult?
  ) throws {
    let context = journal.context
    if output.json {
      if let message = urgent?.leading?.message { context.console.note(message) }
      let day = journal.boundary.day(of: stop.episode.startedAt)
      let view = JournalJSON.recordView(stop.episode, day: day)
      return try context.console.print(JSONEnvelope(kind: "stop", data: view))
    }
    let style = context.style(output)
    let receipt =
      TimerText.stopped(stop, isDryRun: journal.isDryRun, style: style)
      + followUp.offers(beside: urgent, journal, output).map { "      " + $0 }
    try context.console.print(followUp.lines(receipt, with: urgent, style: style), style: style)
  }

  /// Takes the episode out, with the day facts that its start stated first.
  func cancel(_ timer: RunningTimer) throws {
    var companions: [Exposure] = []
    let group = try journal.write(label) { store in
      try RecordLookup.unchanged(timer.episode, in: store)
      companions = try store.firstStatements(with: timer.episode)
      return [.remove(timer.episode)] + companions.map { .remove($0) }
    }
    guard let group, !output.quiet else { return }
    let context = journal.context
    if output.json {
      return try HistoryPrinting(journal: journal, output: output)
        .printJSON([group], kind: "cancel")
    }
    let style = context.style(output)
    let line = TimerText.cancelled(
      timer, companions, boundary: journal.boundary, isDryRun: journal.isDryRun, style: style)
    try context.console.print(line, style: style)
  }
}
