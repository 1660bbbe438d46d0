import ArgumentParser
import JournalCore
import Reporting
import Storage

/// `care [<measure> [minutes] [amount=…] [helped|no-help] [when]]`: what was tried, and the list.
struct CareCommand: JournalCommand {
  static let configuration = CommandConfiguration(
    commandName: "care", abstract: "Record self-care, or see what was tried and what followed.",
    discussion: """
      twj care                  what was tried, in counts
      twj care warm-compress 10m helped
      twj words measures        what can be recorded
      """)

  @Argument(help: "A measure, minutes, whether it helped, and when.")
  var words: [String] = []

  @OptionGroup var write: WriteOptions
  @OptionGroup var flags: OutputFlags

  func run(in context: Context) throws {
    let typed = write.words(words)
    let journal = try OpenJournal(context, output, writing: !typed.isEmpty, dryRun: write.dryRun)
    if typed.isEmpty { return try list(journal) }
    let parser = CareParser(vocabulary: journal.vocabulary)
    let (facts, time) = try WordLine.understood(["care"], typed) { () throws(EntryError) in
      let facts = try parser.parse(typed)
      return (facts, try journal.resolver.resolve(facts.time))
    }
    let record = facts.record(at: time.moment, uid: context.makeUID())
    var before = Journal()
    let group = try journal.write((["care"] + typed).joined(separator: " ")) { store in
      before.care = try store.all(Care.self).filter { $0.measure == record.measure }
      return [.add(record)]
    }
    let stored = group?.changes.first?.after as? Care ?? record
    let tally = CareTally.all(in: before, boundary: journal.boundary, now: context.now).first
    let lines = CareText(style: context.style(output))
      .receipt(stored, time: time, now: context.now, before: tally, isDryRun: write.dryRun)
    try HealthLogging(journal: journal, output: output)
      .print(lines, record: stored, kind: "care", day: time.day)
  }

  private func list(_ journal: OpenJournal) throws {
    let context = journal.context
    let tallies = CareTally.all(
      in: try journal.store().journal(), boundary: journal.boundary, now: context.now)
    if output.json {
      return try context.console.print(
        JSONEnvelope(kind: "care", data: .array(tallies.map(CareJSON.value))))
    }
    let style = context.style(output)
    try context.console.print(CareText(style: style).lines(tallies), style: style)
  }
}
