import Foundation
import JournalCore
import JournalSchema
import SQLite
import Testing

@testable import Storage

/// A write that fails leaves nothing behind, and the next one works.
struct FailureTests {
  private let folder: TemporaryFolder
  private let store: JournalStore
  private var path: String { folder.path("journal.db") }

  init() throws {
    folder = try TemporaryFolder()
    store = try JournalStore(
      path: folder.path("journal.db"), access: .write, busyTimeout: 40, migrations: Migration.all)
    try store.write(.add(try episode("kept")))
  }

  private func expectOnlyKept() throws {
    #expect(try store.journal().episodes.map(\.uid.text) == ["kept"])
    #expect(try store.history(limit: 9).count == 1)
    try store.write(.add(try episode("next")))
    #expect(try store.lastEpisode()?.id == 2)
    #expect(try store.texts("PRAGMA integrity_check") == ["ok"])
    #expect(try folder.names() == ["journal.db"])
  }

  @Test func `another writer makes the journal busy`() throws {
    let other = try Connection(path: path, mode: .existing)
    try other.execute("BEGIN IMMEDIATE")
    #expect(throws: StoreError.busy(waitedSeconds: 0)) {
      try store.write(.add(try episode("lost")))
    }
    #expect(throws: StoreError.busy(waitedSeconds: 0)) { try store.undo() }
    #expect(try store.journal().episodes.count == 1, "but it can be read")
    other.close()
    try expectOnlyKept()
  }

  @Test func `a reader in the way of the commit makes it busy, and nothing is stored`() throws {
    let other = try Connection(path: path, mode: .existing)
    let reading = try other.prepare("SELECT * FROM episode")
    try reading.step()
    #expect(throws: StoreError.busy(waitedSeconds: 0)) {
      try store.write(.add(try episode("lost")))
    }
    other.close()
    try expectOnlyKept()
  }

  @Test func `a writer about to commit makes opening busy`() throws {
    let other = try Connection(path: path, mode: .existing)
    try other.execute("BEGIN EXCLUSIVE")
    #expect(throws: StoreError.busy(waitedSeconds: 0)) {
      try JournalStore(path: path, access: .read, busyTimeout: 20, migrations: Migration.all)
    }
    other.close()
  }

  @Test func `three seconds are waited for by default`() throws {
    let error = SQLiteError(5, message: "database is locked", phase: .begin)
    #expect(try JournalStore.inMemory().storeError(error) == .busy(waitedSeconds: 0))
    #expect(
      try JournalStore(path: path, access: .read).storeError(error) == .busy(waitedSeconds: 3))
  }

  @Test func `a full disk takes the whole group back`() throws {
    let pages = try #require(try store.texts("PRAGMA page_count").first)
    try store.connection.execute("PRAGMA max_page_count = \(pages)")
    var long = try episode("lost")
    long.note = String(repeating: "x", count: 60_000)
    #expect(throws: StoreError.full) {
      try store.write(.add(try episode("lost-too")), .add(long))
    }
    try store.connection.execute("PRAGMA max_page_count = 1000000")
    try expectOnlyKept()
  }

  @Test func `a disk that gets full among many takes all of them back`() throws {
    let pages = try #require(try store.texts("PRAGMA page_count").first.flatMap { Int($0) })
    try store.connection.execute("PRAGMA max_page_count = \(pages + 20)")
    let many = try (0..<3000).map { Change.add(try episode("lost-\($0)")) }
    #expect(throws: StoreError.full) { try store.write(many) }
    try store.connection.execute("PRAGMA max_page_count = 1000000")
    #expect(throws: (any Error).self, "the tables' own checks hold again") {
      try store.connection.execute("UPDATE episode SET strength = 11")
    }
    try expectOnlyKept()
  }

  @Test func `a commit said to have failed is believed when its group is stored`() throws {
    let group = try #require(try store.write(.add(try episode("next"))))
    let error = SQLiteError(2570, message: "disk I/O error", phase: .commit)
    #expect(try store.answer(to: error, having: group).uid == group.uid)
  }

  @Test func `a commit that failed is an error when its group is not stored`() throws {
    var group = try #require(try store.write(.add(try episode("next")), .add(Profile())))
    let error = SQLiteError(2570, message: "disk I/O error", phase: .commit)
    let expected = StoreError.inputOutput(detail: "disk I/O error")
    group.uid = try uid("another")
    #expect(throws: expected) { try store.answer(to: error, having: group) }
    group.id += 1
    #expect(throws: expected) { try store.answer(to: error, having: group) }
    #expect(throws: expected) { try store.answer(to: error, having: nil) }
  }

  @Test func `an error before the end is one even if the uid is stored`() throws {
    let group = try #require(try store.write(.add(try episode("next"))))
    let error = SQLiteError(13, message: "full", phase: .statement)
    #expect(throws: StoreError.full) { try store.answer(to: error, having: group) }
  }

  @Test(arguments: [
    (SQLiteError(13, message: "m", phase: .statement), StoreError.full),
    (SQLiteError(778, message: "m", systemError: ENOSPC, phase: .statement), .full),
    (SQLiteError(778, message: "m", systemError: EFBIG, phase: .statement), .full),
    (
      SQLiteError(778, message: "m", systemError: EIO, phase: .statement),
      .inputOutput(detail: "m (errno 5)")
    ),
    (SQLiteError(14, message: "m", systemError: EACCES, phase: .open), .permission(path: "p")),
    (SQLiteError(14, message: "m", systemError: EROFS, phase: .statement), .readOnly(path: "p")),
    (SQLiteError(14, message: "m", systemError: ENOENT, phase: .open), .missing(path: "p")),
    (
      SQLiteError(14, message: "m", systemError: ENOENT, phase: .statement),
      .inputOutput(detail: "m (errno 2)")
    ),
    (SQLiteError(8, message: "m", phase: .statement), .readOnly(path: "p")),
    (SQLiteError(11, message: "m", phase: .statement), .damaged(detail: "m")),
    (SQLiteError(26, message: "m", phase: .statement), .damaged(detail: "m")),
    (SQLiteError(3, message: "m", phase: .open), .permission(path: "p")),
    (SQLiteError(6, message: "m", phase: .statement), .busy(waitedSeconds: 2)),
    (SQLiteError(19, message: "m", phase: .statement), .other(detail: "m")),
    (SQLiteError(1, message: "m", phase: .statement), .other(detail: "m")),
  ])
  func `what SQLite answers has one meaning`(_ error: SQLiteError, _ meaning: StoreError) {
    #expect(StoreError(error, path: "p", busyTimeout: 2999) == meaning)
  }
}
