/// The rules that are built, in the order they are asked and listed.
package enum RuleSet {
  /// Raised with every change of a rule or of a number in it.
  package static let version = 1

  package static let all: [CheckupRule] = [
    .faceArmSpeech, .suddenLoss, .persistent, .sameSide, .several, .ordinary, .tooLittle,
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
  static let withStates = all.filter(\.hasStates)

  /// Those of a level that ends the calm after a visit.
  static let urgent = all.filter { $0.level >= .today }
}
