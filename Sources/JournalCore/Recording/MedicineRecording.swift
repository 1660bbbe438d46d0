/// A change of a medicine as it is stored, and where its class comes from.
package struct MedicineRecording: Sendable {
  /// Where the class of the record comes from.
  package enum ClassOrigin: Hashable, Sendable {
    case typed
    /// The latest earlier record of the same name that has one.
    case earlier(Medicine)
    /// The name is itself a word for a class.
    case name
    /// Nobody said it, so it is `other`.
    case unknown
  }

  package var record: Medicine
  package let classOrigin: ClassOrigin
  /// Whether a medicine was changed or stopped of which nothing was recorded before.
  package let isUnheardOf: Bool
  /// Recorded names that the name may be a slip of.
  package let similarNames: [String]

  /// Works out the class; `stored` are the changes of medicines recorded so far. A name that was
  /// typed before is stored as it was typed then.
  package init(_ facts: MedicineFacts, day: LocalDay, stored: [Medicine], uid: UID) {
    let typed = facts.name.lowercased()
    let same = stored.filter { $0.name.lowercased() == typed }
      .sorted { ($0.day, $0.id ?? 0) < ($1.day, $1.id ?? 0) }
    let classified = same.last { $0.medicineClass != .other }
    let named = MedicineVocabulary.medicineClass(word: facts.name).flatMap {
      $0 == .other ? nil : $0
    }
    let found: (Medicine.Class, ClassOrigin) =
      if let stated = facts.medicineClass {
        (stated, .typed)
      } else if let classified {
        (classified.medicineClass, .earlier(classified))
      } else if let named {
        (named, .name)
      } else {
        (.other, .unknown)
      }
    record = Medicine(
      uid: uid, name: same.last?.name ?? facts.name, medicineClass: found.0, step: facts.step,
      day: day)
    classOrigin = found.1
    isUnheardOf = same.isEmpty && [.raise, .lower, .stop].contains(facts.step)
    let others = stored.map(\.name)
    let near =
      same.isEmpty ? Suggestion.nearest(to: typed, among: others.map { $0.lowercased() }) : []
    similarNames = near.compactMap { name in others.last { $0.lowercased() == name } }
  }
}
