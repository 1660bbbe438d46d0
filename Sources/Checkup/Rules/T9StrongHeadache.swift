import JournalCore

extension CheckupRule {
  /// A strong headache with one-sided twitching, or of unknown onset. Sources: src2, moderated by
  /// STROKE.
  static let strongHeadache = CheckupRule(
    id: "T9", level: .today,
    condition: """
      A headache of \(Int(Threshold.strongHeadache)) or more of 10 within \(Threshold.acuteDays) \
      day, not yet looked at: with the onset not told; or one that came slowly, with a one-sided \
      episode in the face on the same day or the day before, and is not the usual migraine.
      """,
    basis: "a strong headache with one-sided twitching",
    sources: ["src2", "STROKE"],
    concerns: { $0.symptom == "headache" && $0.isStrong && $0.onset != .sudden },
    symptoms: headaches,
    evidence: { facts, _ in
      let found = headaches(facts)
      let twitches = found.flatMap { oneSidedTwitches($0, facts) }
      let sides = Set(twitches.compactMap(\.side?.rawValue)).sorted().joined(separator: " and ")
      let evidence = Evidence(symptoms: found).adding([.episodes: .count(twitches.count)])
      return sides.isEmpty ? evidence : evidence.followed(by: "twitching in the face, \(sides)")
    },
    advice: { _, _ in "A strong headache with one-sided twitching is worth a call today." })

  @Sendable private static func headaches(_ facts: Facts) -> [NotedSymptom] {
    facts.unseenSymptoms(.headache, within: Threshold.acuteDays).filter { noted in
      guard noted.symptom.isStrong else { return false }
      switch noted.symptom.onset {
      case .unknown: return true
      case .gradual: return !noted.symptom.isUsual && !oneSidedTwitches(noted, facts).isEmpty
      case .sudden: return false
      }
    }
  }

  private static func oneSidedTwitches(_ noted: NotedSymptom, _ facts: Facts) -> [Bout] {
    let last = noted.isWithin(0, of: facts.day) ? facts.day : noted.begun
    return facts.faceBouts(in: min(noted.begun, last) - 1...last)
      .filter { $0.side == .left || $0.side == .right }
  }
}
