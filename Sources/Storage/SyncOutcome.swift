package import JournalCore

/// What a sync took over from other devices.
package struct SyncOutcome: Sendable {
  /// Records by what happened to them here.
  package internal(set) var added = 0
  package internal(set) var changed = 0
  package internal(set) var removed = 0
  /// The group that one undo takes back; nil where no record changed, and in a dry run.
  package internal(set) var group: ChangeGroup?
  /// What is known now, here and elsewhere.
  package internal(set) var knowledge: SyncState

  /// How many records changed here.
  package var count: Int { added + changed + removed }
}
