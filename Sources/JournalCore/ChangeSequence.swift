/// Changes in order, of which many new records of one kind are kept together.
package struct ChangeSequence: Sendable {
  /// Some of the changes.
  package enum Part: Sendable {
    case changes([Change])
    case added(any RecordRun)
  }

  /// So many new records are kept together.
  package static let longRun = 128

  private var earlier: [Part] = []
  private var latest: [Change]
  /// How many changes there are.
  package private(set) var count: Int

  package init(_ changes: [Change] = []) {
    latest = changes
    count = changes.count
  }

  package var isEmpty: Bool { count == 0 }

  package var parts: [Part] { latest.isEmpty ? earlier : earlier + [.changes(latest)] }

  /// Those that are not kept together.
  package var apart: [Change] {
    parts.flatMap { part -> [Change] in
      switch part {
      case .changes(let changes): changes
      case .added: []
      }
    }
  }

  package mutating func append(_ change: Change) {
    latest.append(change)
    count += 1
  }

  /// Adds new records.
  package mutating func append<Record: JournalRecord>(new records: [Record]) {
    count += records.count
    guard records.count >= Self.longRun else { return latest += records.map { Change.add($0) } }
    earlier = parts + [.added(NewRecords(records))]
    latest = []
  }
}
