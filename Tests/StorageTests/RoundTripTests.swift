import JournalCore
import Testing

@testable import Storage

struct RoundTripTests {
  @Test(arguments: RecordKind.allCases)
  func `a record of any kind is read as it was written`(_ kind: RecordKind) throws {
    let store = try JournalStore.inMemory()
    var chance = RandomRecords(seed: 7)
    for round in 0..<300 {
      let record = chance.record(kind)
      let group = try #require(try store.write(.add(record)))
      let id = try #require(group.changes.first?.after?.id)
      let read = try #require(try store.record(id: id))
      #expect(read.statesSame(as: record), "round \(round)")
      #expect(bytes(of: read) == bytes(of: record), "round \(round)")
      #expect(read.id == id)
      let logged = try #require(try store.history(limit: 1).first?.changes.first?.after)
      #expect(bytes(of: logged) == bytes(of: record), "round \(round)")
      try store.write(.remove(read))
    }
  }

  @Test(arguments: RecordKind.allCases)
  func `a replaced record is read as its new state`(_ kind: RecordKind) throws {
    let store = try JournalStore.inMemory()
    var chance = RandomRecords(seed: 8)
    var record = chance.record(kind)
    try store.write(.add(record))
    for round in 0..<100 {
      let next = chance.variation(of: record)
      try store.write(.replace(record, with: next))
      #expect(try store.record(of: kind, key: record.key)?.statesSame(as: next) == true, "\(round)")
      record = next
    }
    #expect(try store.journal()[kind].count == 1)
  }

  @Test func `a key that is equal but differs in bytes still names its record`() throws {
    let store = try JournalStore.inMemory()
    let composed = Setting(name: "caf\u{E9}", value: "1")
    let decomposed = Setting(name: "cafe\u{301}", value: "2")
    try store.write(.add(composed))
    try store.write(.replace(composed, with: decomposed))
    try store.write(.replace(decomposed, with: Setting(name: decomposed.name, value: "3")))
    #expect(try store.settings().map(\.value) == ["3"])
    try store.undo()
    try store.undo()
    let setting = try #require(try store.settings().first)
    #expect(Array(setting.name.utf8) == Array(composed.name.utf8))
  }

  /// Swift's texts are equal when they look the same, so bytes are compared.
  private func bytes(of record: any JournalRecord) -> [[UInt8]] {
    record.values.map { value in
      switch value {
      case .text(let text): Array(text.utf8)
      case .words(let words): words.flatMap { Array($0.utf8) + [0xFF] }
      default: Array("\(value)".utf8)
      }
    }
  }
}
