import JournalCore
import Reporting
import Storage

/// Asks the day's questions on a terminal: cups, sleep, stress, alcohol, and whether that was all.
struct CheckInQuestions {
  let journal: OpenJournal
  let output: OutputOptions

  private struct Question {
    let trigger: String
    let text: String
    let name: String
  }

  private static let questions = [
    Question(trigger: "caffeine", text: "Cups of coffee", name: "coffee"),
    Question(trigger: "sleep", text: "Hours slept", name: "sleep"),
    Question(trigger: "stress", text: "Stress, 0 to 10", name: "stress"),
    Question(trigger: "alcohol", text: "Drinks of alcohol", name: "alcohol"),
  ]

  /// The check-in with the answers; nil at the end of input: nothing partial is kept.
  ///
  /// What is recorded already is not asked again. A question that was left open says nothing, also
  /// where the day is closed.
  /// - Throws: ``CommandError/noAnswer(what:example:)`` when nobody is there.
  func ask(day: LocalDay) throws -> CheckIn? {
    let console = journal.context.console
    guard console.isInteractive, !output.noInput else {
      throw CommandError.noAnswer(
        what: "what the day came to", example: "day \(day.iso) slept=6.5h stress=3 complete")
    }
    console.note("\(FactText.day(day))   (Enter: leave open · s: do not ask about it)")
    let stored = try journal.store().dayRecords(in: day...day)
    var result = CheckIn()
    var open: [String] = []
    for question in Self.questions where !Self.isKnown(question.trigger, stored) {
      switch try ask(question) {
      case .amount(let amount): result.amounts.append(amount)
      case .declined: result.skipped.append(question.trigger)
      case .leftOpen: open.append(question.trigger)
      case .endOfInput: return nil
      }
    }
    guard let isClosed = isClosed(stored) else { return nil }
    guard isClosed else { return result }
    let isClear = stored.episodes.allSatisfy { !$0.counts } && result.amounts.isEmpty
    result.closing = .close(isClear ? .none : .complete)
    if !isClear { result.skipped += open }
    return result
  }

  /// Whether that was everything; nil at the end of input.
  private func isClosed(_ stored: Journal) -> Bool? {
    let episodes = stored.episodes.filter(\.counts).count
    let question =
      episodes == 0
      ? "No twitches that day? (y: none · n: leave open)"
      : "Was that everything, \(FactText.count(episodes, "episode"))? (y · n)"
    return journal.context.console.ask(question).map { ["y", "yes"].contains($0.lowercased()) }
  }

  private static func isKnown(_ trigger: String, _ stored: Journal) -> Bool {
    stored.exposures.contains { $0.trigger == trigger }
  }

  private enum Answer {
    case amount(StatedAmount)
    case declined, leftOpen, endOfInput
  }

  /// Asks until the answer can be read.
  private func ask(_ question: Question) throws -> Answer {
    let console = journal.context.console
    let parser = DoseParser(vocabulary: journal.vocabulary)
    while true {
      guard let answer = console.ask("\(question.text):") else { return .endOfInput }
      let typed = answer.split(separator: " ").map(String.init)
      if typed.isEmpty { return .leftOpen }
      if ["s", "skip"].contains(answer.lowercased()) { return .declined }
      do {
        let dose = try parser.parse(typed, of: question.name, example: "2")
        guard dose.time.isEmpty else { throw EntryError(.misplaced(word: answer, command: "day")) }
        return .amount(dose.amount)
      } catch let error as EntryError {
        console.note(ErrorWording.complaint(error.problem, console.clock).what)
      }
    }
  }
}
