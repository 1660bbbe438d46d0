/// One reversible step: a record as it was and as it becomes.
package struct Change: Sendable {
  /// nil when the record is new.
  package let before: (any JournalRecord)?
  /// nil when the record is removed.
  package let after: (any JournalRecord)?

  /// Adds a record.
  package static func add(_ record: any JournalRecord) -> Change {
    Change(before: nil, after: record)
  }

  /// Takes a record out.
  package static func remove(_ record: any JournalRecord) -> Change {
    Change(before: record, after: nil)
  }

  /// Puts one state of a record in the place of another; both have the same key.
  package static func replace(_ before: any JournalRecord, with after: any JournalRecord) -> Change
  {
    precondition(before.key == after.key, "a replacement keeps the record's key")
    return Change(before: before, after: after)
  }

  /// A change between any two states, one of which exists.
  package init(before: (any JournalRecord)?, after: (any JournalRecord)?) {
    precondition(before != nil || after != nil, "a change concerns a record")
    self.before = before
    self.after = after
  }

  /// The step that takes this one back.
  package var inverse: Change { Change(before: after, after: before) }

  /// The record concerned, in its newest state that exists.
  package var subject: any JournalRecord {
    guard let record = after ?? before else { preconditionFailure("a change concerns a record") }
    return record
  }
}

/// What one command wrote, and what one `undo` takes back.
package struct ChangeGroup: Sendable {
  /// Whether a group did something, took something back, or did it again.
  package enum Role: String, Sendable {
    case command, undo, redo
  }

  /// Whether what a group did is in force, taken back, or taken back for good.
  package enum State: String, Sendable {
    case done, undone, superseded
  }

  package var id: Int
  package var uid: UID
  package var at: Moment
  /// The command in words, as typed: `rm 3`.
  package var label: String
  /// What the group is: a command, or the undoing or redoing of one.
  package var role: Role
  /// The group that was undone or redone.
  package var target: Int?
  package var state: State
  package var changes: [Change]

  package init(
    id: Int, uid: UID, at: Moment, label: String, role: Role, target: Int?, state: State,
    changes: [Change]
  ) {
    self.id = id
    self.uid = uid
    self.at = at
    self.label = label
    self.role = role
    self.target = target
    self.state = state
    self.changes = changes
  }
}

extension ChangeGroup {
  /// The label of the group with which a log begins whose history was forgotten.
  package static let forgetting = "history --forget"

  /// Whether it only states what there was when the history before it was forgotten.
  package var isBeginning: Bool {
    role == .command && state == .superseded && label == Self.forgetting
  }
}
