/// One row of a table as read.
package struct CSVRow: Hashable, Sendable {
  /// The line in which it begins, counted from 1.
  package let line: Int
  package let cells: [CSVCell]

  package init(line: Int, cells: [CSVCell]) {
    self.line = line
    self.cells = cells
  }

  /// Whether nothing but blanks stands in it, as in the rows below a spreadsheet's last one.
  package var isBlank: Bool { cells.allSatisfy { $0.trimmed.isEmpty } }
}

/// One cell of a table as read.
package struct CSVCell: Hashable, Sendable {
  /// Without the quotes around it.
  package let text: String
  /// Where it begins: characters (Unicode scalars) from the start of its line, counted from 1.
  package let column: Int

  package init(text: String, column: Int) {
    self.text = text
    self.column = column
  }

  /// The text without the `'` that protects it from spreadsheets.
  package var unprotected: String {
    text.utf8.first == UInt8(ascii: "'") ? String(text.unicodeScalars.dropFirst()) : text
  }

  /// The same without spaces and tabs, also no-break spaces, at both ends.
  package var trimmed: String {
    let text = unprotected
    guard let first = text.utf8.first, let last = text.utf8.last,
      Self.mayBeBlank(first) || Self.mayBeBlank(last)
    else { return text }
    var rest = text.unicodeScalars[...]
    while let first = rest.first, Self.isBlank(first) { rest.removeFirst() }
    while let last = rest.last, Self.isBlank(last) { rest.removeLast() }
    return String(rest)
  }

  private static func mayBeBlank(_ byte: UInt8) -> Bool { byte <= 0x20 || byte >= 0x80 }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\t" || scalar == "\u{A0}"
  }
}
