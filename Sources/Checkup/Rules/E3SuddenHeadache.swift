import JournalCore

extension CheckupRule {
  /// A sudden, very strong headache. Sources: STROKE; Mayo on sudden headache; src2.
  static let suddenHeadache = CheckupRule(
    id: "E3", level: .emergency,
    condition: """
      Begun at most \(Threshold.emergencyDays) days ago, going on or gone, not longstanding and \
      not yet looked at: a headache that came suddenly, of \(Int(Threshold.strongHeadache)) or \
      more of 10.
      """,
    basis: "Stroke Association: sudden severe headache",
    sources: ["STROKE", "src2"],
    concerns: isSuddenAndStrong,
    symptoms: { facts in
      facts.freshSymptoms(.headache, startedWithin: Threshold.emergencyDays)
        .filter { isSuddenAndStrong($0.symptom) }
    },
    advice: { _, number in
      "A sudden, very strong headache needs to be checked straight away. Ring \(number)."
    })

  @Sendable static func isSuddenAndStrong(_ symptom: Symptom) -> Bool {
    symptom.symptom == "headache" && symptom.onset == .sudden && symptom.isStrong
  }
}

extension Symptom {
  /// Whether its severity is known to be high enough for the rules of a strong headache.
  var isStrong: Bool { severity.map { $0 >= Threshold.strongHeadache } ?? false }
}
