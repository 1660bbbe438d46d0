import ArgumentParser
import Checkup
import JournalCore
import Reporting

/// `visit <who> [day] [covers=…] [outcome=…] [follow-up=DAY]`
struct VisitCommand: JournalCommand {
  static let configuration = CommandConfiguration(
    commandName: "visit", abstract: "Record a visit to, or a call with, a professional.",
    discussion: """
      twj visit gp yd outcome="ordinary, come back if it changes"
      twj visit neurologist 4nov covers=P1 follow-up=2026-12-04
      """)

  @Argument(help: "Who, the day, and what it was about.")
  var words: [String] = []

  @OptionGroup var write: WriteOptions
  @OptionGroup var flags: OutputFlags

  func run(in context: Context) throws {
    let journal = try OpenJournal(context, output, writing: true, dryRun: write.dryRun)
    let typed = write.words(words)
    let parser = VisitParser(vocabulary: journal.vocabulary, rules: RuleSet.ids)
    let visit = try WordLine.understood(["visit"], typed) { () throws(EntryError) in
      let facts = try parser.parse(typed)
      let day = try journal.resolver.day(facts.time)
      return Visit(
        uid: context.makeUID(), day: day, who: facts.who, covers: facts.covers,
        outcome: facts.outcome, followUp: facts.followUp?.comingDay(today: day))
    }
    let label = (["visit"] + typed).joined(separator: " ")
    let group = try journal.write(label) { _ in [.add(visit)] }
    let stored = group?.changes.first?.after as? Visit ?? visit
    let lines = HealthReceipt.visit(
      stored, isDryRun: write.dryRun, style: context.style(output))
    try HealthLogging(journal: journal, output: output)
      .print(lines, record: stored, kind: "visit", day: visit.day)
  }
}
