package import JournalCore

/// What is wrong with a value, to stand after its place and a colon.
package enum FieldProblemText {
  /// `missing`, `“fast” is not a number from 0 to 10` …
  package static func phrase(_ problem: FieldProblem) -> String {
    switch problem {
    case .missing: "missing"
    case .unexpected(let expected, let found): "\(quoted(found)) is not \(expected)"
    case .outOfRange(let low, let high, let found): "\(found) is not between \(low) and \(high)"
    case .notListed(let found, let allowed):
      "\(quoted(found)) is not one of \(allowed.joined(separator: ", "))"
    case .tooLong(let limit): "longer than \(limit) bytes"
    case .contradiction(let text): text
    }
  }

  /// The same for what is found when the values of a file are compared with each other.
  package static func phrase(_ reason: ImportProblem.Reason) -> String {
    switch reason {
    case .field(let problem): phrase(problem)
    case .unknownSite(let slug): "\(quoted(slug)) is not a site"
    case .unknownTrigger(let name): "\(quoted(name)) is not a trigger"
    case .otherUnit(let expected, let found): "\(quoted(found)) is not its unit, \(expected)"
    case .ahead(let time): "\(time) has not come yet"
    case .unreadable(let error): phrase(error)
    case .ragged(let cells, let columns):
      "\(FactText.count(cells, "cell")) where the header has \(columns)"
    case .duplicate(let first): "the same as \(first)"
    }
  }

  /// What is wrong with a row of a table, after its line.
  package static func phrase(_ error: CSVError) -> String {
    let what =
      switch error.problem {
      case .unclosedQuote: "a quote opens here and nothing closes it"
      case .textAfterQuote: "something stands after a closing quote"
      case .quoteInText: "a quote stands in a cell that does not begin with one"
      case .notUTF8: "this is not UTF-8; save the file as UTF-8"
      case .nul: "a NUL character"
      }
    let start = error.rowLine == error.line ? "" : " (the row begins in line \(error.rowLine))"
    return "column \(error.column): \(what)\(start)"
  }

  /// The same for a text that is no JSON.
  package static func phrase(_ problem: JSONSyntaxError.Problem) -> String {
    switch problem {
    case .unexpectedEnd: "the text ends in the middle"
    case .unexpected(let expected, let found): "\(quoted(found)) where \(expected) should be"
    case .trailingText: "something follows after the end"
    case .duplicateName(let name): "\(quoted(name)) is there twice"
    case .notUTF8: "the text is not UTF-8"
    case .controlCharacter: "a control character without an escape"
    case .badEscape: "an escape that JSON does not have"
    case .loneSurrogate: "half of a surrogate pair"
    case .numberTooLarge: "the number is too large"
    case .tooDeep(let limit): "more than \(limit) levels of lists and objects"
    }
  }

  private static func quoted(_ text: String) -> String {
    "“\(TerminalText.clipped(TerminalText.safe(text), to: 40))”"
  }
}

extension SettingDefinition.Form {
  /// What a value must be, in words; the other half of “… is not …”.
  package var expectation: String {
    switch self {
    case .dayStart: "a clock time from 00:00 to \(DayBoundary.latestStart.text)"
    case .number(let range, let unit):
      "a number from \(range.lowerBound.plainText) to \(range.upperBound.plainText) (\(unit))"
    case .text(let limit): "a text of 1 to \(limit) bytes"
    case .country: "the code of a country whose emergency number is known"
    case .choice(let words): FactText.either(words)
    }
  }
}
