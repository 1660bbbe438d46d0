import ArgumentParser
import JournalCore
import Reporting

/// `symptom <name> [side] [sudden|gradual] [when] [gone|ongoing] …`
struct SymptomCommand: JournalCommand {
  static let configuration = CommandConfiguration(
    commandName: "symptom", abstract: "Record something noticed beside the twitch.",
    discussion: """
      twj symptom numb-lip left sudden 20m ago
      twj symptom headache sev7 gradual ongoing
      twj words symptoms        the words there are
      """)

  @Argument(help: "The symptom and what is known about it.")
  var words: [String] = []

  @OptionGroup var write: WriteOptions
  @OptionGroup var flags: OutputFlags

  func run(in context: Context) throws {
    let journal = try OpenJournal(context, output, writing: true, dryRun: write.dryRun)
    let typed = write.words(words)
    let parser = SymptomParser(vocabulary: journal.vocabulary)
    let resolver = journal.resolver
    let (record, time) = try WordLine.understood(["symptom"], typed) { () throws(EntryError) in
      let facts = try parser.parse(typed)
      let time = try resolver.resolve(facts.time)
      let reviewed = try Self.reviewed(facts, journal.resolver)
      let start = facts.isStartUnknown ? nil : time.moment
      return (
        facts.record(startedAt: start, reviewedOn: reviewed, context: journal.recording), time
      )
    }
    let label = (["symptom"] + typed).joined(separator: " ")
    let group = try journal.write(label) { _ in [.add(record)] }
    let stored = group?.changes.first?.after as? Symptom ?? record
    let lines = HealthReceipt.symptom(
      stored, time: time, now: context.now, isDryRun: write.dryRun, style: context.style(output))
    try HealthLogging(journal: journal, output: output)
      .print(lines, record: stored, kind: "symptom", day: time.day)
  }

  private static func reviewed(
    _ facts: SymptomFacts, _ resolver: TimeResolver
  ) throws(EntryError) -> LocalDay? {
    guard let day = facts.reviewed else { return nil }
    var time = TimeExpression(day: day)
    time.places = facts.reviewedPlace.map { [$0] } ?? []
    return try resolver.day(time)
  }
}
