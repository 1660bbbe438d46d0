import JournalCore

extension CheckupRule {
  /// An emergency that nobody has looked at since. Source: TIA.
  static let neverChecked = CheckupRule(
    id: "T1", level: .today,
    condition: """
      Not yet looked at: what E1, E2 or E3 speak of, begun more than \(Threshold.emergencyDays) \
      days ago, but for a slow change of speech or of an arm; or what E4 to E8 spoke of on an \
      earlier day and no longer do, begun or still there at most \(Threshold.neverCheckedDays) \
      days ago.
      """,
    basis: "NICE NG128: as soon as possible, even if it passed",
    sources: ["TIA"],
    concerns: { symptom in emergencies.contains { $0.concerns(symptom) } },
    symptoms: { facts in
      let current = emergencies.flatMap { $0.symptoms(facts) }
      return facts.history.symptoms.all.filter { noted in
        noted.begun < facts.day && noted.isUnseen(on: facts.day)
          && (wasStrokeSign(noted, facts) || wasAcute(noted, facts)) && !current.contains(noted)
      }
    },
    advice: { evidence, number in
      let day = evidence.firstDay.map { " from \($0.words)" } ?? ""
      return "Something you entered\(day) was never checked. "
        + "Please ring a doctor or advice line today. If it comes back, ring \(number)."
    })

  private static let emergencies: [CheckupRule] = strokeSigns + acute
  /// The rules of what can be a stroke.
  static let strokeSigns: [CheckupRule] = [faceArmSpeech, suddenLoss, suddenHeadache]
  private static let acute: [CheckupRule] = [
    seizure, breathing, strongReaction, racingHeart, afterAKnock,
  ]

  /// A slow change of speech or of an arm is T4's or W1's when it is that old.
  private static func wasStrokeSign(_ noted: NotedSymptom, _ facts: Facts) -> Bool {
    guard !noted.symptom.isLongstanding, facts.day - noted.begun > Threshold.emergencyDays,
      strokeSigns.contains(where: noted.isConcern)
    else { return false }
    let isSlow = noted.symptom.onset == .gradual
    return !(isSlow && ["speech", "arm_weak"].contains(noted.symptom.symptom))
  }

  /// Whether a rule of the acute signs rested on it when it began or a day later, or on any day
  /// before today while it goes on or nobody knows its start.
  private static func wasAcute(_ noted: NotedSymptom, _ facts: Facts) -> Bool {
    let earliest = facts.day - Threshold.neverCheckedDays
    let isLasting = noted.isWithin(0, of: facts.day)
    guard isLasting || noted.begun >= earliest else { return false }
    let rules = acute.filter(noted.isConcern)
    guard !rules.isEmpty else { return false }
    let last = isLasting ? facts.day : noted.begun + Threshold.acuteDays
    let days = max(noted.begun, earliest)...max(noted.begun, min(last, facts.day - 1))
    return days.reversed().contains { day in
      let then = Facts(history: facts.history, day: day)
      return rules.contains { $0.symptoms(then).contains(noted) }
    }
  }
}
