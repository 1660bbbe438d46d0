import ArgumentParser
import JournalCore

/// `face`: the face–arms–speech check, asked or in words.
struct Face: JournalCommand {
  static let configuration = CommandConfiguration(
    commandName: "face", abstract: "The face–arms–speech check: three questions.",
    discussion: """
      twj face                              asks, on a terminal
      twj face face=no arms=no speech=no    “yes” means that something is wrong
      twj face l 90s                        an episode: any words but answers
      """)

  @Argument(help: "face= arms= speech= with yes, no, not-sure or skip; and when.")
  var words: [String] = []

  @OptionGroup var write: WriteOptions
  @OptionGroup var flags: OutputFlags

  func run(in context: Context) throws {
    let journal = try OpenJournal(context, output, writing: true, dryRun: write.dryRun)
    let typed = write.words(words)
    let parser = FaceCheckParser(vocabulary: journal.vocabulary)
    var (facts, time) = try WordLine.understood(["face"], typed) { () throws(EntryError) in
      let facts = try parser.parse(typed)
      return (facts, try journal.resolver.resolve(facts.time))
    }
    if !FaceCheckParser.areAnswers(typed) {
      guard let answered = try ask(journal) else { throw ExitCode(ExitStatus.interrupted.rawValue) }
      facts = answered
    }
    let check = FaceCheck(
      at: time.moment, face: facts.face, arms: facts.arms, speech: facts.speech)
    let logging = FaceCheckLogging(journal: journal, output: output)
    try logging.print(
      logging.store(check, label: (["face"] + typed).joined(separator: " ")), time: time)
  }

  /// A worrying answer is answered at once, before the next question. At the end of input nothing is
  /// kept (nil), but a worrying answer that was given is.
  private func ask(_ journal: OpenJournal) throws -> FaceCheckFacts? {
    let console = journal.context.console
    guard console.isInteractive, !output.noInput else {
      throw CommandError.noAnswer(
        what: "the three questions of the check", example: "face face=no arms=no speech=no")
    }
    console.note("y: yes, something is wrong · n: no · ?: not sure · s: skip")
    let logging = FaceCheckLogging(journal: journal, output: output)
    var facts = FaceCheckFacts()
    for question in FaceCheckParser.questions {
      guard let answer = logging.answer(question) else { return facts.raisesConcern ? facts : nil }
      if answer.raisesConcern, !facts.raisesConcern { logging.warn() }
      facts[question] = answer
    }
    return facts
  }
}
