import Checkup
import JournalCore
import Reporting
import Storage

/// Asks the questions of the face–arms–speech check and stores its answers: what `face` and the
/// offer after an episode share.
struct FaceCheckLogging {
  let journal: OpenJournal
  let output: OutputOptions

  private static let texts = [
    "face": "Look in a mirror and smile: does one side of the face droop?",
    "arms": "Raise both arms for ten seconds: does one drift down?",
    "speech": "Say a sentence: is it slurred, or hard to find words?",
  ]

  /// The answer to one of ``FaceCheckParser/questions``; nil at the end of input.
  func answer(_ question: String, emptySkips: Bool = false) -> FaceCheck.Answer? {
    let console = journal.context.console
    while let typed = console.ask(Self.texts[question] ?? question) {
      if emptySkips, typed.allSatisfy({ $0 == " " }) { return .notAsked }
      if let answer = FaceCheckParser.answer(typed) { return answer }
      console.note("Please answer y, n, ? or s.")
    }
    return nil
  }

  /// What to do about a worrying answer, said at once.
  func warn() {
    journal.context.console.note(
      CheckupRule.strokeMessage(journal.settings.emergencyNumber))
  }

  /// A check is known by its second. Where one is stored already this one goes to the next free
  /// second: an answer never takes the place of another.
  func store(_ check: FaceCheck, label: String) throws -> FaceCheck {
    let group = try journal.write(label) { [.add(try free(check, in: $0))] }
    return group?.changes.first?.after as? FaceCheck ?? check
  }

  /// Stores that a check was put off, which is no answer: it belongs to the command that offered it.
  func storeSkip(_ check: FaceCheck, label: String) throws {
    try journal.writeAlong(label) { [.add(try free(check, in: $0))] }
  }

  private func free(_ check: FaceCheck, in store: JournalStore) throws -> FaceCheck {
    var check = check
    let step = check.at.seconds < journal.context.now.seconds ? 1 : -1
    while try store.record(of: .faceCheck, key: check.key) != nil { check.at.seconds += step }
    return check
  }

  /// The receipt, after what is urgent.
  func print(_ check: FaceCheck, time: ResolvedTime) throws {
    let context = journal.context
    let lines = HealthReceipt.faceCheck(
      check, time: time, now: context.now, isDryRun: journal.isDryRun,
      style: context.style(output))
    try HealthLogging(journal: journal, output: output)
      .print(lines, record: check, kind: "face", day: time.day)
  }
}
