import JournalCore
import SQLite

/// Applies the changes of one group within the open transaction, and logs them.
struct ChangeWriter {
  private let store: JournalStore
  private let boundary: DayBoundary

  init(_ store: JournalStore) throws {
    self.store = store
    boundary = try store.dayBoundary()
  }

  /// Stores a group, whose own number does not count, and applies its changes in order.
  ///
  /// - Returns: The group as stored: with its number, its records with theirs, and what they replace
  ///   as it really was.
  func write(_ group: ChangeGroup) throws -> ChangeGroup {
    try write(group, ChangeSequence(group.changes))
  }

  /// The same with other changes than those of the group; it is returned without the records that
  /// they keep together.
  func write(_ group: ChangeGroup, _ sequence: ChangeSequence) throws -> ChangeGroup {
    var group = group
    group.changes = []
    var stored: ClosedRange<Int>?
    for part in sequence.parts {
      let numbers: ClosedRange<Int>
      switch part {
      case .added(let run): numbers = try add(run).changes
      case .changes(var changes):
        numbers = try apply(&changes)
        group.changes = group.changes.isEmpty ? changes : group.changes + changes
      }
      stored = (stored?.lowerBound ?? numbers.lowerBound)...numbers.upperBound
    }
    guard let stored else { preconditionFailure("a group has changes") }
    group.id = try store.insert(group, changes: stored)
    if sequence.parts.contains(where: Self.movesDays) { try recountDays() }
    return group
  }

  /// Applies more changes as part of a group that was stored before.
  func extend(_ id: Int, with changes: [Change]) throws {
    var last: Int?
    for change in changes { last = try store.insert(try apply(change)) }
    guard let last else { return }
    try run("UPDATE changeGroup SET lastChange = ? WHERE id = ?") { statement in
      try statement.bind(1, last)
      try statement.bind(2, id)
    }
  }

  /// Applies some changes and logs them; they become what was stored.
  ///
  /// - Returns: Their numbers in the log.
  private func apply(_ changes: inout [Change]) throws -> ClosedRange<Int> {
    var stored: ClosedRange<Int>?
    var position = 0
    while position < changes.count {
      let end = changes.endOfAdditions(from: position)
      let isLong = end - position >= ChangeSequence.longRun
      let some = position..<(isLong ? end : position + 1)
      let numbers = try isLong ? addAll(&changes, some) : applyOne(&changes[position])
      stored = (stored?.lowerBound ?? numbers.lowerBound)...numbers.upperBound
      position = some.upperBound
    }
    guard let stored else { preconditionFailure("some changes are at least one") }
    return stored
  }

  private func addAll(_ changes: inout [Change], _ range: Range<Int>) throws -> ClosedRange<Int> {
    let added = try add(Self.run(like: changes[range.lowerBound].subject, changes[range]))
    for (position, number) in zip(range, added.numbers) {
      var record = changes[position].subject
      record.id = number
      changes[position] = .add(record)
    }
    return added.changes
  }

  /// The records of changes that all concern records of the kind of one of them.
  private static func run<Record: JournalRecord>(
    like _: Record, _ changes: ArraySlice<Change>
  ) -> any RecordRun {
    NewRecords(
      changes.map { change in
        guard let record = change.subject as? Record else {
          preconditionFailure("the changes concern records of one kind")
        }
        return record
      })
  }

  private func add(_ run: any RecordRun) throws -> BatchedAdditions.Added {
    try BatchedAdditions(of: run.kind, store, boundary).add(run)
  }

  private func applyOne(_ change: inout Change) throws -> ClosedRange<Int> {
    change = try apply(change)
    let number = try store.insert(change)
    return number...number
  }

  private func apply(_ change: Change) throws -> Change {
    guard let before = change.before else { return try add(change.subject) }
    let kind = type(of: before).kind
    guard let id = try store.recordNumber(of: kind, key: before.key),
      let stored = try store.record(of: kind, id: id)
    else { throw StoreError.damagedRow(table: kind.table, id: before.id ?? 0, column: "id") }
    guard var after = change.after else {
      try run(store.table(of: kind).delete) { try $0.bind(1, id) }
      return Change(before: stored, after: nil)
    }
    precondition(
      type(of: after).kind == kind && after.key == before.key,
      "a replacement keeps the record's kind and key")
    try Self.check(after.values, of: type(of: after))
    after.id = id
    try run(store.table(of: kind).update) { statement in
      let last = try statement.bind(after, boundary: boundary, from: 1)
      try statement.bind(last, id)
    }
    try rename(before.key, to: after.key, id: id)
    return Change(before: stored, after: after)
  }

  /// So that all that is stored can be read: a caller that gives anything else is wrong.
  static func check(_ values: [FieldValue], of type: any JournalRecord.Type) throws(StoreError) {
    var reader = ValueReader(values)
    do {
      // By its name the type of which there are most is read several times faster.
      _ = try type == Episode.self ? Episode(reading: &reader) : type.init(reading: &reader)
    } catch {
      throw StoreError.other(detail: "\(type.kind.table).\(error.field): \(error.problem)")
    }
  }

  private func add(_ record: any JournalRecord) throws -> Change {
    try Self.check(record.values, of: type(of: record))
    var record = record
    let kind = type(of: record).kind
    let id = try store.assignedNumber(of: kind, key: record.key)
    record.id = id
    try run(store.table(of: kind).insert) { statement in
      try statement.bind(1, id)
      _ = try statement.bind(record, boundary: boundary, from: 2)
    }
    return .add(record)
  }

  /// Keys that are equal to Swift may still differ in bytes, as é does when written as two
  /// characters; SQLite compares bytes.
  private func rename(_ old: String, to new: String, id: Int) throws {
    guard !old.utf8.elementsEqual(new.utf8) else { return }
    try run("UPDATE recordNumber SET key = ? WHERE id = ?") { statement in
      try statement.bind(1, new)
      try statement.bind(2, id)
    }
  }

  private static func movesDays(_ part: ChangeSequence.Part) -> Bool {
    switch part {
    case .added(let run): run.kind == .setting
    case .changes(let changes):
      changes.contains { ($0.subject as? Setting)?.name == "day_start" }
    }
  }

  /// Brings `localDay` of every episode in line with the setting `day_start`.
  private func recountDays() throws {
    let boundary = try store.dayBoundary()
    for (id, day) in try movedEpisodes(boundary) {
      try run("UPDATE episode SET localDay = ? WHERE id = ?") { statement in
        try statement.bind(1, day.number)
        try statement.bind(2, id)
      }
    }
  }

  private func movedEpisodes(_ boundary: DayBoundary) throws -> [(id: Int, day: LocalDay)] {
    let sql = "SELECT id, startedAt, startedAtOffset, localDay FROM episode"
    return try store.connection.withStatement(sql) { statement in
      var moved: [(id: Int, day: LocalDay)] = []
      while try statement.step() {
        let start = Moment(seconds: statement.int(at: 1), offset: statement.int(at: 2))
        let day = boundary.day(of: start)
        if day.number != statement.int(at: 3) { moved.append((statement.int(at: 0), day)) }
      }
      return moved
    }
  }

  private func run(_ sql: String, _ bind: (Statement) throws -> Void) throws {
    try store.connection.withStatement(sql) { statement in
      try bind(statement)
      try statement.run()
    }
  }
}

extension RecordRun {
  fileprivate var kind: RecordKind { Record.kind }
}

extension [Change] {
  /// Where the records that are added from a position on, all of one kind, end.
  fileprivate func endOfAdditions(from position: Int) -> Int {
    let kind = type(of: self[position].subject).kind
    return self[position...].firstIndex { change in
      change.before != nil || type(of: change.subject).kind != kind
    } ?? endIndex
  }
}

/// Hands out a record's own values.
private struct ValueReader: FieldReader {
  private let values: [FieldValue]
  private var position = 0

  init(_ values: [FieldValue]) { self.values = values }

  mutating func value(of _: Field) throws(FieldError) -> FieldValue {
    defer { position += 1 }
    return values[position]
  }
}
