import JournalCore
import SQLite
import Testing

@testable import Storage

/// `JournalStore.check(ofCopy:)`: a copy counts only when it reads as the journal does.
struct CopyCheckTests {
  private static let now = Moment(seconds: 4_100_000_000, offset: 0)

  private func store(days: Int, damage: String? = nil) throws -> JournalStore {
    let store = try JournalStore.inMemory()
    for number in 0..<days {
      let day = DayRecord(day: LocalDay(number: 20_000 + number))
      let uid = try #require(UID("g-\(number)"))
      try store.write(label: "day", at: Self.now, uid: uid) { _ in [.add(day)] }
    }
    if let damage { try store.connection.execute(damage) }
    return store
  }

  @Test func `a copy with the same records and changes is good`() throws {
    let check = try store(days: 3).check(ofCopy: store(days: 3), now: Self.now)
    #expect(check.isSound && check.records == [.dayRecord: 3] && check.changes == 3)
  }

  @Test func `a sound copy that lacks a record is refused`() throws {
    let journal = try store(days: 3)
    #expect(throws: StoreError.self) { try journal.check(ofCopy: store(days: 2), now: Self.now) }
  }

  @Test func `a copy with a fault is good only where the journal has the same`() throws {
    let damage = "UPDATE dayRecord SET note = 'not written by any change' WHERE id = 2"
    let copy = try store(days: 3, damage: damage)
    #expect(throws: StoreError.self) { try store(days: 3).check(ofCopy: copy, now: Self.now) }
    let check = try store(days: 3, damage: damage).check(ofCopy: copy, now: Self.now)
    #expect(check.faults == [.differs(.dayRecord, id: 2)])
  }
}
