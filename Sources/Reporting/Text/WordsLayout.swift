/// Lays out words of the vocabulary in the columns that a width has room for.
enum WordsLayout {
  enum Column: CaseIterable {
    case word, aliases, unit, meaning, sources

    var title: String {
      switch self {
      case .word: "word"
      case .aliases: "also typed as"
      case .unit: "unit"
      case .meaning: "meaning"
      case .sources: "sources"
      }
    }
  }

  /// The texts of one word; what it does not have is empty.
  struct Row {
    var word: String
    var aliases: String
    var unit: String
    var meaning: String
    var sources: String

    subscript(column: Column) -> String {
      switch column {
      case .word: word
      case .aliases: aliases
      case .unit: unit
      case .meaning: meaning
      case .sources: sources
      }
    }
  }

  private static let gap = 2
  /// The narrowest column in which meanings are still easy to read.
  private static let roomForMeaning = 28

  /// The rows as a table no wider than `width`, as far as that goes without splitting a word.
  ///
  /// Empty columns are left out. Where meanings would get too narrow, the sources go first; then the
  /// other words move into the meaning.
  static func table(_ rows: [Row], width: Int?) -> TextTable {
    let filled = Column.allCases.filter { column in rows.contains { !$0[column].isEmpty } }
    guard let width else { return table(rows, filled) { _ in .max } }
    for columns in [filled, filled.filter { $0 != .sources }] {
      let room = room(rows, columns, width)
      if room >= roomForMeaning { return broken(rows, columns, room) }
    }
    let joined = rows.map(withAliasesInMeaning)
    let columns = filled.filter { $0 != .sources && $0 != .aliases }
    return broken(joined, columns, max(room(joined, columns, width), 1))
  }

  private static func withAliasesInMeaning(_ row: Row) -> Row {
    guard !row.aliases.isEmpty else { return row }
    var row = row
    row.meaning += " (also \(row.aliases))"
    return row
  }

  /// What the other columns leave for the meaning.
  private static func room(_ rows: [Row], _ columns: [Column], _ width: Int) -> Int {
    columns.filter { $0 != .meaning }.reduce(width) { rest, column in
      let lines = rows.flatMap { TerminalText.wrapped($0[column], to: limit(column)) }
      return rest - gap - ((lines + [column.title]).map(TerminalText.width).max() ?? 0)
    }
  }

  private static func limit(_ column: Column) -> Int {
    switch column {
    case .aliases: 22
    case .sources: 17
    default: .max
    }
  }

  private static func broken(_ rows: [Row], _ columns: [Column], _ room: Int) -> TextTable {
    table(rows, columns) { $0 == .meaning ? room : limit($0) }
  }

  private static func table(
    _ rows: [Row], _ columns: [Column], limit: (Column) -> Int
  ) -> TextTable {
    var table = TextTable(columns.map { TextTable.Column($0.title) })
    for row in rows {
      let cells = columns.map { TerminalText.wrapped(row[$0], to: limit($0)) }
      for line in 0..<(cells.map(\.count).max() ?? 0) {
        table.add(cells.map { line < $0.count ? $0[line] : "" })
      }
    }
    return table
  }
}
