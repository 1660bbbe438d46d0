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

  /// The check-in with the answers; what was already recorded is shown and not asked again.
  ///
  /// - Throws: ``CommandError/noAnswer(what:example:)`` when nobody is there.
  func ask(_ checkIn: CheckIn, day: LocalDay) throws -> CheckIn {
    let console = journal.context.console
    guard console.isInteractive, !output.noInput else {
      throw CommandError.noAnswer(
        what: "what the day came to", example: "day \(day.iso) slept=6.5h stress=3 complete")
    }
    console.note("\(FactText.day(day))   (Enter: leave open · s: do not ask about it)")
    let stored = try journal.store().journal(in: day...day)
    var result = checkIn
    for question in Self.questions where !Self.isKnown(question.trigger, stored) {
      guard try ask(question, into: &result) else { return CheckIn() }
    }
    let episodes = stored.episodes.filter(\.counts).count
    let closing =
      episodes == 0
      ? "No twitches that day? (y: none · n: leave open)"
      : "Was that everything, \(FactText.count(episodes, "episode"))? (y · n)"
    guard let answer = console.ask(closing) else { return CheckIn() }
    if ["y", "yes"].contains(answer.lowercased()) {
      result.closing = .close(episodes == 0 && result.amounts.isEmpty ? .none : .complete)
    }
    return result
  }

  private static func isKnown(_ trigger: String, _ stored: Journal) -> Bool {
    stored.exposures.contains { $0.trigger == trigger }
  }

  /// False at the end of input: nothing partial is kept.
  private func ask(_ question: Question, into checkIn: inout CheckIn) throws -> Bool {
    let console = journal.context.console
    let parser = DoseParser(vocabulary: journal.vocabulary)
    while true {
      guard let answer = console.ask("\(question.text):") else { return false }
      let typed = answer.split(separator: " ").map(String.init)
      if typed.isEmpty { return true }
      if ["s", "skip"].contains(answer.lowercased()) {
        checkIn.skipped.append(question.trigger)
        return true
      }
      do {
        let dose = try parser.parse(typed, of: question.name, example: "2")
        guard dose.time.isEmpty else { throw EntryError(.misplaced(word: answer, command: "day")) }
        checkIn.amounts.append(dose.amount)
        return true
      } catch let error as EntryError {
        console.note(ErrorWording.complaint(error.problem).what)
      }
    }
  }
}
