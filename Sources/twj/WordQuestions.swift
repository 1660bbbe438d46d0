import JournalCore
import Reporting

/// Asks for the words of a command on a terminal, one question after the other.
struct WordQuestions {
  let console: Console

  /// `example` are words to type where nobody is there.
  ///
  /// - Throws: ``CommandError/noAnswer(what:example:)`` when nobody is there.
  init(_ context: Context, _ output: OutputOptions, what: String, example: String) throws {
    guard context.console.isInteractive, !output.noInput else {
      throw CommandError.noAnswer(what: what, example: example)
    }
    console = context.console
  }

  /// The words of an answer that can be read, asked for until there is one; nil at the end of input.
  func ask(
    _ question: String, _ read: ([String]) throws(EntryError) -> [String]
  ) -> [String]? {
    while let answer = console.ask(question) {
      do throws(EntryError) {
        return try read(answer.split(separator: " ").map(String.init))
      } catch {
        console.note(ErrorWording.complaint(error.problem, console.clock).what)
      }
    }
    return nil
  }
}
