import JournalCore
import SQLite
import Testing

@testable import Storage

/// 20 November 2026, 21:30 in Berlin.
let evening = Moment(seconds: 1_795_206_600, offset: 3600)

func uid(_ text: String) throws -> UID { try #require(UID(text)) }

/// An eyelid episode that began some hours after ``evening``.
func episode(_ name: String, hoursLater hours: Int = 0) throws -> Episode {
  let start = Moment(seconds: evening.seconds + hours * 3600, offset: evening.offset)
  return Episode(
    uid: try uid(name), startedAt: start, site: Site(slug: "eyelid"), enteredAt: start)
}

extension JournalStore {
  /// Writes changes that need no plan.
  @discardableResult
  func write(_ changes: Change...) throws -> ChangeGroup? { try write(changes) }

  @discardableResult
  func write(_ changes: [Change], label: String = "log", group: String = "g") throws -> ChangeGroup?
  {
    try write(label: label, at: evening, uid: uid(group)) { _ in changes }
  }

  @discardableResult
  func undo() throws -> ChangeGroup? { try undo(at: evening, uid: uid("u")) }

  @discardableResult
  func redo() throws -> ChangeGroup? { try redo(at: evening, uid: uid("r")) }

  /// The first column of all rows, as text; NULL as "NULL".
  func texts(_ sql: String) throws -> [String] { try connection.texts(sql) }
}

extension Connection {
  func texts(_ sql: String) throws -> [String] {
    try withStatement(sql) { statement in
      var texts: [String] = []
      while try statement.step() { texts.append(statement.optionalText(at: 0) ?? "NULL") }
      return texts
    }
  }
}
