package import JournalCore

/// What looking through a whole journal found.
package struct JournalCheck: Hashable, Sendable {
  /// One thing that is not as it should be.
  package enum Fault: Hashable, Sendable {
    /// What SQLite says of the structure of the file.
    case structure(String)
    /// Rows of a table that refer to nothing.
    case reference(table: String)
    /// A row with a value that cannot be one.
    case unreadable(table: String, id: Int, column: String)
    /// A record that is not as the change log says it was last written.
    case differs(RecordKind, id: Int)
    /// A record that no change made.
    case unlogged(RecordKind, id: Int)
    /// A record that is gone although no change took it away.
    case lost(id: Int)
    /// An episode that is counted to another day than its start says.
    case wrongDay(id: Int)
    /// A change that does not begin where the one before it ended.
    case brokenLog(change: Int)
  }

  /// How many records of each kind can be read; kinds without any are left out.
  package internal(set) var records: [RecordKind: Int] = [:]
  /// Changes in the log.
  package internal(set) var changes = 0
  /// In the order they were found; of the structure at most 20.
  package internal(set) var faults: [Fault] = []
  /// Numbers of records that lie ahead of the clock: no fault, but worth a look.
  package internal(set) var ahead: [Int] = []

  package var isSound: Bool { faults.isEmpty }
}
