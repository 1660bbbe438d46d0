import JournalCore
import Reporting

/// Offers the face–arms–speech check on a terminal, after the episode was stored and acknowledged.
struct FaceCheckOffering {
  let journal: OpenJournal
  let output: OutputOptions
  let offer: FaceCheckOffer

  /// The line of a receipt where nobody is asked.
  static let line = "Face check, 15 seconds:  twj face"

  /// Whether a person is there and wants to be asked.
  static func isPossible(_ console: Console, _ output: OutputOptions) -> Bool {
    console.isInteractive && !output.noInput && !output.quiet && !output.json
  }

  /// Asks and stores the answers. Whatever fails now takes nothing from the episode.
  ///
  /// A first skip means “not now”: the check is stored as not asked. A worrying answer is answered
  /// at once and ends the questions. At the end of input nothing but that is kept.
  func ask() throws {
    let console = journal.context.console
    let logging = FaceCheckLogging(journal: journal, output: output)
    console.note("\(reason): a face check, 15 seconds.")
    console.note("y: something is wrong · n: no · ?: not sure · Enter: skip")
    var facts = FaceCheckFacts()
    for question in FaceCheckParser.questions {
      guard let answer = logging.answer(question, emptySkips: true) else { return }
      facts[question] = answer
      if answer.raisesConcern { logging.warn() }
      let isDeclined = question == FaceCheckParser.questions.first && answer == .notAsked
      if answer.raisesConcern || isDeclined { break }
    }
    do {
      try store(facts, logging)
    } catch let error where !(error is ClosedPipe) {
      let what = ErrorWording.complaint(for: error, context: journal.context).what
      console.note("twj: the episode is stored, the face check is not: \(what)")
    }
  }

  private func store(_ facts: FaceCheckFacts, _ logging: FaceCheckLogging) throws {
    let time = try journal.resolver.resolve(TimeExpression())
    let check = FaceCheck(
      at: time.moment, face: facts.face, arms: facts.arms, speech: facts.speech)
    guard !facts.isEmpty else {
      try logging.storeSkip(check, label: "face")
      return journal.context.console.note("Not now. Any time:  twj face")
    }
    let stored = try logging.store(check, label: "face")
    try logging.print(stored, time: time)
  }

  private var reason: String {
    switch offer.reason {
    case .firstInFace: "The first in the face"
    case .newArea: "A new place"
    case .newSide: "A new side"
    case .strong: "A strong one"
    case .symptom(let slug): "With \(HealthReceipt.label(slug)) today"
    }
  }
}
