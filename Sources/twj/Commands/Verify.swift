import ArgumentParser
import JournalCore
import Reporting
import Storage

/// `verify`: looks through the whole journal and says what is not as it was written.
struct Verify: JournalCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Check the journal's file: structure, every record, and what was last written.",
    discussion: """
      twj verify
      twj verify --deep         also tables against indexes; slower
      (Health questions are answered by:  twj checkup)
      """)

  @Flag(help: "Also compare tables and indexes.")
  var deep = false

  @OptionGroup var flags: OutputFlags

  func run(in context: Context) throws {
    let journal = try OpenJournal(context, output)
    guard !journal.isNew else {
      return try context.console.print("There is no journal yet: nothing to verify.")
    }
    let check = try journal.telling(.checking) {
      try journal.store().check(now: context.now, deep: deep)
    }
    let report = VerifyReport(check, journal: journal, deep: deep)
    if output.json {
      try context.console.print(JSONEnvelope(kind: "verify", data: report.json))
    } else {
      let style = context.style(output)
      try context.console.print(
        VerifyText(style: style).lines(report.lines) + report.notes, style: style)
    }
    guard check.isSound else { throw ExitCode(ExitStatus.badData.rawValue) }
  }
}
