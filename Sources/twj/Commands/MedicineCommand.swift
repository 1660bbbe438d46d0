import ArgumentParser
import JournalCore
import Reporting
import Storage

/// `medicine start|raise|lower|stop|switch <name> [class] [day]`
struct MedicineCommand: JournalCommand {
  static let configuration = CommandConfiguration(
    commandName: "medicine", abstract: "Record that a medicine was started, changed or stopped.",
    discussion: """
      twj medicine start sertraline antidepressant 3d
      twj medicine stop "vitamin b12" yd
      twj words medicines       the classes that matter
      """)

  @Argument(help: "start, raise, lower, stop or switch; the name; class and day.")
  var words: [String] = []

  @OptionGroup var write: WriteOptions
  @OptionGroup var flags: OutputFlags

  func run(in context: Context) throws {
    let journal = try OpenJournal(context, output, writing: true, dryRun: write.dryRun)
    let parser = MedicineParser(vocabulary: journal.vocabulary)
    let typed = write.words(words)
    guard let words = typed.isEmpty ? try ask(parser, journal) : typed else {
      throw ExitCode(ExitStatus.interrupted.rawValue)
    }
    let (facts, day) = try WordLine.understood(["medicine"], words) { () throws(EntryError) in
      let facts = try parser.parse(words)
      return (facts, try journal.resolver.day(facts.time))
    }
    let recording = try store(
      facts, day: day, label: (["medicine"] + words).joined(separator: " "), journal)
    let lines = HealthReceipt.medicine(
      recording, isDryRun: write.dryRun, style: context.style(output))
    try HealthLogging(journal: journal, output: output)
      .print(lines, record: recording.record, kind: "medicine", day: day)
  }

  private func store(
    _ facts: MedicineFacts, day: LocalDay, label: String, _ journal: OpenJournal
  ) throws -> MedicineRecording {
    var recording: MedicineRecording?
    let group = try journal.write(label) { store in
      let made = MedicineRecording(
        facts, day: day, stored: try store.all(Medicine.self), uid: journal.context.makeUID())
      recording = made
      return [.add(made.record)]
    }
    guard var recording else { preconditionFailure("a plan that was run has left its result") }
    if let stored = group?.changes.first?.after as? Medicine { recording.record = stored }
    return recording
  }

  /// The words of the answers; nil at the end of input.
  private func ask(_ parser: MedicineParser, _ journal: OpenJournal) throws -> [String]? {
    let questions = try WordQuestions(
      journal.context, output, what: "which medicine, and what changed",
      example: "medicine start sertraline antidepressant yd")
    let step = questions.ask("What changed: start, raise, lower, stop or switch?") {
      (typed) throws(EntryError) in
      [try parser.step(typed.joined(separator: " ")).rawValue]
    }
    guard let step else { return nil }
    let name = questions.ask("Its name:") { (typed) throws(EntryError) in
      [try parser.name(typed.joined(separator: " "), place: 0)]
    }
    guard let name else { return nil }
    let rest = questions.ask("Class and day (Enter: as before, today; twj words medicines):") {
      (typed) throws(EntryError) in
      _ = try journal.resolver.day(parser.parse(step + name + typed).time)
      return typed
    }
    return rest.map { step + name + $0 }
  }
}
