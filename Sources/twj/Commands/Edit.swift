import ArgumentParser
import Checkup
import JournalCore

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
      : try typedAssignments(of: record)
    let editor = RecordEditor(
      vocabulary: journal.vocabulary, resolver: journal.resolver, rules: RuleSet.ids)
    let edited = try WordLine.understood(["edit", id], assignments) { () throws(EntryError) in
      try editor.edited(record, changes)
    }
    let label = ["edit", id] + changes.map(Self.shown)
    try RecordEditing(journal: journal, output: output, label: label.joined(separator: " "))
      .store(record, as: edited)
  }

  /// An assignment for the change log's label; a note's text is not repeated there.
  private static func shown(_ assignment: RecordEditor.Assignment) -> String {
    "\(assignment.name)=\(assignment.name.lowercased() == "note" ? "…" : assignment.value)"
  }

  /// The word as a field where it is plain which.
  private static func field(of word: String, in record: any JournalRecord) -> String {
    guard record is Episode else { return "note=…" }
    let lower = word.lowercased()
    if let side = Side.allCases.first(where: {
      [$0.rawValue, String($0.rawValue.prefix(1))].contains(lower)
    }) {
      return "side=\(side.rawValue)"
    }
    return Vocabulary().site(word: lower) == nil ? "side=r" : "site=\(lower)"
  }

  private func typedAssignments(of record: any JournalRecord) throws -> [RecordEditor.Assignment] {
    try assignments.enumerated().map { place, word in
      guard let assignment = RecordEditor.Assignment(word: word) else {
        throw CommandError.words(
          MistakenWords(
            problem: .missing(
              fact: "“field=” before “\(word)”",
              example:
                "edit \(id) \(Self.field(of: word, in: record))   All fields:  twj edit \(id)"),
            places: [place + 2], line: ["edit", id] + assignments))
      }
      return assignment
    }
  }
}
