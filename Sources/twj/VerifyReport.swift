import JournalCore
import Reporting
import Storage

/// What was looked at in a journal, in words.
struct VerifyReport {
  private let check: JournalCheck
  private let journal: OpenJournal
  private let isDeep: Bool

  init(_ check: JournalCheck, journal: OpenJournal, deep: Bool) {
    self.check = check
    self.journal = journal
    isDeep = deep
  }

  /// What is sound, then each fault.
  var lines: [VerifyText.Line] {
    let faults = check.faults.map { VerifyText.Line(isSound: false, text: Self.words($0)) }
    return sound.map { VerifyText.Line(isSound: true, text: $0) } + faults
  }

  private var sound: [String] {
    let structure = check.faults.contains { Self.isStructure($0) }
    let readable = check.faults.contains { Self.isUnreadable($0) }
    let written = check.faults.contains { !Self.isStructure($0) && !Self.isUnreadable($0) }
    return [
      structure ? nil : "structure of the file" + (isDeep ? " and its indexes" : ""),
      readable ? nil : "every record can be read, \(VerifyText.counted(check.records))",
      written
        ? nil
        : "every record is as it was last written (\(FactText.count(check.changes, "change")))",
    ].compactMap(\.self)
  }

  /// What is worth knowing and no fault.
  var notes: [String] {
    let files = journal.context.files
    let path = journal.locations.journal
    var notes: [String] = []
    if !check.ahead.isEmpty {
      let numbers = check.ahead.prefix(5).map { "#\($0)" }.joined(separator: ", ")
      notes.append("  in the future by this clock: \(numbers)")
    }
    if files.exists("\(path)-journal") || files.exists("\(path)-wal") {
      notes.append("  a file of SQLite lies beside it: another program is writing, or was stopped")
    }
    notes.append("  SQLite \(JournalStore.libraryVersion)")
    if !check.isSound {
      notes.append("Nothing was changed. Keep a copy of the file before you go on:  twj where")
    }
    return notes
  }

  var json: JSONValue {
    [
      "sound": .bool(check.isSound), "deep": .bool(isDeep),
      "records": .object(
        RecordKind.allCases.compactMap { kind in
          check.records[kind].map { JSONMember(kind.jsonKey, .whole($0)) }
        }),
      "changes": .whole(check.changes),
      "faults": .array(check.faults.map { .string(Self.words($0)) }),
      "ahead": .array(check.ahead.map(JSONValue.whole)),
      "sqlite": .string(JournalStore.libraryVersion),
    ]
  }

  private static func isStructure(_ fault: JournalCheck.Fault) -> Bool {
    switch fault {
    case .structure, .reference: true
    default: false
    }
  }

  private static func isUnreadable(_ fault: JournalCheck.Fault) -> Bool {
    if case .unreadable = fault { true } else { false }
  }

  private static func words(_ fault: JournalCheck.Fault) -> String {
    switch fault {
    case .structure(let line): "structure: \(line)"
    case .reference(let table): "rows of \(table) refer to nothing"
    case .unreadable(let table, let id, let column): "#\(id): \(table).\(column) cannot be read"
    case .differs(let kind, let id): "#\(id): this \(kind.word) is not as it was last written"
    case .unlogged(let kind, let id): "#\(id): nothing says when this \(kind.word) was written"
    case .lost(let id): "#\(id) is gone, and nothing says that it was removed"
    case .wrongDay(let id): "#\(id) is counted to another day than its start says"
    case .brokenLog(let change): "change \(change) of the log does not follow from the one before"
    }
  }
}
