/// A text that is not the JSON it should be, and where.
package struct JSONSyntaxError: Error, Hashable, Sendable {
  /// What is wrong at that place.
  package enum Problem: Hashable, Sendable {
    /// The text ends in the middle.
    case unexpectedEnd
    /// What must stand here in words, and the character that does.
    case unexpected(expected: String, found: String)
    /// Something follows after the end of the value.
    case trailingText
    /// A name occurs twice in one object.
    case duplicateName(String)
    case notUTF8
    /// A control character stands in a text without an escape.
    case controlCharacter
    case badEscape
    /// Half of a pair of `\u` escapes.
    case loneSurrogate
    case numberTooLarge
    /// More lists and objects within each other than allowed.
    case tooDeep(limit: Int)
  }

  package let problem: Problem
  /// Counted from 1.
  package let line: Int
  /// Characters (Unicode scalars) from the start of the line, counted from 1.
  package let column: Int
  /// The innermost value it happened in.
  package private(set) var path = JSONPath()

  package init(problem: Problem, line: Int, column: Int) {
    self.problem = problem
    self.line = line
    self.column = column
  }

  /// The same error as seen from one level further out.
  func inside(_ step: JSONPath.Step) -> JSONSyntaxError {
    var copy = self
    copy.path = path.inside(step)
    return copy
  }
}
