package import JournalCore
import SQLite

extension JournalStore {
  /// Looks through the whole journal: the structure of the file, every record, and whether each is
  /// as it was last written.
  ///
  /// The change log holds every record a second time, so a bit that flipped in a record or in the
  /// log shows, which SQLite's own check cannot see. `deep` also compares tables and indexes.
  /// - Throws: ``StoreError`` where the file cannot be read on.
  package func check(now: Moment, deep: Bool) throws(StoreError) -> JournalCheck {
    try reading {
      var check = JournalCheck()
      try lookAtStructure(deep: deep, &check)
      let written = try lastWritten(&check)
      let boundary = JournalSettings(try records()).dayBoundary
      var found: Set<Int> = []
      for kind in RecordKind.allCases {
        try lookAtRecords(kind.type, written, now: now, &check, &found)
      }
      for (id, text) in written.sorted(by: { $0.key < $1.key })
      where text != nil && !found.contains(id) { check.faults.append(.lost(id: id)) }
      try lookAtDays(boundary, &check)
      try lookAtKnowledge(&check)
      return check
    }
  }

  private func lookAtStructure(deep: Bool, _ check: inout JournalCheck) throws {
    let pragma = deep ? "PRAGMA integrity_check(20)" : "PRAGMA quick_check(20)"
    try connection.withStatement(pragma) { statement in
      while try statement.step() {
        let line = statement.text(at: 0)
        if line != "ok" { check.faults.append(.structure(line)) }
      }
    }
    try connection.withStatement("PRAGMA foreign_key_check") { statement in
      while try statement.step() {
        let fault = JournalCheck.Fault.reference(table: statement.text(at: 0))
        if !check.faults.contains(fault) { check.faults.append(fault) }
      }
    }
  }

  /// What each record ever changed was last written as, by its number; nil where it was removed.
  private func lastWritten(_ check: inout JournalCheck) throws -> [Int: String?] {
    var written: [Int: String?] = [:]
    let sql = "SELECT id, recordID, before, after FROM change ORDER BY id"
    try connection.withStatement(sql) { statement in
      while try statement.step() {
        check.changes += 1
        let (id, record) = (statement.int(at: 0), statement.int(at: 1))
        let before = statement.optionalText(at: 2)
        if before != written[record] ?? nil { check.faults.append(.brokenLog(change: id)) }
        written[record] = .some(statement.optionalText(at: 3))
      }
    }
    return written
  }

  private func lookAtRecords<Record: JournalRecord>(
    _ type: Record.Type, _ written: [Int: String?], now: Moment, _ check: inout JournalCheck,
    _ found: inout Set<Int>
  ) throws {
    var decoder = RowDecoder<Record>()
    let direct = Record.self as? any DirectRow.Type
    try connection.withStatement("\(table(of: Record.kind).select) ORDER BY id") { statement in
      while try statement.step() {
        found.insert(statement.int(at: 0))
        do throws(StoreError) {
          let whole = direct?.direct(in: statement.currentRow) as? Record
          let record: Record
          if let whole { record = whole } else { record = try decoder.record(in: statement) }
          check.records[Record.kind, default: 0] += 1
          look(at: record, written, now: now, &check)
        } catch {
          guard case .damagedRow(let table, let id, let column) = error else { throw error }
          check.faults.append(.unreadable(table: table, id: id, column: column))
        }
      }
    }
  }

  private func look(
    at record: some JournalRecord, _ written: [Int: String?], now: Moment,
    _ check: inout JournalCheck
  ) {
    guard let id = record.id else { return }
    let kind = type(of: record).kind
    switch written[id] {
    case nil: check.faults.append(.unlogged(kind, id: id))
    case .some(nil): check.faults.append(.differs(kind, id: id))
    case .some(let text?):
      let isSame =
        text == StoredJSON.text(of: record)
        || StoredJSON.record(of: kind, in: text)?.statesSame(as: record) ?? false
      if !isSame { check.faults.append(.differs(kind, id: id)) }
    }
    if let episode = record as? Episode, episode.startedAt.seconds > now.seconds + 60 {
      check.ahead.append(id)
    }
  }

  /// Whether a journal that was synced tells others of each record what it holds itself.
  private func lookAtKnowledge(_ check: inout JournalCheck) throws {
    guard check.isSound, try hasSynced() else { return }
    do throws(StoreError) {
      let known = try knowledge()
      for record in try journal().records {
        let isTold = known.record(RecordName(record))?.statesSame(as: record) ?? false
        if !isTold { check.faults.append(.differs(type(of: record).kind, id: record.id ?? 0)) }
      }
    } catch {
      guard case .damagedRow(let table, let id, let column) = error else { throw error }
      check.faults.append(.unreadable(table: table, id: id, column: column))
    }
  }

  private func lookAtDays(_ boundary: DayBoundary, _ check: inout JournalCheck) throws {
    let sql = "SELECT id, startedAt, startedAtOffset, localDay FROM episode ORDER BY id"
    try connection.withStatement(sql) { statement in
      while try statement.step() {
        let start = Moment(seconds: statement.int(at: 1), offset: statement.int(at: 2))
        if boundary.day(of: start).number != statement.int(at: 3) {
          check.faults.append(.wrongDay(id: statement.int(at: 0)))
        }
      }
    }
  }

  /// The version of SQLite in use, such as `3.40.1`.
  package static var libraryVersion: String { Connection.libraryVersion }
}
