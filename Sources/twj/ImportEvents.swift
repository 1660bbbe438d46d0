import JournalCore
import Reporting
import Storage

/// The run of an import of a list of episodes or of another app's export.
struct ImportEvents {
  let kind: EventFile
  let file: String
  let flags: DiaryFlags
  let isDryRun: Bool
  let output: OutputOptions

  func run(_ bytes: [UInt8], in context: Context) throws {
    let journal = try OpenJournal(context, output, writing: true, dryRun: isDryRun)
    let options = try flags.options(of: file, journal.vocabulary)
    try journal.keepCopy()
    var made: EventImport?
    _ = try journal.telling(.importing) {
      try journal.writeAll("import file --as \(kind.rawValue)") { store in
        let events = try EventImport(
          bytes, as: kind, named: file, options: options, existing: try store.journal(),
          resolver: journal.resolver)
        made = events
        return events.plan.sequence
      }
    }
    guard let made else { return }
    for warning in made.plan.warnings {
      context.console.note("twj: \(ImportText.warning(warning))")
    }
    for line in ImportText.leftOut(made) { context.console.note("twj: \(line)") }
    try ImportReceipt(journal: journal, output: output).print(made.plan) { style in
      ImportText.lines(made.plan, isDryRun: isDryRun, style: style)
        + ["      \(FactText.count(made.rows, "row")) read, \(made.problems.count) left out"]
    }
  }
}
