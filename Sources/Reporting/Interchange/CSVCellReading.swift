import JournalCore

/// Reads cells of exported tables as the values that were written.
struct CSVCellReading {
  /// Whether a leading `'` protects the text after it.
  let isProtected: Bool
  /// Whether a comma may stand in numbers, where cells are not separated by it.
  let decimalComma: Bool

  /// The value of a field; an empty cell is unknown.
  ///
  /// - Throws: ``FieldError`` for what is no value of the field's form.
  func value(_ cell: CSVCell, of field: Field) throws(FieldError) -> FieldValue {
    let whole = isProtected ? cell.unprotected : cell.text
    let text = trimmed(cell)
    switch field.form {
    case .text: return whole.isEmpty ? .null : .text(whole)
    case .words: return .words(whole.isEmpty ? [] : Self.words(whole))
    case _ where text.isEmpty: return .null
    case .uid, .moment, .day, .choice: return .text(text)
    case .flag: return .flag(try flag(text, of: field))
    case .whole, .number: return .number(try number(text, of: field))
    }
  }

  /// A text without blanks at its ends.
  func trimmed(_ cell: CSVCell) -> String {
    isProtected ? cell.trimmed : CSVCell(text: "'\(cell.text)", column: 0).trimmed
  }

  /// Yes or no, as programs and spreadsheets write them.
  func flag(_ text: String, of field: Field) throws(FieldError) -> Bool {
    switch text.lowercased() {
    case "true", "1": return true
    case "false", "0": return false
    default: throw wrong(text, field)
    }
  }

  func number(_ text: String, of field: Field) throws(FieldError) -> Double {
    do { return try DiaryNumber.value(text, decimalComma: decimalComma) } catch {
      throw wrong(text, field)
    }
  }

  private func wrong(_ text: String, _ field: Field) -> FieldError {
    FieldError(
      field: field.name, problem: .unexpected(expected: field.form.expectation, found: text))
  }

  /// The words that ``CSVWriter/joined(_:)`` joined.
  static func words(_ text: String) -> [String] {
    var words: [String] = []
    var word = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in text.unicodeScalars {
      if isEscaped || scalar != "\\" && scalar != ";" {
        word.append(scalar)
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else {
        words.append(String(word))
        word = String.UnicodeScalarView()
      }
    }
    return words + [String(word)]
  }
}
