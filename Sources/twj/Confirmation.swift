import ArgumentParser
import Reporting

/// Asks before something that many records depend on.
struct Confirmation {
  /// What is asked, without “(y · n)”.
  let question: String
  /// What is said after a no.
  let declined: String
  /// What was left open, and how to say yes in words, for when nobody is there.
  let missing: (what: String, example: String)

  /// Whether the answer is yes; the end of input ends the program with 130.
  ///
  /// - Throws: ``CommandError/noAnswer(what:example:)`` when nobody is there.
  func isGiven(_ context: Context, _ output: OutputOptions) throws -> Bool {
    guard context.console.isInteractive, !output.noInput else {
      throw CommandError.noAnswer(what: missing.what, example: missing.example)
    }
    guard let answer = context.console.ask("\(question) (y · n)") else {
      throw ExitCode(ExitStatus.interrupted.rawValue)
    }
    if ["y", "yes"].contains(answer.lowercased()) { return true }
    context.console.note(declined)
    return false
  }
}
