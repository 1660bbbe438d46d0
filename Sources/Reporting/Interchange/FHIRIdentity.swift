import JournalCore

/// The identities of resources: the same record of the same journal gives the same UUID each time.
struct FHIRIdentity {
  /// Tells the journals of several people apart, who all may have recorded the same day.
  private let scope: String

  /// The scope is the first identity in the journal.
  init(journal: Journal) {
    scope =
      journal.records.lazy.filter { type(of: $0).fields.first?.name == "uid" }.map(\.key).min()
      ?? ""
  }

  /// The UUID of a resource by its kind and the key of what it is about.
  func uid(_ kind: String, _ key: String = "") -> UID {
    DiaryUID.uid(of: "fhir|\(scope)|\(kind)|\(key)")
  }

  var patient: UID { uid("patient") }
}
