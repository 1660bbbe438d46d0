import JournalCore
import Testing

@testable import Storage

struct WritingTests {
  private let store: JournalStore

  init() throws { store = try JournalStore.inMemory() }

  @Test func `a group is returned as it is logged`() throws {
    let group = try #require(
      try store.write(label: "lid l", at: evening, uid: uid("g1")) { _ in
        [.add(try episode("e1")), .add(Profile(birthYear: 1980))]
      })
    #expect(group.id == 1)
    #expect(group.role == .command)
    #expect(group.state == .done)
    let logged = try #require(try store.history(limit: 5).first)
    #expect(logged.id == group.id)
    #expect(logged.uid.text == "g1")
    #expect(logged.at == evening)
    #expect(logged.label == "lid l")
    #expect(logged.target == nil)
    #expect(logged.changes.map { $0.subject.key } == ["e1", "profile"])
    #expect(logged.changes.map { $0.subject.id } == [1, 2])
  }

  @Test func `a plan without changes writes nothing`() throws {
    try store.write(.add(try episode("e1")))
    try store.undo()
    #expect(try store.write([]) == nil)
    #expect(try store.history(limit: 9).count == 2)
    #expect(try store.redo() != nil, "and what was undone can still be redone")
  }

  @Test func `a plan reads what was written before it`() throws {
    try store.write(.add(try episode("e1")))
    try store.write(label: "edit", at: evening, uid: uid("g2")) { store in
      var changed = try #require(try store.lastEpisode())
      let before = changed
      changed.strength = 8
      return [.replace(before, with: changed)]
    }
    #expect(try store.lastEpisode()?.strength == 8)
  }

  @Test func `the error of a plan comes through and nothing is written`() throws {
    struct Refusal: Error, Equatable {}
    #expect(throws: Refusal()) {
      try store.write(label: "x", at: evening, uid: uid("g")) { _ in throw Refusal() }
    }
    try store.write(.add(try episode("e1")))
    #expect(try store.history(limit: 9).map(\.id) == [1])
  }

  @Test func `the log holds what was replaced, not what the plan believed`() throws {
    var truth = try episode("e1")
    truth.strength = 5
    try store.write(.add(truth))
    try store.write(.replace(try episode("e1"), with: try episode("e1")))
    try store.undo()
    #expect(try store.lastEpisode()?.strength == 5)
  }

  @Test(arguments: [true, false])
  func `a record that is not there can be neither replaced nor removed`(_ wasThere: Bool) throws {
    if wasThere {
      try store.write(.add(try episode("e1")))
      try store.write(.remove(try episode("e1")))
    }
    let before = try store.history(limit: 9).count
    let missing = StoreError.damagedRow(table: "episode", id: 0, column: "id")
    #expect(throws: missing) {
      try store.write(.replace(try episode("e1"), with: try episode("e1")))
    }
    #expect(throws: missing) {
      try store.write(.add(try episode("e2")), .remove(try episode("e1")))
    }
    #expect(try store.history(limit: 9).count == before)
    #expect(try store.journal().episodes.isEmpty)
  }

  @Test func `a record cannot be added twice`() throws {
    try store.write(.add(try episode("e1")))
    #expect(throws: StoreError.other(detail: "UNIQUE constraint failed: episode.id")) {
      try store.write(.add(try episode("e1")))
    }
    #expect(try store.journal().episodes.count == 1)
  }

  @Test func `a plan that writes is refused as a whole`() throws {
    #expect(throws: StoreError.self) {
      try store.write(label: "x", at: evening, uid: uid("g")) { store in
        try store.write(.add(try episode("inner")))
        return [.add(try episode("outer"))]
      }
    }
    #expect(try store.journal().isEmpty)
  }

  @Test func `what could not be read again is not stored`() throws {
    let right = try episode("e1")
    var wrong = Array(repeating: right, count: 6)
    wrong[0].strength = 10.5
    wrong[1].strength = .nan
    wrong[2].duration = 0
    wrong[3].site.slug = ""
    wrong[4].circumstances = [String(repeating: "é", count: 33)]
    wrong[5].note = String(repeating: "x", count: 65_537)
    for (episode, field) in zip(
      wrong, ["strength", "strength", "duration_s", "site", "circumstances", "note"])
    {
      let error = try #require(throws: StoreError.self) { try store.write(.add(episode)) }
      guard case .other(let detail) = error else {
        Issue.record("\(error)")
        continue
      }
      #expect(detail.hasPrefix("episode.\(field):"))
    }
    #expect(try store.journal().isEmpty)
    try store.write(.add(right))
    #expect(throws: StoreError.self) { try store.write(.replace(right, with: wrong[5])) }
    #expect(try store.lastEpisode()?.note == nil)
  }
}
