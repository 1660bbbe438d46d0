extension FieldForm {
  /// The value in the form's own type, with ranges, lists and lengths checked; `null` stays `null`.
  ///
  /// - Throws: `FieldProblem` through ``FieldError`` when the value is of another type or not allowed.
  package func checked(_ value: FieldValue, field: String) throws(FieldError) -> FieldValue {
    switch (self, value) {
    case (_, .null): return .null
    case (.uid, .text(let text)) where UID(text) != nil: return value
    case (.moment, .moment), (.day, .day), (.flag, .flag): return value
    case (.moment, .text(let text)): return try moment(text, field)
    case (.day, .text(let text)): return try day(text, field)
    case (.flag, .whole(let number)) where number == 0 || number == 1: return .flag(number == 1)
    case (.text(let limit), .text(let text)):
      guard text.utf8.count <= limit else { throw fail(field, .tooLong(limit: limit)) }
      return value
    case (.whole(let range), _): return try whole(value, range, field)
    case (.number(let range), _): return try number(value, range, field)
    case (.choice(let allowed), .text(let text)):
      guard allowed.contains(text) else {
        throw fail(field, .notListed(found: text, allowed: allowed))
      }
      return value
    case (.words(let allowed), .words(let words)): return try listed(words, allowed, field)
    default: throw fail(field, .unexpected(expected: expectation, found: value.plainText))
    }
  }

  /// What the form takes, in words.
  package var expectation: String {
    switch self {
    case .uid: "a UUID"
    case .moment: "a date and time with offset, such as 2026-11-20T21:30:00+01:00"
    case .day: "a day, such as 2026-11-20"
    case .text: "text"
    case .whole(let range): "a whole number from \(range.lowerBound) to \(range.upperBound)"
    case .number(let range):
      "a number from \(range.lowerBound.plainText) to \(range.upperBound.plainText)"
    case .flag: "true or false"
    case .choice(let allowed): "one of \(allowed.joined(separator: ", "))"
    case .words(let allowed?): "a list out of \(allowed.joined(separator: ", "))"
    case .words(nil): "a list of words"
    }
  }

  private func fail(_ field: String, _ problem: FieldProblem) -> FieldError {
    FieldError(field: field, problem: problem)
  }

  private func moment(_ text: String, _ field: String) throws(FieldError) -> FieldValue {
    guard let moment = Moment(iso: text) else {
      throw fail(field, .unexpected(expected: expectation, found: text))
    }
    return .moment(moment)
  }

  private func day(_ text: String, _ field: String) throws(FieldError) -> FieldValue {
    guard let day = LocalDay(iso: text) else {
      throw fail(field, .unexpected(expected: expectation, found: text))
    }
    return .day(day)
  }

  private func whole(
    _ value: FieldValue, _ range: ClosedRange<Int>, _ field: String
  ) throws(FieldError) -> FieldValue {
    let number: Int?
    switch value {
    case .whole(let whole): number = whole
    case .number(let decimal): number = Int(exactly: decimal)
    default: number = nil
    }
    guard let number else {
      throw fail(field, .unexpected(expected: expectation, found: value.plainText))
    }
    guard range.contains(number) else {
      throw fail(
        field,
        .outOfRange(
          low: String(range.lowerBound), high: String(range.upperBound), found: String(number)))
    }
    return .whole(number)
  }

  private func number(
    _ value: FieldValue, _ range: ClosedRange<Double>, _ field: String
  ) throws(FieldError) -> FieldValue {
    let number: Double
    switch value {
    case .whole(let whole): number = Double(whole)
    case .number(let decimal): number = decimal
    default: throw fail(field, .unexpected(expected: expectation, found: value.plainText))
    }
    guard range.contains(number) else {
      throw fail(
        field,
        .outOfRange(
          low: range.lowerBound.plainText, high: range.upperBound.plainText,
          found: number.plainText))
    }
    return .number(number)
  }

  private func listed(
    _ words: [String], _ allowed: [String]?, _ field: String
  ) throws(FieldError) -> FieldValue {
    for word in words {
      if let allowed, !allowed.contains(word) {
        throw fail(field, .notListed(found: word, allowed: allowed))
      }
      guard word.utf8.count <= FieldLimit.name else {
        throw fail(field, .tooLong(limit: FieldLimit.name))
      }
    }
    return .words(words)
  }
}

/// Lengths in UTF-8 bytes that records keep to.
package enum FieldLimit {
  /// Tags, names and slugs.
  package static let name = 64
  /// What was typed for an amount, details and outcomes.
  package static let line = 1024
  /// Notes.
  package static let note = 65_536
}
