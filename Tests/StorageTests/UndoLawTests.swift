import JournalCore
import Testing

@testable import Storage

/// Whatever is written, undo gives the journal before it and redo the journal after it.
struct UndoLawTests {
  @Test(arguments: 0..<320)
  func `undo and redo walk through the states of the journal`(seed: Int) throws {
    var walk = try Walk(seed: seed)
    for _ in 0..<12 { try walk.step() }
    while try walk.undo() {}
    #expect(try walk.store.journal().isEmpty)
    while try walk.redo() {}
    while try walk.undo() {}
    #expect(try walk.store.journal().isEmpty)
  }
}

/// A journal that chance writes, undoes and redoes, beside a model of what it must hold.
private struct Walk {
  let store: JournalStore
  private var chance: RandomRecords
  private var past: [Journal] = []
  private var present = Journal()
  private var future: [Journal] = []
  private var numbers: [String: Int] = [:]

  init(seed: Int) throws {
    store = try JournalStore.inMemory()
    chance = RandomRecords(seed: seed)
  }

  mutating func step() throws {
    switch chance.number(below: 10) {
    case 0...5: try command()
    case 6, 7: _ = try undo()
    default: _ = try redo()
    }
  }

  private mutating func command() throws {
    var expected = present
    let changes = (0...chance.number(below: 4)).map { _ in change(&expected) }
    let group = try #require(try store.write(changes))
    past.append(present)
    present = try store.journal()
    future = []
    #expect(present.canonical == expected.canonical)
    #expect(group.changes.count == changes.count)
    for (change, planned) in zip(group.changes, changes) { try checkNumbers(change, planned) }
  }

  /// Adds, replaces or removes a record in the model.
  private mutating func change(_ journal: inout Journal) -> Change {
    let stored = journal.records
    let added = chance.record(chance.kind())
    let taken = stored.first { type(of: $0).kind == type(of: added).kind && $0.key == added.key }
    guard let old = taken ?? (stored.isEmpty ? nil : stored[chance.number(below: stored.count)]),
      taken != nil || chance.number(below: 2) == 0
    else {
      journal.append(added)
      return .add(added)
    }
    let isRemoved = chance.number(below: 2) == 0
    let new = isRemoved ? nil : chance.variation(of: old)
    var rest = Journal()
    for record in stored where type(of: record).kind != type(of: old).kind || record.key != old.key
    {
      rest.append(record)
    }
    if let new { rest.append(new) }
    journal = rest
    return Change(before: old, after: new)
  }

  /// A record keeps its number for good, and no two share one.
  private mutating func checkNumbers(_ change: Change, _ planned: Change) throws {
    #expect(change.after?.statesSame(as: planned.subject) ?? (planned.after == nil))
    let id = try #require(change.subject.id)
    let name = "\(type(of: change.subject).kind) \(change.subject.key)"
    if let number = numbers[name] { #expect(number == id) }
    if numbers[name] == nil { #expect(!numbers.values.contains(id)) }
    numbers[name] = id
  }

  mutating func undo() throws -> Bool {
    guard let before = past.popLast() else {
      #expect(try store.undo() == nil)
      return false
    }
    let group = try #require(try store.undo())
    #expect(group.role == .undo)
    future.append(present)
    present = before
    #expect(try store.journal() == present)
    return true
  }

  mutating func redo() throws -> Bool {
    guard let after = future.popLast() else {
      #expect(try store.redo() == nil)
      return false
    }
    let group = try #require(try store.redo())
    #expect(group.role == .redo)
    past.append(present)
    present = after
    #expect(try store.journal() == present)
    return true
  }
}
