/// Rows of one study with the names of its columns; the first column names the scenario.
package struct CalibrationTable: Hashable, Sendable {
  package let title: String
  /// What the columns say.
  package let explanation: String
  /// The names of all columns but the first.
  package let columns: [String]
  package let rows: [[String]]

  /// Plain text in columns.
  package var text: String {
    let all = [["scenario"] + columns] + rows
    let widths = all[0].indices.map { column in all.map { $0[column].count }.max() ?? 0 }
    let lines = all.map { row in
      zip(row, widths).map { cell, width in
        cell + String(repeating: " ", count: width - cell.count)
      }.joined(separator: "  ").trimmingEnd
    }
    return "\(title)\n\(explanation)\n\n" + lines.joined(separator: "\n") + "\n"
  }

  /// A section of a Markdown article.
  package var markdown: String {
    let head = ["scenario"] + columns
    let rule = head.map { _ in "---" }
    let lines = ([head, rule] + rows).map { "| " + $0.joined(separator: " | ") + " |" }
    return "### \(title)\n\n\(explanation)\n\n" + lines.joined(separator: "\n") + "\n"
  }
}

extension String {
  /// The same without spaces at its end.
  fileprivate var trimmingEnd: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
