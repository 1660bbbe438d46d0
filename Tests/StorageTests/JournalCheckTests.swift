import Foundation
import JournalCore
import SQLite
import Testing

@testable import Storage

/// `JournalStore.check`: what looking through a whole journal finds.
struct JournalCheckTests {
  private static let now = Moment(seconds: 4_100_000_000, offset: 0)

  /// A journal with a record of every kind, one of them changed, one removed and one undone.
  private static func make(_ path: String, seed: Int) throws {
    let store = try JournalStore(path: path, access: .write)
    defer { store.close() }
    var chance = RandomRecords(seed: seed)
    for (number, kind) in RecordKind.allCases.enumerated() {
      try store.write([.add(chance.record(kind))], group: "add\(number)")
    }
    let medicine = try #require(try store.journal().medicines.first)
    try store.write([.replace(medicine, with: chance.variation(of: medicine))], group: "change")
    let visit = try #require(try store.journal().visits.first)
    try store.write([.remove(visit)], group: "remove")
    try store.write([.add(chance.record(.care))], group: "undone")
    _ = try store.undo(at: evening, uid: uid("undo"))
  }

  /// The files of seven such journals, made once: each commit of one waits for the disk.
  private static let files: [Result<[UInt8], any Error>] = (0..<7).map { seed in
    Result {
      let folder = try TemporaryFolder()
      try make(folder.path("journal.db"), seed: seed)
      return [UInt8](try folder.data("journal.db"))
    }
  }

  private static func check(_ path: String, deep: Bool = true) throws -> JournalCheck {
    let store = try JournalStore(path: path, access: .read)
    defer { store.close() }
    return try store.check(now: now, deep: deep)
  }

  @Test(arguments: 0..<20)
  func `a journal that was only written to is sound`(seed: Int) throws {
    let folder = try TemporaryFolder()
    let path = folder.path("journal.db")
    try Self.make(path, seed: seed)
    for deep in [true, false] {
      let check = try Self.check(path, deep: deep)
      #expect(check.faults == [])
      #expect(check.changes == RecordKind.allCases.count + 4)
      #expect(check.records[.visit] == nil)
      #expect(check.records[.episode] == 1)
    }
  }

  @Test(arguments: [
    ("episode", "enteredAt = enteredAt + 1"), ("episode", "site = 'calf-x'"),
    ("exposure", "unit = 'mgs'"), ("dayRecord", "note = 'another'"),
    ("symptom", "symptom = 'other'"), ("faceCheck", "at = at + 1"),
    ("medicine", "name = 'other'"), ("event", "day = day + 1"), ("care", "atOffset = 60"),
    ("snooze", "rule = 'X9'"), ("suspect", "declaredOn = declaredOn + 1"),
    ("experiment", "blockDays = blockDays + 1"), ("triggerDefinition", "unit = 'cups'"),
    ("siteDefinition", "area = CASE area WHEN 'EYE' THEN 'NECK' ELSE 'EYE' END"),
    ("setting", "value = '17'"),
  ])
  func `a value that changed by itself is found with its record`(
    table: String, change: String
  ) throws {
    let folder = try TemporaryFolder()
    let path = folder.path("journal.db")
    try Self.make(path, seed: 3)
    let store = try JournalStore(path: path, access: .write)
    try store.connection.execute("PRAGMA ignore_check_constraints = ON")
    try store.connection.execute("UPDATE \"\(table)\" SET \(change)")
    store.close()
    let kind = try #require(RecordKind(rawValue: table))
    let faults = try Self.check(path).faults
    #expect(
      faults.contains { fault in
        if case .differs(kind, _) = fault { true } else { false }
      }, "\(faults)")
  }

  @Test func `a row that vanished, one that came and a log that was changed are found`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("journal.db")
    try Self.make(path, seed: 5)
    let store = try JournalStore(path: path, access: .write)
    try store.connection.execute(
      """
      PRAGMA foreign_keys = OFF;
      DELETE FROM care;
      UPDATE change SET before = replace(before, '"name":', '"names":') WHERE before IS NOT NULL;
      DELETE FROM change WHERE recordID IN (SELECT id FROM profile);
      UPDATE episode SET localDay = localDay + 1;
      """)
    store.close()
    let faults = try Self.check(path).faults
    func has(_ isMeant: (JournalCheck.Fault) -> Bool) -> Bool { faults.contains(where: isMeant) }
    #expect(has { if case .lost = $0 { true } else { false } }, "\(faults)")
    #expect(has { if case .unlogged(.profile, _) = $0 { true } else { false } }, "\(faults)")
    #expect(has { if case .brokenLog = $0 { true } else { false } }, "\(faults)")
    #expect(has { if case .wrongDay = $0 { true } else { false } }, "\(faults)")
  }

  @Test func `an episode ahead of the clock is told and is no fault`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("journal.db")
    let store = try JournalStore(path: path, access: .write)
    try store.write([.add(try episode("e1", hoursLater: 48))])
    let check = try store.check(now: evening, deep: false)
    #expect(check.isSound)
    #expect(check.ahead == [1])
    store.close()
  }

  @Test(arguments: 0..<300)
  func `no flipped bit of a record goes unseen`(seed: Int) throws {
    let folder = try TemporaryFolder()
    let path = folder.path("journal.db")
    var bytes = try Self.files[seed % 7].get()
    try folder.write(Data(bytes), to: "journal.db")
    let before = try Self.content(path)
    var chance = RandomRecords(seed: seed)
    let used = bytes.indices.filter { bytes[$0] != 0 }
    bytes[used[chance.number(below: used.count)]] ^= 1 << UInt8(chance.number(below: 8))
    try folder.write(Data(bytes), to: "journal.db")
    let after = try? Self.content(path)
    let isSeen = after == nil || ((try? Self.check(path).isSound) != true)
    #expect(isSeen || after == before, "seed \(seed)")
  }

  /// All records of a journal.
  private static func content(_ path: String) throws -> Journal {
    let store = try JournalStore(path: path, access: .read)
    defer { store.close() }
    return try store.journal()
  }
}
