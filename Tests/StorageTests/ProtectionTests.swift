import Foundation
import JournalCore
import JournalSchema
import Testing

@testable import Storage

/// What may not be written can still be read; tried as a user without special rights.
struct ProtectionTests {
  private let folder: TemporaryFolder
  private var path: String { folder.path("journal.db") }

  init() throws {
    folder = try TemporaryFolder()
    let store = try JournalStore(path: folder.path("journal.db"), access: .write)
    try store.write(.add(try episode("e1")))
  }

  /// Runs the body with these permission bits, and as nobody where this is root; the rights of one
  /// thread only are changed.
  private func protected(file: mode_t, folder mode: mode_t, _ body: () throws -> Void) throws {
    typealias Call = @convention(c) (UInt32) -> Int32
    let setfsuid = unsafeBitCast(try #require(dlsym(nil, "setfsuid")), to: Call.self)
    chmod(path, file)
    chmod(folder.url.path, mode)
    let previous = setfsuid(getuid() == 0 ? 65_534 : getuid())
    defer {
      _ = setfsuid(UInt32(bitPattern: previous))
      chmod(folder.url.path, 0o700)
    }
    try body()
  }

  @Test func `a journal in a protected folder is read and nothing is left there`() throws {
    try protected(file: 0o444, folder: 0o555) {
      let journal = try JournalStore(path: path, access: .read).journal()
      #expect(journal.episodes.count == 1)
    }
    #expect(try folder.names() == ["journal.db"])
  }

  @Test func `an older journal in a protected folder is read as it is`() throws {
    let old = folder.path("old.db")
    let store = try JournalStore(
      path: old, access: .write, busyTimeout: 0, migrations: Array(Migration.all.prefix(1)))
    try store.write(.add(try episode("e1")))
    store.close()
    chmod(old, 0o444)
    try protected(file: 0o444, folder: 0o555) {
      let journal = try JournalStore(path: old, access: .read).journal()
      #expect(journal.episodes.count == 1)
      #expect(throws: StoreError.readOnly(path: old)) {
        try JournalStore(path: old, access: .write)
      }
    }
    #expect(try folder.names() == ["journal.db", "old.db"])
  }

  @Test func `a protected journal is not opened for writing`() throws {
    try protected(file: 0o444, folder: 0o777) {
      #expect(throws: StoreError.readOnly(path: path)) {
        try JournalStore(path: path, access: .write)
      }
    }
    #expect(try folder.names() == ["journal.db"])
  }

  @Test func `a journal in a protected folder is not written`() throws {
    try protected(file: 0o666, folder: 0o555) {
      let store = try JournalStore(path: path, access: .write)
      #expect(throws: StoreError.readOnly(path: path)) {
        try store.write(.add(try episode("lost")))
      }
      #expect(try store.journal().episodes.count == 1)
    }
  }

  @Test func `a journal that may not be read is told as such`() throws {
    try protected(file: 0o000, folder: 0o777) {
      for access in [JournalStore.Access.write, .read] {
        #expect(throws: StoreError.permission(path: path)) {
          try JournalStore(path: path, access: access)
        }
      }
    }
  }

  @Test func `a folder that may not be entered is told as such`() throws {
    try protected(file: 0o600, folder: 0o000) {
      #expect(throws: StoreError.permission(path: path)) { try JournalStore.exists(path: path) }
      #expect(throws: StoreError.permission(path: path)) {
        try JournalStore(path: path, access: .write)
      }
    }
  }

  @Test(arguments: [("new.db", "new.db"), ("new/journal.db", "new")])
  func `a journal is not made in a protected folder`(_ name: String, _ failing: String) throws {
    try protected(file: 0o600, folder: 0o555) {
      #expect(throws: StoreError.permission(path: folder.path(failing))) {
        try JournalStore(path: folder.path(name), access: .write)
      }
    }
    #expect(try folder.names() == ["journal.db"])
  }
}
