import JournalCore

extension CheckupRule {
  /// Weakness where it twitches, a limb that weakens slowly, or a twitching tongue.
  ///
  /// Sources: NHS-TW, NICE-127, MND; src1.
  static let weakWhereItTwitches = CheckupRule(
    id: "W1", level: .book,
    condition: """
      Not longstanding and not yet looked at: weakness, thinning or stiffness in an area that \
      twitched within \(Threshold.weakAreaDays) days (anywhere, where its place was not told); \
      or a limb that lost strength slowly, begun more than \(Threshold.slowChangeDays) days ago, \
      or more than \(Threshold.slowLimbDays) and improving (an arm: with a known start). \
      Or the tongue twitching on at least \(Threshold.tongueDays) of \(Threshold.sparseDays) days.
      """,
    basis: "NHS: the area is weak or stiff",
    sources: ["NHS-TW", "NICE-127", "MND", "src1"],
    scope: .eachAreaAndWhole,
    concerns: { symptom in
      localKinds.contains(symptom.symptom)
        || limbKinds.contains(symptom.symptom) && symptom.onset == .gradual
    },
    symptoms: { facts in
      ([nil] + facts.history.areas.map { $0 }).flatMap { weaknesses(facts, $0) }
    },
    holds: { facts, area in
      !weaknesses(facts, area).isEmpty
        || area == .tongue && tongueDays(facts) >= Threshold.tongueDays
    },
    evidence: { facts, area in
      let symptoms = weaknesses(facts, area)
      guard symptoms.isEmpty, area == .tongue else { return Evidence(symptoms: symptoms) }
      let window = facts.last(Threshold.sparseDays)
      return Evidence(
        "the tongue twitching on \(tongueDays(facts)) of the last \(Threshold.sparseDays) days",
        [.twitchDays: .count(tongueDays(facts))]
      ).spanning(facts.history.twitching.bouts(in: window, area: .tongue))
    },
    endsWithCondition: { facts, area in !weaknesses(facts, area).isEmpty || area == nil },
    advice: { evidence, _ in
      evidence.list(.symptoms).isEmpty
        ? "You noted that the tongue keeps twitching. "
          + "Please book, sooner rather than later, and show this page."
        : "You noted weakness or thinning where it twitches. "
          + "Please book, sooner rather than later, and show this page."
    })

  static let localKinds: SymptomKinds = ["local_weak", "wasting", "stiff"]

  private static let limbKinds: SymptomKinds = ["limb_weak", "arm_weak"]

  /// Those of an area; for no area, those of no known place.
  private static func weaknesses(_ facts: Facts, _ area: Area?) -> [NotedSymptom] {
    let local = facts.freshSymptoms(localKinds).filter { noted in
      guard noted.area == area else { return false }
      return facts.episodes(area, in: facts.within(Threshold.weakAreaDays)) > 0
    }
    guard area == nil else { return local }
    return local
      + facts.freshSymptoms(limbKinds).filter { noted in
        let age = facts.day - noted.begun
        return noted.symptom.onset == .gradual
          && (age > Threshold.slowChangeDays
            || age > Threshold.slowLimbDays && noted.symptom.isImproving == true)
          && !(noted.symptom.symptom == "arm_weak" && noted.symptom.startedAt == nil)
      }
  }

  private static func tongueDays(_ facts: Facts) -> Int {
    facts.twitchDays(.tongue, in: facts.last(Threshold.sparseDays))
  }
}
