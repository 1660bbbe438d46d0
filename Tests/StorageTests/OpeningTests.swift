import Foundation
import JournalCore
import JournalSchema
import SQLite
import Synchronization
import Testing

@testable import Storage

struct OpeningTests {
  private let folder: TemporaryFolder
  private var path: String { folder.path("journal.db") }

  init() throws { folder = try TemporaryFolder() }

  private func log(_ name: String, at path: String? = nil) throws {
    let store = try JournalStore(path: path ?? self.path, access: .write)
    try store.write(.add(try episode(name)))
    store.close()
  }

  private func names(_ access: JournalStore.Access = .read) throws -> [String] {
    try JournalStore(path: path, access: access).journal().episodes.map(\.uid.text)
  }

  @Test func `what was written is there for the next program, in one file`() throws {
    try log("e1")
    try log("e2")
    #expect(try names() == ["e1", "e2"])
    #expect(try names(.write) == ["e1", "e2"])
    #expect(try folder.names() == ["journal.db"])
  }

  @Test(arguments: [JournalStore.Access.write, .read])
  func `opening brings the vocabulary along`(_ access: JournalStore.Access) throws {
    let first = try JournalStore(path: path, access: .write)
    try first.write(.add(Setting(name: "day_start", value: "05:00")), .add(try episode("e1")))
    let second = try JournalStore(path: path, access: access)
    #expect(second.vocabularyAtOpening.settings.map(\.value) == ["05:00"])
    #expect(try second.vocabularyAtOpening == second.vocabularyRecords())
  }

  @Test func `a missing journal can be asked for but not read`() throws {
    #expect(try !JournalStore.exists(path: path))
    #expect(throws: StoreError.missing(path: path)) { try names() }
    #expect(try folder.names().isEmpty)
    try log("e1")
    #expect(try JournalStore.exists(path: path))
  }

  @Test func `an empty file is a fresh journal, which holds nothing to read`() throws {
    try folder.write(Data(), to: "journal.db")
    #expect(throws: StoreError.missing(path: path)) { try names() }
    #expect(try folder.data("journal.db").isEmpty)
    try log("e1")
    #expect(try names() == ["e1"])
  }

  @Test func `a database without tables is a fresh journal`() throws {
    let connection = try Connection(path: path, mode: .create)
    try connection.execute("CREATE TABLE gone(x); DROP TABLE gone")
    connection.close()
    try log("e1")
    #expect(try names() == ["e1"])
  }

  @Test func `files and folders are for their owner only, whatever the umask`() throws {
    let previous = umask(0)
    defer { umask(previous) }
    let store = try JournalStore(path: folder.path("new/er/journal.db"), access: .write)
    try store.write(label: "x", at: evening, uid: uid("g")) { store in
      try store.connection.execute("INSERT INTO recordNumber(kind, key) VALUES ('setting', 'x')")
      #expect(try folder.mode("new/er/journal.db-journal") == 0o600)
      return []
    }
    #expect(try folder.mode("new/er/journal.db") == 0o600)
    #expect(try folder.mode("new/er") == 0o700)
    #expect(try folder.mode("new") == 0o700)
  }

  @Test func `a link is followed and stays`() throws {
    try log("e1", at: folder.path("real.db"))
    try FileManager.default.createSymbolicLink(
      atPath: path, withDestinationPath: folder.path("real.db"))
    try log("e2")
    #expect(try names() == ["e1", "e2"])
    #expect(try folder.names() == ["journal.db", "real.db"])
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: path).hasSuffix("real.db"))
  }

  @Test func `a file written by older means opens without its write-ahead log`() throws {
    try log("e1")
    let other = try Connection(path: path, mode: .existing)
    try other.execute("PRAGMA journal_mode = WAL")
    #expect(try other.texts("PRAGMA journal_mode") == ["wal"])
    other.close()
    try log("e2")
    #expect(try JournalStore(path: path, access: .write).texts("PRAGMA journal_mode") == ["delete"])
    #expect(try names() == ["e1", "e2"])
    #expect(try folder.names() == ["journal.db"])
  }

  @Test(arguments: [
    ("journal_mode", "delete"), ("synchronous", "3"), ("secure_delete", "1"),
    ("trusted_schema", "0"), ("foreign_keys", "1"), ("cell_size_check", "1"), ("mmap_size", "0"),
    ("busy_timeout", "3000"), ("temp_store", "2"),
  ])
  func `a journal is opened with the settings that keep it whole`(
    _ pragma: String, _ value: String
  ) throws {
    for access in [JournalStore.Access.write, .read] {
      let store = try JournalStore(path: path, access: .write)
      store.close()
      #expect(
        try JournalStore(path: path, access: access).texts("PRAGMA \(pragma)") == [value],
        "\(access)")
    }
  }

  @Test func `several programs may make the journal at the same time`() throws {
    let path = folder.path("deep/journal.db")
    let errors = Mutex<[any Error]>([])
    let finished = DispatchGroup()
    for writer in 0..<8 {
      finished.enter()
      Thread.detachNewThread {
        defer { finished.leave() }
        do {
          let store = try JournalStore(path: path, access: .write)
          try store.write(.add(try episode("e\(writer)")))
        } catch { errors.withLock { $0.append(error) } }
      }
    }
    finished.wait()
    #expect(errors.withLock { $0 }.isEmpty)
    let journal = try JournalStore(path: path, access: .read).journal()
    #expect(journal.episodes.map(\.uid.text).sorted() == (0..<8).map { "e\($0)" })
    #expect(Set(journal.episodes.map(\.id)).count == 8)
  }

  @Test func `what a killed program left half done is taken back, also by reading`() throws {
    try log("e1")
    let store = try JournalStore(path: path, access: .write)
    try store.connection.execute("PRAGMA cache_size = 3")
    let half = folder.path("half.db")
    try store.write(label: "x", at: evening, uid: uid("g")) { store in
      try store.connection.execute(
        """
        WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 2000)
        INSERT INTO recordNumber(kind, key) SELECT 'setting', 'half done ' || i FROM n
        """)
      for end in ["", "-journal"] {
        try FileManager.default.copyItem(atPath: path + end, toPath: half + end)
      }
      return []
    }
    #expect(try folder.data("half.db") != folder.data("journal.db"))
    let reader = try JournalStore(path: half, access: .read)
    #expect(try reader.texts("SELECT count(*) FROM recordNumber") == ["1"])
    #expect(try reader.journal().episodes.map(\.uid.text) == ["e1"])
    #expect(try folder.names() == ["half.db", "journal.db"])
  }

  @Test func `a store of another program sees each command as a whole`() throws {
    let writer = try JournalStore(path: path, access: .write)
    let reader = try JournalStore(path: path, access: .read)
    try writer.write(.add(try episode("e1")), .add(Profile(birthYear: 1980)))
    #expect(try reader.journal() == writer.journal())
    #expect(throws: StoreError.readOnly(path: path)) { try reader.write(.add(try episode("e2"))) }
    #expect(throws: StoreError.readOnly(path: path)) { try reader.undo() }
  }
}
