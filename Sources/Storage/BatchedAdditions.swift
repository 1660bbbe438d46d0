import JournalCore
import SQLite

/// Adds many new records of one kind, some rows with each statement; while some are written, the
/// next are made ready beside it.
///
/// What is stored is the same as one by one, in the same order. Each record is checked against the
/// forms of its fields, which say what the tables' CHECKs say; those are left out meanwhile, as SQLite
/// sets up the list of each `IN` anew for each row, which takes half of the time.
struct BatchedAdditions {
  /// Fewer are added one by one: a statement for many rows takes a while to be made.
  static let fewest = rows

  /// Rows of one statement.
  private static let rows = 128
  /// Records that are made ready at a time.
  private static let share = 16 * rows

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

  /// Adds the records of some changes and logs them; the changes get the records' numbers.
  ///
  /// - Returns: The numbers of the changes.
  func add(_ changes: inout [Change], _ range: Range<Int>) throws -> ClosedRange<Int> {
    try store.connection.setChecks(false)
    let added = Result { try addAll(&changes, range) }
    let restored = Result { try store.connection.setChecks(true) }
    let numbers = try added.get()
    try restored.get()
    return numbers
  }

  private func addAll(_ changes: inout [Change], _ range: Range<Int>) throws -> ClosedRange<Int> {
    var numbers: [Int] = []
    numbers.reserveCapacity(range.count)
    var last = 0
    var ready = try ready(changes[range].prefix(Self.share))
    var rest = changes[range].dropFirst(Self.share)
    while !ready.isEmpty {
      let (current, coming) = (ready, rest.prefix(Self.share))
      rest = rest.dropFirst(Self.share)
      let (written, made) = store.work.both(
        { Result { try write(current, &numbers) } },
        { [boundary] in Result { try Self.ready(coming, boundary) } })
      last = try written.get()
      ready = try made.get()
    }
    rest = []
    for (position, number) in zip(range, numbers) {
      var record = changes[position].subject
      record.id = number
      changes[position] = .add(record)
    }
    return (last - range.count + 1)...last
  }

  private func ready(_ changes: ArraySlice<Change>) throws -> [ReadyAddition] {
    try Self.ready(changes, boundary)
  }

  private static func ready(
    _ changes: ArraySlice<Change>, _ boundary: DayBoundary
  ) throws -> [ReadyAddition] {
    try changes.map { try ReadyAddition($0.subject, boundary) }
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

/// A new record with all that is stored of it.
private struct ReadyAddition: Sendable {
  let key: String
  let values: [FieldValue]
  /// Of an episode.
  let localDay: LocalDay?
  /// For the change log.
  let json: String

  init(_ record: any JournalRecord, _ boundary: DayBoundary) throws(StoreError) {
    let type = type(of: record)
    key = record.key
    values = record.values
    try ChangeWriter.check(values, of: type)
    localDay = (record as? Episode).map { boundary.day(of: $0.startedAt) }
    json = StoredJSON.text(of: values, type.fields)
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
