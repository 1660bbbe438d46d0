import ArgumentParser
import Checkup
import JournalCore
import Reporting
import Storage

/// `face`: the face–arms–speech check, asked or in words.
struct Face: JournalCommand {
  static let configuration = CommandConfiguration(
    commandName: "face", abstract: "The face–arms–speech check: three questions.",
    discussion: """
      twj face                              asks, on a terminal
      twj face face=no arms=no speech=no    “yes” means that something is wrong
      twj face l 90s                        an episode in the face: any words but answers
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
    let stored = try store(check, journal, label: (["face"] + typed).joined(separator: " "))
    let lines = HealthReceipt.faceCheck(
      stored, time: time, now: context.now, style: context.style(output))
    try HealthLogging(journal: journal, output: output)
      .print(lines, record: stored, kind: "face", day: time.day)
  }

  /// A check is known by its second. Where one is stored already this one goes to the next free
  /// second: an answer never takes the place of another.
  private func store(
    _ check: FaceCheck, _ journal: OpenJournal, label: String
  ) throws -> FaceCheck {
    var check = check
    let step = check.at.seconds < journal.context.now.seconds ? 1 : -1
    let group = try journal.write(label) { store in
      while try store.record(of: .faceCheck, key: check.key) != nil { check.at.seconds += step }
      return [.add(check)]
    }
    return group?.changes.first?.after as? FaceCheck ?? check
  }

  /// A worrying answer is answered at once, before the next question. At the end of input nothing is
  /// kept (nil), but a worrying answer that was given is.
  private func ask(_ journal: OpenJournal) throws -> FaceCheckFacts? {
    let context = journal.context
    guard context.console.isInteractive, !output.noInput else {
      throw CommandError.noAnswer(
        what: "the three questions of the check", example: "face face=no arms=no speech=no")
    }
    let questions = [
      ("face", "Look in a mirror and smile: does one side of the face droop?"),
      ("arms", "Raise both arms for ten seconds: does one drift down?"),
      ("speech", "Say a sentence: is it slurred, or hard to find words?"),
    ]
    context.console.note("y: yes, something is wrong · n: no · ?: not sure · s: skip")
    var facts = FaceCheckFacts()
    for (question, text) in questions {
      guard let answer = Self.answer(text, context.console) else {
        return facts.raisesConcern ? facts : nil
      }
      if answer.raisesConcern, !facts.raisesConcern {
        context.console.note(CheckupRule.strokeMessage(journal.settings.emergencyNumber))
      }
      facts[question] = answer
    }
    return facts
  }

  /// nil at the end of input.
  private static func answer(_ question: String, _ console: Console) -> FaceCheck.Answer? {
    while let typed = console.ask(question) {
      if let answer = FaceCheckParser.answer(typed) { return answer }
      console.note("Please answer y, n, ? or s.")
    }
    return nil
  }
}
