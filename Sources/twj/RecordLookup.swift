import JournalCore
import Storage

/// Finds records by their local number.
struct RecordLookup {
  let journal: OpenJournal

  /// Reads `3` or `#3`.
  ///
  /// - Throws: ``CommandError/notAnID(_:)``.
  static func number(_ word: String) throws -> Int {
    let digits = word.hasPrefix("#") ? word.dropFirst() : word[...]
    guard let number = Int(digits: digits) else { throw CommandError.notAnID(word) }
    return number
  }

  /// - Throws: ``CommandError/noSuchID(_:newest:)`` or ``CommandError/removedID(_:)``.
  func record(_ number: Int) throws -> any JournalRecord {
    let store = try journal.store()
    if let record = try store.record(id: number) { return record }
    if try store.state(ofID: number) == .removed { throw CommandError.removedID(number) }
    throw CommandError.noSuchID(number, newest: try store.newestID())
  }

  /// Makes sure, inside a transaction, that nobody changed the record since it was read.
  ///
  /// - Throws: ``CommandError/changedMeanwhile(_:)`` when somebody did.
  static func unchanged(_ record: any JournalRecord, in store: JournalStore) throws {
    let stored = try store.record(of: type(of: record).kind, key: record.key)
    guard let stored, stored.statesSame(as: record) else {
      throw CommandError.changedMeanwhile(record.id ?? 0)
    }
  }
}
