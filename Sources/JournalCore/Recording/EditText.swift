/// A record as lines of `field = value` for an editor, and back.
package enum EditText {
  /// All editable fields, empty ones too, with what each takes.
  package static func text(of record: any JournalRecord) -> String {
    let fixed = RecordEditor.fixedFields(of: record)
    var lines = [
      "# \(type(of: record).kind.word) #\(record.id ?? 0): change what is after =, save, close.",
      "# An empty value clears the field. Lines beginning with # are ignored.",
      "# \\n is a new line, \\s a blank at an end, \\\\ a backslash.",
    ]
    for field in type(of: record).fields where !fixed.contains(field.name) {
      lines.append("\(field.name) = \(EscapedText.escaped(shown(field.name, of: record)))")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// A line that is no `field = value`.
  package struct BadLine: Error, Hashable, Sendable {
    /// Counted from 1.
    package let number: Int
    package let text: String
  }

  /// The lines that differ from the record as it is; what is left out stays.
  package static func assignments(
    in text: String, changing record: any JournalRecord
  ) throws(BadLine) -> [RecordEditor.Assignment] {
    let known = type(of: record).fields.map(\.name)
    var result: [RecordEditor.Assignment] = []
    for (index, line) in lines(of: text).enumerated() {
      let content = line.unicodeScalars
      if content.isEmpty || content.first == "#" { continue }
      guard let mark = content.firstIndex(of: "=") else {
        throw BadLine(number: index + 1, text: line)
      }
      let typed = String(content[..<mark]).trimmingBlanks
      let value = EscapedText.unescaped(
        String(content[content.index(after: mark)...]).trimmingBlanks)
      let name = RecordEditor.fieldName(typed, of: record)
      let before = known.contains(name) ? shown(name, of: record) : nil
      if before.map({ !$0.unicodeScalars.elementsEqual(value.unicodeScalars) }) ?? true {
        result.append(RecordEditor.Assignment(name: typed, value: value))
      }
    }
    return result
  }

  /// The value as it stands in the text: an amount with its unit, since a bare number counts cups.
  private static func shown(_ field: String, of record: any JournalRecord) -> String {
    let text = record.fieldList[field].plainText
    guard let exposure = record as? Exposure, field == "amount",
      !["0-10", "yes_no"].contains(exposure.unit)
    else { return text }
    return text + exposure.unit
  }

  /// Cut at line feeds, with or without a return before them.
  private static func lines(of text: String) -> [String] {
    text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
      .map { String($0).trimmingBlanks }
  }
}
