/// What tells a record from all others on every device: its kind and its key, byte by byte.
package struct RecordName: Hashable, Sendable, Comparable {
  package let kind: RecordKind
  package let key: String

  package init(_ kind: RecordKind, key: String) {
    self.kind = kind
    self.key = key
  }

  package init(_ record: some JournalRecord) {
    self.init(type(of: record).kind, key: record.key)
  }

  /// Texts that look the same may differ in bytes, and the journal keeps them apart.
  package static func == (left: RecordName, right: RecordName) -> Bool {
    left.kind == right.kind && left.key.utf8.elementsEqual(right.key.utf8)
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(kind)
    for byte in key.utf8 { hasher.combine(byte) }
  }

  package static func < (left: RecordName, right: RecordName) -> Bool {
    left.kind == right.kind
      ? left.key.utf8.lexicographicallyPrecedes(right.key.utf8)
      : left.kind.rawValue < right.kind.rawValue
  }
}
