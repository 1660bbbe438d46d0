import Analysis
import ArgumentParser
import JournalCore
import Reporting
import Storage

/// `triggers [--as-of DAY] [--open] [--why TRIGGER] [--more]`: what goes with more or fewer
/// episodes, and what that is worth.
struct Triggers: JournalCommand {
  static let configuration = CommandConfiguration(
    commandName: "triggers",
    abstract: "What goes with more or fewer episodes, and what that is worth.",
    discussion: """
      twj triggers
      twj triggers --why caffeine       every number in words
      twj triggers --more               also: rising, changed, on one side?
      twj triggers --as-of 1nov         as it stood at the end of that day
      twj triggers --since 12w          only the last 12 weeks; also --from 1sep
      """)

  @Option(help: ArgumentHelp("Explain one trigger.", valueName: "trigger"))
  var why: String?

  @Flag(help: "Also trend, change and side.")
  var more = false

  @Flag(help: "As if no trigger were a suspect.")
  var open = false

  @Option(help: ArgumentHelp("As it stood at the end of a day.", valueName: "day"))
  var asOf: String?

  @OptionGroup var start: StartOptions
  @OptionGroup var flags: OutputFlags

  func run(in context: Context) throws {
    let journal = try OpenJournal(context, output)
    let day = try DayOption("--as-of").pastDay(asOf, today: journal.today)
    let first = try start.day(upTo: day, today: journal.today)
    let named = try why.map { try name($0, journal.vocabulary) }
    let records = try journal.diaryRecords()
    let runner = TriggerRun(journal: journal)
    let history = runner.history(records, asOf: day, from: first)
    let analysis = runner.analysis(
      records, history, ignoringSuspects: open, withCourse: more || output.json)
    if output.json {
      let data = TriggersJSON.value(analysis, analysis.course, only: named)
      return try context.console.print(JSONEnvelope(kind: "triggers", data: data))
    }
    let style = context.style(output)
    let text = TriggersText(
      analysis, course: analysis.course, settings: journal.settings, style: style)
    try context.console.print(named.map(text.whyLines) ?? text.lines, style: style)
  }

  private func name(_ word: String, _ vocabulary: Vocabulary) throws -> String {
    try WordLine.understood(["triggers", "--why"], [word]) { () throws(EntryError) in
      try SuspectParser(vocabulary: vocabulary).trigger(word)
    }
  }
}
