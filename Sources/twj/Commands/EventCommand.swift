import ArgumentParser
import JournalCore
import Reporting

/// `event <kind> [day] [detail=…]`
struct EventCommand: JournalCommand {
  static let configuration = CommandConfiguration(
    commandName: "event", abstract: "Record what happened once: a knock, an illness.",
    discussion: """
      twj event injury face 3d
      twj event infection yd detail="sore throat"
      twj words events          the kinds, and their details
      """)

  @Argument(help: "What happened, its detail, and the day.")
  var words: [String] = []

  @OptionGroup var write: WriteOptions
  @OptionGroup var flags: OutputFlags

  func run(in context: Context) throws {
    let journal = try OpenJournal(context, output, writing: true, dryRun: write.dryRun)
    let parser = EventParser(vocabulary: journal.vocabulary)
    let typed = write.words(words)
    guard let words = typed.isEmpty ? try ask(parser, journal) : typed else {
      throw ExitCode(ExitStatus.interrupted.rawValue)
    }
    let event = try WordLine.understood(["event"], words) { () throws(EntryError) in
      let facts = try parser.parse(words)
      return HealthEvent(
        uid: context.makeUID(), eventKind: facts.kind, day: try journal.resolver.day(facts.time),
        detail: facts.detail)
    }
    let label = (["event"] + words).joined(separator: " ")
    let group = try journal.write(label) { _ in [.add(event)] }
    let stored = group?.changes.first?.after as? HealthEvent ?? event
    let lines = HealthReceipt.event(
      stored, isDryRun: write.dryRun, style: context.style(output))
    try HealthLogging(journal: journal, output: output)
      .print(lines, record: stored, kind: "event", day: stored.day)
  }

  /// The words of the answers; nil at the end of input.
  private func ask(_ parser: EventParser, _ journal: OpenJournal) throws -> [String]? {
    let questions = try WordQuestions(
      journal.context, output, what: "what happened", example: "event injury face 3d")
    let kinds = EventVocabulary.all.map { VocabularyEntry.folded($0.slug) }
    let kind = questions.ask("What happened (\(kinds.joined(separator: ", ")))?") {
      (typed) throws(EntryError) in
      [try parser.kind(typed.joined(separator: "-")).rawValue]
    }
    guard let kind else { return nil }
    let detail = try ask(detailOf: parser.kind(kind[0]), parser, journal, questions)
    guard let detail else { return nil }
    let day = questions.ask("Which day (Enter: today)?") { (typed) throws(EntryError) in
      _ = try journal.resolver.day(parser.parse(kind + detail + typed).time)
      return typed
    }
    return day.map { kind + detail + $0 }
  }

  private func ask(
    detailOf kind: HealthEvent.Kind, _ parser: EventParser, _ journal: OpenJournal,
    _ questions: WordQuestions
  ) throws -> [String]? {
    if let meaning = HealthReceipt.eventMeaning(kind) {
      questions.console.note("Note: \(meaning).")
    }
    let known = EventVocabulary.details(of: kind).map(\.slug).joined(separator: ", ")
    let question = known.isEmpty ? "Detail (Enter: none):" : "Detail (\(known); Enter: none):"
    return questions.ask(question) { (typed) throws(EntryError) in
      guard !typed.isEmpty else { return [] }
      let word = "detail=\(typed.joined(separator: " "))"
      _ = try parser.parse([kind.rawValue, word])
      return [word]
    }
  }
}
