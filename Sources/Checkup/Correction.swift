package import JournalCore

/// An entry that would have called for help and that the person took back.
package struct Correction: Hashable, Sendable {
  /// `face droop`, or `face check`.
  package let words: String
  /// When it was taken back.
  package let at: Moment

  /// nil for a record that no rule of an emergency speaks of.
  package init?(_ record: any JournalRecord, at: Moment) {
    self.at = at
    switch record {
    case let symptom as Symptom:
      let emergencies = RuleSet.urgent.filter { $0.level == .emergency }
      guard emergencies.contains(where: { $0.concerns(symptom) }) else { return nil }
      words = String(symptom.symptom.map { $0 == "_" ? " " : $0 })
    case let check as FaceCheck:
      guard [check.face, check.arms, check.speech].contains(where: \.raisesConcern) else {
        return nil
      }
      words = "face check"
    default: return nil
    }
  }
}
