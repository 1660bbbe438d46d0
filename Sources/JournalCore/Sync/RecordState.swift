/// What devices know of one record: when it was last removed, and each field with the edit that set
/// it.
///
/// Two states join into one that knows what both know: of each field the later edit, of removals the
/// last; an edit not later than the removal is gone. Joining is the same in any order and however
/// often it is done, so devices that know the same edits hold the same record.
package struct RecordState: Hashable, Sendable {
  /// One field as an edit left it.
  package struct Setting: Hashable, Sendable {
    package let stamp: EditStamp
    package let value: FieldValue

    package init(stamp: EditStamp, value: FieldValue) {
      self.stamp = stamp
      self.value = value
    }

    /// The later of two; equal stamps are of copies of one journal, and are told apart all the same.
    func later(than other: Setting) -> Bool {
      guard stamp == other.stamp else { return other.stamp < stamp }
      return "\(other.value)" < "\(value)"
    }
  }

  /// The last removal; nil where there was none.
  package private(set) var removed: EditStamp?
  /// By name; those that were never set are missing.
  package private(set) var fields: [String: Setting]

  package init(removed: EditStamp? = nil, fields: [String: Setting] = [:]) {
    self.removed = removed
    self.fields = fields
    forgetRemoved()
  }

  /// The latest stamp in it.
  package var newest: EditStamp? {
    (fields.values.map(\.stamp) + (removed.map { [$0] } ?? [])).max()
  }

  /// Takes over what another device knows.
  package mutating func join(_ other: RecordState) {
    removed = [removed, other.removed].compactMap(\.self).max()
    fields.merge(other.fields) { $1.later(than: $0) ? $1 : $0 }
    forgetRemoved()
  }

  private mutating func forgetRemoved() {
    guard let removed else { return }
    fields = fields.filter { removed < $0.value.stamp }
  }

  /// Notes an edit made here. A new record sets the fields it has; an edit those that differ, with
  /// the fields that mean something only together with them.
  package mutating func edit(
    from before: FieldList?, to after: FieldList?, of kind: RecordKind, at stamp: EditStamp
  ) {
    guard let after else {
      removed = [removed, stamp].compactMap(\.self).max()
      return forgetRemoved()
    }
    var names = after.names.filter { name in
      guard let before else { return !after[name].isUnset || fields[name] != nil }
      return before[name].asStated != after[name].asStated
    }
    // An empty profile is there all the same.
    if before == nil, names.isEmpty { names = after.names }
    let together = kind.fieldsThatBelongTogether.filter { $0.contains(where: names.contains) }
    for name in Set(names + together.joined()) {
      fields[name] = Setting(stamp: stamp, value: after[name].asStated)
    }
  }

  /// The record as it stands; nil where it was removed, or too little of it is known.
  package func record(of kind: RecordKind) -> (any JournalRecord)? {
    guard !fields.isEmpty else { return nil }
    var list = FieldList()
    for (name, setting) in fields { list[name] = setting.value }
    return try? kind.type.init(reading: &list)
  }
}

extension FieldValue {
  /// Whether it states nothing.
  fileprivate var isUnset: Bool { isNull || self == .words([]) }

  /// An empty list states as much as none.
  fileprivate var asStated: FieldValue { isUnset ? .null : self }
}

extension RecordKind {
  /// Fields of which one means something only with the others: an amount without its unit, a closing
  /// without its time.
  fileprivate var fieldsThatBelongTogether: [[String]] {
    switch self {
    case .episode: [["started_at", "precision"], ["duration_s", "ongoing"]]
    case .exposure: [["kind", "amount", "unit", "as_entered"], ["day", "at"]]
    case .dayRecord: [["closed", "closed_at"]]
    case .symptom: [["started_at", "onset"]]
    case .snooze: [["rule", "at", "until"]]
    case .triggerDefinition: [["unit", "kind", "day_rule", "missing_rule"]]
    case .profile: [["pregnant_since", "due"]]
    case .experiment: [["trigger", "arms", "block_days", "seed", "schedule"]]
    case .faceCheck: [["face", "arms", "speech"]]
    case .medicine, .event, .care, .visit, .suspect, .siteDefinition, .setting: []
    }
  }
}
