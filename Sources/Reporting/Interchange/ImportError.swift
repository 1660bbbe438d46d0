package import JournalCore

/// Why nothing of a Journal JSON file or of exported tables was imported.
package enum ImportError: Error, Hashable, Sendable {
  /// The file is no JSON.
  case syntax(JSONSyntaxError)
  /// The file is a table of none of the kinds that are recognized; its header as found.
  case unknownTable([String])
  /// The file is UTF-16.
  case wideText
  /// It is JSON, but no object with a `twj` number.
  case notAJournal
  /// The `twj` number is not the one this program reads; as found.
  case unknownVersion(found: String)
  /// The `kind` is not `journal`: another output, such as `episodes`, or nil where it is missing.
  case otherKind(found: String?)
  /// A table without the columns it needs, with its header as found.
  case noColumn(String, found: [String])
  case mapping(DiaryMapping, DiaryError.MappingProblem)
  /// Features of another app that nothing tells the meaning of.
  case unmapped([String])
  /// A folder without a table that can be read back.
  case noTables
  /// Wrong values, at most ``problemLimit``: first those that are wrong in themselves, then those
  /// that do not fit the rest of the file or lie ahead.
  case problems([ImportProblem])
  /// The same of a file of which each row can be left out.
  case rows([ImportProblem])

  /// After so many wrong values the rest is not looked at.
  package static let problemLimit = 10
}

/// One value of a file that cannot be taken.
package struct ImportProblem: Hashable, Sendable {
  /// Why a value cannot be taken.
  package enum Reason: Hashable, Sendable {
    /// The value does not fit the field.
    case field(FieldProblem)
    /// No built-in site and none of the file's or the journal's own.
    case unknownSite(String)
    /// No built-in trigger and none of the file's or the journal's own.
    case unknownTrigger(String)
    /// An amount in another unit than its trigger's.
    case otherUnit(expected: String, found: String)
    /// The instant or day, ISO 8601, has not come yet.
    case ahead(String)
    /// The row of a table cannot be read.
    case unreadable(CSVError)
    /// So many cells where the table's header has others.
    case ragged(cells: Int, columns: Int)
    /// The same record or setting stands at an earlier path.
    case duplicate(first: String)
  }

  /// The place, such as `$.episodes[3].strength` or `episodes.csv:5: strength_0_10`.
  package let path: String
  package let reason: Reason

  package init(path: String, reason: Reason) {
    self.path = path
    self.reason = reason
  }

  /// Whether nothing after it could be read, so that its row cannot be left out.
  package var hidesTheRest: Bool {
    if case .unreadable(let error) = reason { error.isFinal } else { false }
  }

  init(_ path: JSONPath, _ reason: Reason) { self.init(path: path.text, reason: reason) }
}

/// Something an import does that its user should know.
package enum ImportWarning: Hashable, Sendable {
  /// A field this program does not know is left out: where it stands first, and in how many places.
  case unknownField(path: String, count: Int)
  /// A day closed `none` has an episode: its closing becomes `complete`.
  case closedComplete(LocalDay)
  /// More suspects are open than can count at a time: the triggers that do, and those that do not.
  case tooManySuspects(counting: [String], others: [String])
}
