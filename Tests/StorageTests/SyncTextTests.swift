import JournalCore
import Testing

@testable import Storage

/// The files of `sync`: read as written, and refused when they are anything else.
struct SyncTextTests {
  private static func state(seed: Int) -> SyncState {
    var chance = RandomRecords(seed: seed)
    var state = SyncState()
    for (number, kind) in RecordKind.allCases.enumerated() {
      let record = chance.record(kind)
      state.edit(.add(record), at: 1_795_000_000 + number, tag: UInt64(number))
      if number % 5 == 4 { state.edit(.remove(record), at: 1_795_100_000, tag: 7) }
    }
    return state
  }

  @Test(arguments: 0..<50)
  func `a file is read as it was written`(seed: Int) throws {
    let state = Self.state(seed: seed)
    let file = SyncText.file(state.beyond(SyncState()))
    let read = try SyncText.read(Array(file.utf8))
    #expect(read.records == state.records)
    #expect(SyncText.file(read.beyond(SyncState())) == file)
  }

  @Test func `a file cut or changed anywhere is refused`() throws {
    let bytes = Array(SyncText.file(Self.state(seed: 3).beyond(SyncState())).utf8)
    for length in stride(from: 0, to: bytes.count, by: 37) {
      #expect(throws: SyncText.Problem.self, "\(length)") {
        try SyncText.read(Array(bytes[..<length]))
      }
    }
    var chance = RandomRecords(seed: 4)
    for _ in 0..<300 {
      var changed = bytes
      let place = chance.number(below: bytes.count)
      changed[place] ^= 1 << UInt8(chance.number(below: 8))
      #expect(throws: SyncText.Problem.self, "byte \(place)") { try SyncText.read(changed) }
    }
    #expect(throws: SyncText.Problem.newer) { try SyncText.read(Array("twjsync 2\n".utf8)) }
  }

  @Test(arguments: [
    #"["episode","e1","",[["site","1.0.a","lip"],["site","2.0.a","lip"]]]"#,
    #"["episode","e1","",[["strength","1.0.a",11]]]"#,
    #"["episode","e1","",[["strength","1.0.a",1e999]]]"#,
    #"["episode","e1","",[["colour","1.0.a","red"]]]"#,
    #"["episode","e1","",[["site","9223372036854775807.0.a","lip"]]]"#,
    #"["episode","e1","",[["site","1.9223372036854775807.a","lip"]]]"#,
    #"["episode","e1","",[["started_at","1.0.a",[1,99999999999]]]]"#,
    #"["ghost","e1","",[]]"#, #"["episode","e1","x",[]]"#, #"["episode","e1","",[]]]"#, "", "[",
  ])
  func `a line that says what cannot be is refused`(line: String) {
    #expect(SyncText.parsed(line) == nil)
  }

  @Test func `a record under another's name is not taken`() throws {
    let line =
      #"["setting","day_start","",[["name","1.0.a","country"],["value","1.0.a","DE"]]]"#
    let (name, known) = try #require(SyncText.parsed(line))
    var state = SyncState()
    state.join(name, known)
    #expect(state.record(name) == nil)
    let store = try JournalStore.inMemory()
    let outcome = try store.sync(
      with: state, label: "sync", at: evening, uid: uid("s"), dryRun: false)
    #expect(outcome.count == 0)
    #expect(try store.journal().isEmpty)
  }
}
