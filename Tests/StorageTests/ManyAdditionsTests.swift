import JournalCore
import SQLite
import Testing

@testable import Storage

/// Many records in one group take another way into the file than few; nothing may tell them apart.
struct ManyAdditionsTests {
  private static func additions(_ seed: Int, _ kind: RecordKind, _ count: Int) -> [Change] {
    var chance = RandomRecords(seed: seed)
    var keys: Set<String> = []
    var changes: [Change] = []
    while changes.count < count {
      let record = chance.record(kind)
      if keys.insert(record.key).inserted { changes.append(.add(record)) }
    }
    return changes
  }

  private func log(_ store: JournalStore) throws -> [String] {
    try store.texts("SELECT recordID || ifnull(before, '') || ifnull(after, '') FROM change")
  }

  @Test(arguments: [RecordKind.episode, .exposure, .symptom, .visit], [128, 129, 200])
  func `many records are stored as one by one`(kind: RecordKind, count: Int) throws {
    let changes = Self.additions(count, kind, count)
    let (many, single) = (try JournalStore.inMemory(), try JournalStore.inMemory())
    let group = try #require(try many.write(changes))
    for change in changes { try single.write([change]) }
    #expect(try many.journal() == single.journal())
    #expect(try log(many) == log(single))
    #expect(group.changes.map(\.subject.id) == (1...count).map { $0 })
    #expect(try many.check(now: evening, deep: true).isSound)
  }

  @Test(arguments: [RecordKind.episode, .exposure, .symptom], [128, 1_500])
  func `records that are kept together are stored as changes are`(kind: RecordKind, count: Int)
    throws
  {
    let changes = Self.additions(count, kind, count)
    let (together, single) = (try JournalStore.inMemory(), try JournalStore.inMemory())
    var sequence = ChangeSequence()
    Self.append(like: changes[0].subject, changes, to: &sequence)
    let group = try together.writeAll(
      label: "import", at: evening, uid: uid("g"), { _ in sequence })
    try single.write(changes)
    #expect(try together.journal() == single.journal())
    #expect(try log(together) == log(single))
    #expect(group?.changes.isEmpty == true)
    #expect(try together.history(limit: 1)[0].changes.count == count)
    #expect(try together.check(now: evening, deep: true).isSound)
  }

  private static func append<Record: JournalRecord>(
    like _: Record, _ changes: [Change], to sequence: inout ChangeSequence
  ) {
    sequence.append(new: changes.compactMap { $0.subject as? Record })
  }

  @Test func `the days of many episodes are those by which they are found`() throws {
    let store = try JournalStore.inMemory()
    try store.write(Self.additions(5, .episode, 150))
    let boundary = try store.dayBoundary()
    let stored = try store.texts("SELECT localDay FROM episode ORDER BY id")
    #expect(
      try stored == store.journal().episodes.map { "\(boundary.day(of: $0.startedAt).number)" })
  }

  @Test func `a record that was removed comes back with its number among many`() throws {
    let store = try JournalStore.inMemory()
    let changes = Self.additions(1, .episode, 300)
    let first = try #require(try store.write(Array(changes[40..<50])))
    try store.write(first.changes.map { Change.remove($0.subject) })
    let group = try #require(try store.write(changes))
    let numbers = group.changes.map { $0.subject.id ?? 0 }
    #expect(Array(numbers[40..<50]) == Array(1...10))
    #expect(Set(numbers).count == 300)
    #expect(try store.journal().episodes.map(\.key).sorted() == changes.map(\.subject.key).sorted())
    #expect(try store.check(now: evening, deep: true).isSound)
  }

  @Test func `other changes before, between and after many keep their place`() throws {
    let store = try JournalStore.inMemory()
    let old = try #require(try store.write(Self.additions(2, .visit, 1))).changes[0].subject
    let (episodes, symptoms) = (
      Self.additions(3, .episode, 150), Self.additions(4, .symptom, 140)
    )
    let changes = [Self.additions(9, .care, 1)[0]] + episodes + [.remove(old)] + symptoms
    let group = try #require(try store.write(changes))
    #expect(group.changes.map(\.subject.key) == changes.map(\.subject.key))
    #expect(try store.history(limit: 1)[0].changes.map(\.subject.key) == changes.map(\.subject.key))
    #expect(try store.journal().visits.isEmpty)
    #expect(try store.check(now: evening, deep: true).isSound)
  }

  @Test func `one wrong record among many leaves nothing`() throws {
    let store = try JournalStore.inMemory()
    var changes = Self.additions(6, .episode, 3000)
    var wrong = try episode("wrong")
    wrong.strength = 11
    changes[2900] = .add(wrong)
    #expect(throws: StoreError.self) { try store.write(changes) }
    #expect(try store.journal().isEmpty)
    #expect(try store.texts("SELECT count(*) FROM change") == ["0"])
  }

  @Test(arguments: RecordKind.allCases)
  func `what the tables' own checks would refuse is refused by the forms`(kind: RecordKind) throws {
    var chance = RandomRecords(seed: 8)
    let record = chance.record(kind)
    for (place, field) in kind.type.fields.enumerated() {
      let wrong: FieldValue? =
        switch field.form {
        case .whole(let range): .whole(range.lowerBound - 1)
        case .number(let range): .number(range.lowerBound.nextDown)
        case .choice: .text("no such")
        case .flag: .whole(2)
        default: field.isRequired ? .null : nil
        }
      guard let wrong else { continue }
      var values = record.values
      values[place] = wrong
      #expect(throws: StoreError.self, "\(field.name)") {
        try ChangeWriter.check(values, of: kind.type)
      }
    }
  }

  @Test func `the tables' own checks hold again after many`() throws {
    let store = try JournalStore.inMemory()
    try store.write(Self.additions(11, .episode, 130))
    #expect(throws: (any Error).self) {
      try store.connection.execute("UPDATE episode SET strength = 11 WHERE id = 1")
    }
  }

  @Test func `undo takes many away and redo brings them back`() throws {
    let store = try JournalStore.inMemory()
    try store.write(Self.additions(7, .exposure, 260))
    let before = try store.journal()
    try store.undo()
    #expect(try store.journal().isEmpty)
    try store.redo()
    #expect(try store.journal() == before)
  }
}
