import JournalCore
import Testing

@testable import Storage

struct RecordNumberTests {
  private let store: JournalStore

  init() throws { store = try JournalStore.inMemory() }

  @Test func `numbers are given in the order of the changes, to all kinds in turn`() throws {
    let group = try store.write(
      .add(try episode("e1")), .add(Setting(name: "alcohol.drink", value: "8")),
      .add(try episode("e2")))
    #expect(group?.changes.map { $0.after?.id } == [1, 2, 3])
    #expect(try store.record(id: 2)?.key == "alcohol.drink")
  }

  @Test func `a number is never given again, neither after rm nor after undo`() throws {
    try store.write(.add(try episode("e1")))
    try store.write(.add(try episode("e2")))
    try store.write(.remove(try episode("e2")))
    try store.write(.add(try episode("e3")))
    #expect(try store.lastEpisode()?.id == 3)
    try store.undo()
    try store.write(.add(try episode("e4")))
    #expect(try store.journal().episodes.map(\.id) == [1, 4])
  }

  @Test func `a record that comes back has its number again`() throws {
    try store.write(.add(try episode("e1")), .add(try episode("e2")))
    try store.write(.remove(try episode("e1")))
    #expect(try store.state(ofID: 1) == .removed)
    try store.undo()
    #expect(try store.record(id: 1)?.key == "e1")
    try store.redo()
    #expect(try store.record(id: 1) == nil)
    try store.write(.add(try episode("e3")), .add(try episode("e1")))
    #expect(try store.record(id: 1)?.key == "e1")
    #expect(try store.journal().episodes.map(\.uid.text) == ["e1", "e2", "e3"])
  }

  @Test func `a number is never used, present or removed`() throws {
    #expect(try store.state(ofID: 1) == .neverUsed)
    #expect(try store.newestID() == nil)
    try store.write(.add(try episode("e1")), .add(Setting(name: "n", value: "v")))
    #expect(try store.newestID() == 2)
    try store.write(.remove(Setting(name: "n", value: "v")))
    #expect(try store.state(ofID: 1) == .present)
    #expect(try store.state(ofID: 2) == .removed)
    #expect(try store.state(ofID: 3) == .neverUsed)
    #expect(try store.newestID() == 1)
    #expect(try store.record(id: 2) == nil)
  }

  @Test func `a plan that fails takes no number`() throws {
    struct Refusal: Error {}
    try store.write(.add(try episode("e1")))
    #expect(throws: StoreError.self) {
      try store.write(.add(try episode("e2")), .add(try episode("e1")))
    }
    try store.write(.add(try episode("e3")))
    #expect(try store.lastEpisode()?.id == 2)
  }
}
