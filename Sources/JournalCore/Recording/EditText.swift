/// A record as lines of `field = value` for an editor, and back.
package enum EditText {
  /// All editable fields, empty ones too, with what each takes.
  package static func text(of record: any JournalRecord) -> String {
    let fixed = RecordEditor.fixedFields(of: record)
    var lines = [
      "# \(type(of: record).kind.word) #\(record.id ?? 0): change what is after “=”, save and close.",
      "# An empty value clears the field. Lines beginning with # are ignored.",
    ]
    for (field, value) in zip(type(of: record).fields, record.values)
    where !fixed.contains(field.name) {
      lines.append("\(field.name) = \(escaped(value.plainText))")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// A line that is no `field = value`.
  package struct BadLine: Error, Hashable, Sendable {
    /// Counted from 1.
    package let number: Int
    package let text: String
  }

  /// The lines that differ from the record as it is.
  package static func assignments(
    in text: String, changing record: any JournalRecord
  ) throws(BadLine) -> [RecordEditor.Assignment] {
    let before = record.fieldList
    var result: [RecordEditor.Assignment] = []
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      let content = line.trimmed
      if content.isEmpty || content.hasPrefix("#") { continue }
      guard let mark = content.firstIndex(of: "=") else {
        throw BadLine(number: index + 1, text: String(line))
      }
      let name = String(content[..<mark].trimmed)
      let value = unescaped(String(content[content.index(after: mark)...].trimmed))
      if before[name].plainText != value {
        result.append(RecordEditor.Assignment(name: name, value: value))
      }
    }
    return result
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    for character in text.unicodeScalars {
      switch character {
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      default: result.unicodeScalars.append(character)
      }
    }
    return result
  }

  private static func unescaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var isEscape = false
    for scalar in text.unicodeScalars {
      if isEscape {
        result.append(scalar == "n" ? "\n" : scalar == "r" ? "\r" : scalar)
        isEscape = false
      } else if scalar == "\\" {
        isEscape = true
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }
}

extension Substring {
  /// Without spaces and tabs at both ends.
  fileprivate var trimmed: Substring {
    var result = self
    while let first = result.first, first == " " || first == "\t" || first == "\r" {
      result.removeFirst()
    }
    while let last = result.last, last == " " || last == "\t" || last == "\r" {
      result.removeLast()
    }
    return result
  }
}
