/// What one device knows of all records, and its clock.
///
/// It follows from the change log: each change is an edit with a stamp of its own, in order, and no
/// stamp is behind one that was known before it. So the same log always gives the same stamps.
package struct SyncState: Sendable {
  package private(set) var records: [RecordName: RecordState] = [:]
  /// The latest stamp that is known.
  package private(set) var clock = EditStamp(seconds: 0, counter: 0, tag: 0)

  package init() {}

  /// What is known of a record; nil for nothing.
  package subscript(name: RecordName) -> RecordState? { records[name] }

  /// Records that were removed, with nothing left of what they held.
  package var removals: [(name: RecordName, state: RecordState)] {
    records.filter { record($0.key) == nil }
      .map { (name: $0.key, state: RecordState(removed: $0.value.newest)) }
      .sorted { $0.name < $1.name }
  }

  /// A record as it stands; nil where it was removed, or too little of it is known.
  package func record(_ name: RecordName) -> (any JournalRecord)? {
    guard let record = records[name]?.record(of: name.kind), RecordName(record) == name else {
      return nil
    }
    return record
  }

  /// Notes a change made on this device.
  ///
  /// - Parameters:
  ///   - change: The change, with the record as it was and as it became.
  ///   - seconds: The device's clock, since 1970.
  ///   - tag: Of the command.
  package mutating func edit(_ change: Change, at seconds: Int, tag: UInt64) {
    if let before = change.before, let after = change.after, RecordName(before) != RecordName(after)
    {
      edit(.remove(before), at: seconds, tag: tag)
      return edit(.add(after), at: seconds, tag: tag)
    }
    let isAhead = seconds > clock.seconds
    clock = EditStamp(
      seconds: isAhead ? seconds : clock.seconds, counter: isAhead ? 0 : clock.counter + 1,
      tag: tag)
    let name = RecordName(change.subject)
    records[name, default: RecordState()].edit(
      from: change.before?.fieldList, to: change.after?.fieldList, of: name.kind, at: clock)
  }

  /// Puts what is known of a record in the place of what was.
  package mutating func set(_ name: RecordName, to state: RecordState?) {
    records[name] = state
    if let newest = state?.newest { clock = max(clock, newest) }
  }

  /// Takes over what another device knows.
  package mutating func join(_ other: SyncState) {
    for (name, state) in other.records { join(name, state) }
  }

  /// Takes over what another device knows of a record.
  package mutating func join(_ name: RecordName, _ state: RecordState) {
    records[name, default: RecordState()].join(state)
    if let newest = state.newest { clock = max(clock, newest) }
  }

  /// What it knows and another does not, by name.
  package func beyond(_ other: SyncState) -> [(name: RecordName, state: RecordState)] {
    records.filter { name, state in
      var joined = other[name] ?? RecordState()
      joined.join(state)
      return joined != other[name]
    }.map { (name: $0.key, state: $0.value) }.sorted { $0.name < $1.name }
  }
}
