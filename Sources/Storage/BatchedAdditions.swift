import JournalCore
import SQLite

/// Adds many new records of one kind, some rows with each statement; while some are written, the
/// next are made ready beside it.
///
/// What is stored is the same as one by one, in the same order. Each record is checked against the
/// forms of its fields, which say what the tables' CHECKs say; those are left out meanwhile, as SQLite
/// sets up the list of each `IN` anew for each row, which takes half of the time.
struct BatchedAdditions {
  /// The numbers of the records that were added, and of their changes.
  struct Added {
    let numbers: [Int]
    let changes: ClosedRange<Int>
  }

  /// Rows of one statement; a statement for many rows takes a while to be made.
  private static let rows = ChangeSequence.longRun
  /// Records that are made ready at a time.
  private static let share = 8 * rows

  private let store: JournalStore
  private let boundary: DayBoundary
  private let kind: RecordKind
  private let rows: RowStatements

  init(of kind: RecordKind, _ store: JournalStore, _ boundary: DayBoundary) throws {
    self.store = store
    self.boundary = boundary
    self.kind = kind
    rows = try RowStatements(Self.rows, of: kind, store)
  }

  /// Adds the records of a run, of which there is at least one, and logs them.
  func add(_ run: some RecordRun) throws -> Added {
    try store.connection.setChecks(false)
    // By its name the type of which there are most goes several times faster.
    let added = Result {
      if let episodes = run as? NewRecords<Episode> { return try addAll(episodes.records) }
      return try addAll(run.records)
    }
    let restored = Result { try store.connection.setChecks(true) }
    let numbers = try added.get()
    try restored.get()
    return numbers
  }

  private func addAll<Record: JournalRecord>(_ records: [Record]) throws -> Added {
    precondition(!records.isEmpty, "a run has records")
    var numbers: [Int] = []
    numbers.reserveCapacity(records.count)
    var last = 0
    var rest = records[...]
    var written: ReadyAdditions?
    try store.work.pipe(
      {
        defer {
          rest = rest.dropFirst(Self.share)
          written = nil
        }
        return rest.isEmpty ? nil : (rest.prefix(Self.share), written)
      },
      through: { [boundary] coming, written in
        written?.clear()
        return Result { try ReadyAdditions(coming, boundary) }
      },
      to: { made in
        let ready = try made.get()
        last = try write(ready.additions, &numbers)
        written = ready
      })
    return Added(numbers: numbers, changes: (last - records.count + 1)...last)
  }

  /// - Returns: The number of the last change.
  private func write(_ additions: [ReadyAddition], _ numbers: inout [Int]) throws -> Int {
    var last = 0
    for start in stride(from: 0, to: additions.count, by: Self.rows) {
      let some = additions[start..<min(start + Self.rows, additions.count)]
      let rows = some.count == Self.rows ? rows : try RowStatements(some.count, of: kind, store)
      numbers += try rows.add(some)
      last = Int(store.connection.lastInsertedRowID)
    }
    return last
  }
}

/// Some records that were made ready; who has them is alone with them.
private final class ReadyAdditions: @unchecked Sendable {
  private(set) var additions: [ReadyAddition]

  init(_ records: ArraySlice<some JournalRecord>, _ boundary: DayBoundary) throws {
    additions = try records.map { try ReadyAddition($0, boundary) }
  }

  /// Gives their room back: that takes as long as to make them ready, and whoever writes need not
  /// wait for it.
  func clear() { additions = [] }
}

/// A new record with all that is stored of it.
private struct ReadyAddition: Sendable {
  let key: String
  let values: [FieldValue]
  /// Of an episode.
  let localDay: LocalDay?
  /// For the change log.
  let json: String

  init<Record: JournalRecord>(_ record: Record, _ boundary: DayBoundary) throws(StoreError) {
    key = record.key
    values = record.values
    try ChangeWriter.check(values, of: Record.self)
    localDay = (record as? Episode).map { boundary.day(of: $0.startedAt) }
    json = StoredJSON.text(of: values, Record.fields)
  }
}

/// The statements that add so many records of one kind at a time.
private struct RowStatements {
  private let store: JournalStore
  private let kind: RecordKind
  private let fields: [Field]
  private let count: Int
  private let numbers: Statement
  private let records: Statement
  private let log: Statement

  init(_ count: Int, of kind: RecordKind, _ store: JournalStore) throws {
    self.store = store
    self.kind = kind
    self.count = count
    fields = kind.type.fields
    let pairs = RecordTable.places(2, rows: count)
    numbers = try store.connection.prepare(
      "INSERT INTO recordNumber(kind, key) VALUES \(pairs) ON CONFLICT DO NOTHING")
    records = try store.connection.prepare(store.table(of: kind).insertion(ofRows: count))
    log = try store.connection.prepare("INSERT INTO change(recordID, after) VALUES \(pairs)")
  }

  /// Adds as many records as there are rows, and logs them.
  ///
  /// - Returns: Their numbers.
  func add(_ additions: ArraySlice<ReadyAddition>) throws -> [Int] {
    let ids = try assignNumbers(additions)
    var index = 1
    for (id, addition) in zip(ids, additions) {
      try records.bind(index, id)
      index = try records.bind(addition.values, fields, from: index + 1)
      guard let day = addition.localDay else { continue }
      try records.bind(index, day.number)
      index += 1
    }
    try records.run()
    index = 1
    for (id, addition) in zip(ids, additions) {
      try log.bind(index, id)
      try log.bind(index + 1, addition.json)
      index += 2
    }
    try log.run()
    return ids
  }

  /// The numbers the records have or had, or the next ones.
  private func assignNumbers(_ additions: ArraySlice<ReadyAddition>) throws -> [Int] {
    var index = 1
    for addition in additions {
      try numbers.bind(index, kind.rawValue)
      try numbers.bind(index + 1, addition.key)
      index += 2
    }
    try numbers.run()
    if store.connection.changes == count {
      let last = Int(store.connection.lastInsertedRowID)
      return Array((last - count + 1)...last)
    }
    return try additions.map { try store.assignedNumber(of: kind, key: $0.key) }
  }
}
