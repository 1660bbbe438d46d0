package import JournalCore

/// One thing in a row of a diary that cannot be taken, and where.
package struct DiaryProblem: Hashable, Sendable {
  /// Why a row cannot be taken; cells are given as found.
  package enum Reason: Hashable, Sendable {
    case unreadable(CSVError)
    /// So many cells where the header has others.
    case ragged(cells: Int, columns: Int)
    case noDate
    case notADate(String)
    case ahead(LocalDay)
    /// Before the year 1900.
    case tooLongAgo(LocalDay)
    /// The day stands in an earlier line as well.
    case duplicate(LocalDay, line: Int)
    /// A cell of a column that is neither 0 nor 1, yes nor no.
    case notYesOrNo(header: String, found: String)
    case notANumber(header: String, found: String)
    /// A number that is not known to be finite.
    case tooLarge(header: String, found: String)
    /// A number of episodes that is no whole number.
    case fraction(header: String, found: String)
    /// Limits in the trigger's unit.
    case outOfRange(header: String, low: Double, high: Double, unit: String, found: String)
    /// A value in a column without a header, counted from 1.
    case nameless(column: Int, found: String)
  }

  /// Counted from 1.
  package let line: Int
  package let reason: Reason

  package init(line: Int, _ reason: Reason) {
    self.line = line
    self.reason = reason
  }

  /// Whether what follows in the file cannot be told from it.
  package var hidesTheRest: Bool {
    if case .unreadable(let error) = reason { error.isFinal } else { false }
  }
}

/// Why nothing of a spreadsheet diary was imported.
package enum DiaryError: Error, Hashable, Sendable {
  /// What is wrong with the header.
  package enum HeaderProblem: Hashable, Sendable {
    case unreadable(CSVError)
    case noDate(found: [String])
    case noEpisodes(found: [String])
    /// Two columns for the date, the episodes or one trigger.
    case twice(subject: String, headers: [String])
    /// Columns that nothing tells of.
    case unknownColumns([String])
    /// A column that cannot become a trigger: its header gives no free name.
    case noName(String)
  }

  /// What is wrong with a mapping.
  package enum MappingProblem: Hashable, Sendable {
    case noSuchColumn(suggestions: [String])
    case unknownTrigger(suggestions: [String])
    case unknownUnit(accepted: [String])
    /// A date, a number of episodes or an answer has no unit.
    case noUnit
    /// The column is mapped by another one as well.
    case twice
    /// The name cannot be a trigger's.
    case badName
  }

  case empty
  case noRows(line: Int)
  case header(line: Int, HeaderProblem)
  case mapping(DiaryMapping, MappingProblem)
  /// In the order of the lines.
  case rows([DiaryProblem])
}
