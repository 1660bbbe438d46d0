/// The rules that are built, in the order they are asked and listed.
package enum RuleSet {
  /// Raised with every change of a rule or of a number in it.
  package static let version = 2

  package static let all: [CheckupRule] =
    emergencyRules + todayRules + bookRules + [
      .ordinary, .caffeine, .sleep, .stress, .alcohol, .easing, .settled, .tooLittle, .loggingGap,
    ]

  private static let emergencyRules: [CheckupRule] = [
    .faceArmSpeech, .suddenLoss, .suddenHeadache, .seizure, .breathing, .strongReaction,
    .racingHeart, .afterAKnock,
  ]
  private static let todayRules: [CheckupRule] = [
    .neverChecked, .faceNerve, .tinglingAndCramps, .slowLoss, .newMedicine, .unevenHeartbeat,
    .latePregnancy, .stopping, .strongHeadache, .knockedFace, .eyeOrEar, .child,
  ]
  private static let bookRules: [CheckupRule] = [
    .persistent, .returning, .months, .sameSide, .eyeCloses, .several, .weakWhereItTwitches,
    .slowChange, .moreFrequent, .selfCareTried, .getsInTheWay, .afterAMedicine, .mouthMovements,
    .pregnant, .cramps, .repeatedTingling, .restTremble, .urge, .soreEye, .earOrFacePain,
    .withoutAPause, .onceWeakSide, .numbFeet,
  ]

  package static let ids: [String] = all.map(\.id)

  /// The rule of an id; case is ignored.
  package static func rule(_ id: String) -> CheckupRule? {
    all.first { $0.id.lowercased() == id.lowercased() }
  }

  /// The rules in words, for reading by a clinician: id, level, condition and sources.
  package static var table: String {
    let rules = all.map { rule in
      let sources = rule.sources.isEmpty ? "none" : rule.sources.joined(separator: ", ")
      return """
        \(rule.id)  \(rule.level.word)  \(rule.isPerArea ? "each area" : "all areas together")
          \(rule.condition)
          Sources: \(sources)
        """
    }
    return (["Checkup rules, version \(version)"] + rules).joined(separator: "\n\n")
  }

  /// Those that go through the states of a finding.
  static let withStates = bookRules

  /// Those of a level that ends the calm after a visit.
  static let urgent = emergencyRules + todayRules
}
