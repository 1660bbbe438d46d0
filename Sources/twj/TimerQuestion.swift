import ArgumentParser
import JournalCore
import Reporting

/// Asks on a terminal how long a timer that runs suspiciously long really lasted.
struct TimerQuestion {
  let storing: TimerStopping
  let timer: RunningTimer
  let parser: TimerParser

  /// Whether a person is there and may be asked.
  static func isPossible(_ console: Console, _ output: OutputOptions) -> Bool {
    console.isInteractive && !output.noInput
  }

  /// Asks until the answer can be taken; an empty one leaves the timer running, and so does the end
  /// of input, which ends the program with 130.
  func ask(_ facts: EntryFacts) throws {
    let context = storing.journal.context
    let console = context.console
    console.note(TimerText.doubt(timer, now: context.now, clock: console.clock))
    while true {
      guard let answer = console.ask(TimerText.question) else {
        throw ExitCode(ExitStatus.interrupted.rawValue)
      }
      let words = answer.split(separator: " ").map(String.init)
      guard let first = words.first?.lowercased() else {
        return console.note("It goes on; nothing was stored.")
      }
      do {
        if words.count == 1, ["c", "cancel"].contains(first) { return try storing.cancel(timer) }
        let end = ["y", "yes"].contains(first) ? .certainlyNow : try end(words)
        return try storing.store(timer, end: end, facts: facts)
      } catch let error where error is EntryError || error is TimerRefusal {
        console.note(ErrorWording.complaint(for: error, context: context).what)
      }
    }
  }

  /// How long or until when.
  private func end(_ words: [String]) throws -> TimerStop.End {
    let stopping = try parser.stop(words)
    guard stopping.end != .now else {
      throw EntryError(.missing(fact: "how long it lasted", example: "stop 3m"))
    }
    return stopping.end
  }
}
