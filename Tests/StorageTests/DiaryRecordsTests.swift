import Foundation
import JournalCore
import SQLite
import TestSupport
import Testing

@testable import Storage

/// What an analysis reads of a journal is what the journal says.
struct DiaryRecordsTests {
  /// Hands each job to whoever is to wait for it, with something that happens in between.
  private struct Interrupted: WorkSharing {
    let isOwnFirst: Bool
    let between: @Sendable () -> Void

    func run(_ own: () -> Void, besides others: [@Sendable () -> Void]) {
      if isOwnFirst { own() }
      between()
      for job in others { job() }
      if !isOwnFirst { own() }
    }

    func pipe<Input: Sendable, Output: Sendable>(
      _ next: () throws -> Input?, through work: @escaping @Sendable (Input) -> Output,
      to take: (Output) throws -> Void
    ) rethrows {
      try SerialWork().pipe(next, through: work, to: take)
    }
  }

  private let folder: TemporaryFolder
  private let store: JournalStore
  private let expected: DiaryRecords

  init() throws {
    folder = try TemporaryFolder()
    store = try JournalStore(path: folder.path("journal.db"), access: .write)
    var chance = RandomRecords(seed: 61)
    let kinds: [RecordKind] = [.exposure, .exposure, .episode, .dayRecord, .suspect, .symptom]
    var keys: Set<String> = []
    let records = (0..<400).map { chance.record(kinds[$0 % kinds.count]) }
    try store.write(records.filter { keys.insert($0.key).inserted }.map { .add($0) })
    expected = DiaryRecords(try store.journal())
  }

  @Test func `amounts keep their trigger, day, order and moment`() throws {
    let exposures = try store.journal().exposures
    let read = try store.diaryRecords().amounts
    #expect(read.amounts.count == exposures.count && exposures.count > 100)
    for (amount, exposure) in zip(read.amounts, exposures) {
      #expect(read.names[Int(amount.trigger)] == exposure.trigger)
      #expect(amount.day == exposure.day && amount.amount == exposure.amount)
      #expect(amount.enteredAt == exposure.enteredAt && amount.number == exposure.id)
      #expect(amount.order == exposure.order && amount.isTotal == exposure.isTotal)
    }
  }

  @Test(arguments: [1, 50, 1_000], [true, false])
  func `read in parts it is the same`(many: Int, isOwnFirst: Bool) throws {
    store.work = Interrupted(isOwnFirst: isOwnFirst, between: {})
    let read = try store.diaryRecords(many: many)
    #expect(read.episodes == expected.episodes)
    #expect(read.days == expected.days)
    #expect(read.suspects == expected.suspects)
    #expect(read.triggers == expected.triggers)
    #expect(read.amounts == expected.amounts)
    #expect(try store.diaryRecords() == expected)
  }

  @Test func `a second connection reads the amounts of the same journal, and of no other`() throws {
    let path = store.path
    let state = try #require(try store.stateToReadBeside())
    let numbers = 100...250
    let part = try #require(
      JournalStore.amounts(path, numbers, room: 0, state: state))
    let whole = expected.amounts
    let own = whole.amounts.filter { numbers.contains($0.number ?? 0) }
    #expect(part.amounts.map(\.number) == own.map(\.number) && !own.isEmpty)
    #expect(
      part.amounts.map { part.names[Int($0.trigger)] }
        == own.map { whole.names[Int($0.trigger)] })
    #expect(JournalStore.amounts(path, numbers, room: 0, state: "1 another") == nil)
    #expect(JournalStore.amounts(path + "x", numbers, room: 0, state: state) == nil)
  }

  @Test(arguments: [1, .max])
  func `what a transaction has written so far is read with it`(many: Int) throws {
    var chance = RandomRecords(seed: 63)
    let new = chance.record(.exposure)
    try store.write([.add(new)])
    _ = try store.undo()
    try store.connection.write {
      try store.connection.execute("DELETE FROM exposure WHERE id > 200")
      let kept = try store.diaryRecords(many: many).amounts.amounts
      #expect(kept.allSatisfy { $0.number ?? 0 <= 200 } && !kept.isEmpty)
    }
  }

  @Test(arguments: [[Int.max, -1], [.min, .max], [.max, 5], [.min, 5], [.max, .max - 1]])
  func `numbers that no journal gives are read as well`(numbers: [Int]) throws {
    try store.connection.execute("PRAGMA foreign_keys = OFF")
    let ids = try store.texts("SELECT id FROM exposure ORDER BY id LIMIT 2")
    for (id, number) in zip(ids, numbers) {
      try store.connection.execute("UPDATE exposure SET id = \(number) WHERE id = \(id)")
    }
    for many in [0, 1, 8_000] {
      let read = try store.diaryRecords(many: many)
      #expect(read.amounts.amounts.count == expected.amounts.amounts.count)
    }
  }

  @Test func `where the file cannot be opened twice one connection reads all`() throws {
    let (path, away) = (folder.path("journal.db"), folder.path("away.db"))
    store.work = Interrupted(isOwnFirst: true) { rename(path, away) }
    #expect(try store.diaryRecords(many: 1) == expected)
    #expect(rename(away, path) == 0)
  }

  @Test func `a file that has come to stand at the path is not mixed in`() throws {
    let (path, away) = (folder.path("journal.db"), folder.path("away.db"))
    let other = try JournalStore(path: folder.path("other.db"), access: .write)
    var chance = RandomRecords(seed: 62)
    try other.write((0..<400).map { _ in .add(chance.record(.exposure)) }, group: "h")
    other.close()
    let new = folder.path("other.db")
    store.work = Interrupted(isOwnFirst: true) {
      rename(path, away)
      rename(new, path)
    }
    #expect(try store.diaryRecords(many: 1) == expected)
  }

  @Test func `nobody can write between the parts`() throws {
    let path = folder.path("journal.db")
    store.work = Interrupted(isOwnFirst: true) {
      let writer = try? Connection(path: path, mode: .existing)
      try? writer?.execute("DELETE FROM exposure")
      writer?.close()
    }
    #expect(try store.diaryRecords(many: 1) == expected)
    #expect(try store.diaryRecords() == expected)
  }

  @Test func `an empty journal and one in memory are read as well`() throws {
    let empty = try JournalStore.inMemory()
    #expect(try empty.diaryRecords(many: 0) == DiaryRecords())
    let copy = try JournalStore(bytes: store.bytes(now: evening).bytes)
    #expect(try copy.diaryRecords(many: 1) == expected)
  }
}
