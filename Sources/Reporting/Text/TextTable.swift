/// Rows and columns of text, aligned for people or tab-separated for programs.
package struct TextTable: Sendable {
  /// To which side the cells of a column are set.
  package enum Alignment: Sendable { case left, right }

  /// A column: its title, alignment, and when it may be dropped.
  package struct Column: Sendable {
    package let title: String
    package let alignment: Alignment
    /// Columns of a higher number are dropped first when the terminal is narrow; 0 always stays.
    package let dropOrder: Int
    /// Whether its cells stand on lines of their own where the terminal is too narrow for the row.
    package let folds: Bool

    package init(
      _ title: String, _ alignment: Alignment = .left, dropOrder: Int = 0, folds: Bool = false
    ) {
      self.title = title
      self.alignment = alignment
      self.dropOrder = dropOrder
      self.folds = folds
    }
  }

  package let columns: [Column]
  package private(set) var rows: [[String]] = []

  package init(_ columns: [Column]) { self.columns = columns }

  /// Adds a row; it has one cell for each column.
  package mutating func add(_ cells: [String]) {
    precondition(cells.count == columns.count, "a row has one cell for each column")
    rows.append(cells)
  }

  /// All lines, the titles first; no line ends in a space. Without titles the first line is a row.
  package func lines(style: Style) -> [String] {
    if style.isPlain {
      return rows.map { $0.map(Self.plainCell).joined(separator: "\t") }
    }
    let shown = visibleColumns(within: style.width)
    let hasTitles = columns.contains { !$0.title.isEmpty }
    let all = (hasTitles ? [columns.map(\.title)] : []) + rows
    let widths = columns.indices.map { index in
      all.map { TerminalText.width($0[index]) }.max() ?? 0
    }
    let folded = columns.indices.filter { columns[$0].folds && !shown.contains($0) }
    return all.enumerated().flatMap { number, cells in
      let line = Self.trimmed(
        shown.map { Self.padded(cells[$0], widths[$0], columns[$0].alignment) }
          .joined(separator: "  "))
      if hasTitles && number == 0 { return [style.dim(line)] }
      return [line] + folded.map { cells[$0] }.filter { !$0.isEmpty }.map { "      " + $0 }
    }
  }

  private func visibleColumns(within limit: Int?) -> [Int] {
    var shown = Array(columns.indices)
    guard let limit else { return shown }
    func total() -> Int {
      shown.reduce(-2) { sum, index in
        let cells = rows.map { $0[index] } + [columns[index].title]
        return sum + 2 + (cells.map(TerminalText.width).max() ?? 0)
      }
    }
    if total() > limit { shown.removeAll { columns[$0].folds } }
    while total() > limit,
      let victim = shown.filter({ columns[$0].dropOrder > 0 })
        .max(by: { columns[$0].dropOrder < columns[$1].dropOrder })
    {
      shown.removeAll { $0 == victim }
    }
    return shown
  }

  private static func padded(_ text: String, _ width: Int, _ alignment: Alignment) -> String {
    let fill = String(repeating: " ", count: max(0, width - TerminalText.width(text)))
    return alignment == .left ? text + fill : fill + text
  }

  private static func trimmed(_ line: String) -> String {
    guard let last = line.lastIndex(where: { $0 != " " }) else { return "" }
    return String(line[...last])
  }

  private static func plainCell(_ cell: String) -> String {
    String(cell.map { $0 == "\t" || $0 == "\n" ? " " : $0 })
  }
}
