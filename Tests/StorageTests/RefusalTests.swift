import Foundation
import JournalCore
import JournalSchema
import SQLite
import Testing

@testable import Storage

/// What is no journal of ours is refused and stays byte for byte as it was.
struct RefusalTests {
  private let folder: TemporaryFolder
  private var path: String { folder.path("journal.db") }

  init() throws {
    folder = try TemporaryFolder()
    let store = try JournalStore(path: path, access: .write)
    try store.write((0..<200).map { .add(try episode("e\($0)")) })
  }

  private func expectRefusal(_ expected: (StoreError) -> Bool) throws {
    let (data, names) = (try folder.data("journal.db"), try folder.names())
    for access in [JournalStore.Access.write, .read] {
      let error = try #require(throws: StoreError.self) {
        try JournalStore(path: path, access: access).journal()
      }
      #expect(expected(error), "\(error)")
    }
    #expect(try folder.data("journal.db") == data)
    #expect(try folder.names() == names)
  }

  private func alter(_ sql: String) throws {
    let connection = try Connection(path: path, mode: .existing)
    try connection.execute(sql)
    connection.close()
  }

  @Test func `a journal of a newer program`() throws {
    try alter("CREATE TABLE future(x); PRAGMA user_version = 9")
    let known = Migration.all.count
    try expectRefusal { $0 == .newerFile(found: 9, known: known) }
  }

  @Test(arguments: [0, -3])
  func `a journal whose version makes no sense`(_ version: Int) throws {
    try alter("PRAGMA user_version = \(version)")
    try expectRefusal { $0 == .damaged(detail: "user_version is \(version)") }
  }

  @Test(arguments: [
    "PRAGMA application_id = 0", "PRAGMA application_id = 0; PRAGMA user_version = 0",
    "PRAGMA application_id = 1196444487", "PRAGMA application_id = -1",
  ])
  func `a database of another program`(_ change: String) throws {
    try alter(change)
    try expectRefusal { $0 == .foreignFile(path: path) }
  }

  @Test(arguments: [2, 20, 511, 5000])
  func `a text`(_ length: Int) throws {
    try folder.write(
      Data(String(repeating: "Dear doctor, ", count: 400).utf8.prefix(length)), to: "journal.db")
    try expectRefusal { $0 == .damaged(detail: "file is not a database") }
  }

  @Test func `a single letter, which SQLite would take for nothing`() throws {
    try folder.write(Data("D".utf8), to: "journal.db")
    try expectRefusal { $0 == .foreignFile(path: path) }
  }

  @Test(arguments: [0, 16, 100])
  func `a journal whose head is overwritten`(_ start: Int) throws {
    var data = try folder.data("journal.db")
    data.replaceSubrange(start..<start + 60, with: Data(repeating: 0xA5, count: 60))
    try folder.write(data, to: "journal.db")
    try expectRefusal { if case .damaged = $0 { true } else { false } }
  }

  @Test func `a journal that is cut off`() throws {
    try folder.write(try folder.data("journal.db").prefix(10_000), to: "journal.db")
    try expectRefusal { if case .damaged = $0 { true } else { false } }
  }

  @Test func `a journal of zeros`() throws {
    try folder.write(Data(count: 8192), to: "journal.db")
    try expectRefusal { if case .damaged = $0 { true } else { false } }
  }

  @Test func `a folder`() throws {
    let path = folder.path("")
    for access in [JournalStore.Access.write, .read] {
      #expect(throws: StoreError.notRegularFile(path: path)) {
        try JournalStore(path: path, access: access)
      }
    }
    #expect(throws: StoreError.notRegularFile(path: path)) { try JournalStore.exists(path: path) }
  }

  @Test func `a pipe, without waiting for its other end`() throws {
    let path = folder.path("pipe")
    #expect(mkfifo(path, 0o600) == 0)
    for access in [JournalStore.Access.write, .read] {
      #expect(throws: StoreError.notRegularFile(path: path)) {
        try JournalStore(path: path, access: access)
      }
    }
  }

  @Test(arguments: [
    ("journal.db/below.db", Int(ENOTDIR)), ("", Int(EISDIR)),
    (String(repeating: "n", count: 300), Int(ENAMETOOLONG)),
  ])
  func `a name no file can have`(_ name: String, _ number: Int) throws {
    let error = try #require(throws: StoreError.self) {
      try JournalStore(path: folder.path(name), access: .write)
    }
    #expect(
      [
        .cannotCreate(path: folder.path(name), errno: number),
        .notRegularFile(path: folder.path(name)),
        .inputOutput(detail: "\(folder.path(name)) (errno \(number))"),
      ].contains(error))
  }

  @Test func `a link to nowhere`() throws {
    let path = folder.path("link.db")
    try FileManager.default.createSymbolicLink(
      atPath: path, withDestinationPath: folder.path("nowhere.db"))
    #expect(throws: StoreError.cannotCreate(path: path, errno: Int(ENOENT))) {
      try JournalStore(path: path, access: .write)
    }
    #expect(try folder.names() == ["journal.db", "link.db"])
  }

  @Test func `a path with a NUL byte`() throws {
    let path = folder.path("a") + "\0b"
    #expect(throws: StoreError.cannotCreate(path: path, errno: Int(EINVAL))) {
      try JournalStore(path: path, access: .write)
    }
    #expect(throws: StoreError.missing(path: path)) { try JournalStore(path: path, access: .read) }
  }
}
