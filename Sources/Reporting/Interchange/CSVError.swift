/// A row of a table that cannot be read, and where.
package struct CSVError: Error, Hashable, Sendable {
  /// What is wrong at that place.
  package enum Problem: Hashable, Sendable {
    /// A cell begins with a quote that nothing closes: what follows cannot be told from it.
    case unclosedQuote
    /// Between a closing quote and the end of the cell stands something else.
    case textAfterQuote
    /// A quote stands in a cell that does not begin with one.
    case quoteInText
    case notUTF8
    case nul
  }

  package let problem: Problem
  /// Counted from 1.
  package let line: Int
  /// Characters (Unicode scalars) from the start of the line, counted from 1.
  package let column: Int
  /// The line in which the row begins.
  package let rowLine: Int

  package init(problem: Problem, line: Int, column: Int, rowLine: Int) {
    self.problem = problem
    self.line = line
    self.column = column
    self.rowLine = rowLine
  }

  /// Whether nothing after the row can be read.
  package var isFinal: Bool { problem == .unclosedQuote }
}
