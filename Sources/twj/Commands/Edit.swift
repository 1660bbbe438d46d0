import ArgumentParser
import Checkup
import JournalCore
import Reporting
import Storage

/// `edit <id> [field=value…]`: changes single fields, or opens the editor.
struct Edit: JournalCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit", abstract: "Change fields of a record; without fields, in your editor.",
    discussion: """
      twj edit 3 side=r start="2h ago"      an empty value clears: strength=
      twj edit 3                            opens $VISUAL or $EDITOR
      """)

  @Argument(help: ArgumentHelp("The record's number.", valueName: "id"))
  var id: String

  @Argument(help: ArgumentHelp("field=value", valueName: "field=value"))
  var assignments: [String] = []

  @OptionGroup var write: WriteOptions
  @OptionGroup var flags: OutputFlags

  func run(in context: Context) throws {
    let journal = try OpenJournal(context, output, writing: true, dryRun: write.dryRun)
    let record = try RecordLookup(journal: journal).record(try RecordLookup.number(id))
    let changes =
      assignments.isEmpty
      ? try EditorSession(journal: journal, output: output).assignments(for: record)
      : try typedAssignments()
    let editor = RecordEditor(
      vocabulary: journal.vocabulary, resolver: journal.resolver, rules: RuleSet.ids)
    let edited = try WordLine.understood(["edit", id], assignments) { () throws(EntryError) in
      try editor.edited(record, changes)
    }
    guard !record.statesSame(as: edited) else {
      return try reportSame(record, journal)
    }
    let label = ["edit", id] + changes.map(Self.shown)
    var repaired: [Change] = []
    _ = try journal.write(label.joined(separator: " ")) { store in
      try RecordLookup.unchanged(record, in: store)
      repaired = try Self.closing(of: edited, store, journal)
      return [.replace(record, with: edited)] + repaired
    }
    try report(record, edited, repaired, journal)
  }

  private func reportSame(_ record: any JournalRecord, _ journal: OpenJournal) throws {
    guard !output.json, !output.quiet else { return try report(record, record, [], journal) }
    let number = record.id.map { "#\($0)" } ?? id
    try journal.context.console.print("\(number) is as it was: nothing to change.")
  }

  private func report(
    _ record: any JournalRecord, _ edited: any JournalRecord, _ repaired: [Change],
    _ journal: OpenJournal
  ) throws {
    guard !output.quiet else { return }
    let context = journal.context
    if output.json {
      let view = JournalJSON.recordView(
        edited, day: RecordDay.day(of: edited, boundary: journal.boundary))
      return try context.console.print(JSONEnvelope(kind: "edit", data: view))
    }
    let text = ChangeText(boundary: journal.boundary)
    let what = text.differences(record, edited).joined(separator: ", ")
    let style = context.style(output)
    let line = Receipt.done("#\(record.id ?? 0)  \(what)", style: style) + "      twj undo"
    try context.console.print(
      [line] + ClosingRepair.days(of: repaired).map(DayReceipt.closingLine), style: style)
  }

  /// An assignment for the change log's label; a note's text is not repeated there.
  private static func shown(_ assignment: RecordEditor.Assignment) -> String {
    "\(assignment.name)=\(assignment.name.lowercased() == "note" ? "…" : assignment.value)"
  }

  private func typedAssignments() throws -> [RecordEditor.Assignment] {
    try assignments.enumerated().map { place, word in
      guard let assignment = RecordEditor.Assignment(word: word) else {
        throw CommandError.words(
          MistakenWords(
            problem: .missing(fact: "“field=” before “\(word)”", example: "edit \(id) side=r"),
            places: [place + 2], line: ["edit", id] + assignments))
      }
      return assignment
    }
  }

  /// An episode moved to a day closed `none` makes that day `complete`; a day with episodes cannot be
  /// closed `none`.
  private static func closing(
    of edited: any JournalRecord, _ store: JournalStore, _ journal: OpenJournal
  ) throws -> [Change] {
    if let record = edited as? DayRecord, record.closed == DayRecord.Closing.none {
      let day = record.day
      let episodes = try store.dayRecords(in: day...day).episodes.filter(\.counts)
      guard episodes.isEmpty else {
        throw CommandError.checkIn(.hasEpisodes(day: day, ids: episodes.compactMap(\.id)))
      }
    }
    guard let episode = edited as? Episode, episode.counts else { return [] }
    let day = journal.boundary.day(of: episode.startedAt)
    return ClosingRepair.changes(
      days: try store.dayRecords(in: day...day).days, episodes: [episode],
      boundary: journal.boundary)
  }
}
