import JournalCore

/// What the person said of symptoms beside the twitching: only what was said, never what was not.
struct FHIRHealth {
  let identity: FHIRIdentity

  /// A symptom that was recorded.
  func symptom(_ symptom: Symptom) -> FHIRObservation {
    let key = symptom.uid.text
    var result = FHIRObservation.present(
      identity.uid("symptom", key), Self.words(symptom.symptom), FHIRTime.effective(symptom))
    result.identifier = key
    result.issued = symptom.enteredAt
    result.bodySite = FHIRValue.bodySite(symptom.site, symptom.side)
    if symptom.onset != .unknown { result.add(.speedOfOnset, symptom.onset.rawValue) }
    if let severity = symptom.severity {
      result.add(.severity, "\(severity.plainText) of 10, as the person felt it")
    }
    if let isImproving = symptom.isImproving {
      result.add(.trend, isImproving ? "improving" : "not improving")
    }
    if symptom.hasLocalCause { result.add("the person names a local cause", flag: true) }
    if symptom.isLongstanding { result.add("known for long", flag: true) }
    if symptom.isUsual { result.add("as usual for the person", flag: true) }
    if let day = symptom.reviewedOn { result.add("a professional looked at it on", day.iso) }
    return result
  }

  /// The answers of a check: yes is present, no is absent, not sure is neither, and what was not
  /// asked is not sent.
  func answers(_ check: FaceCheck) -> [FHIRObservation] {
    [("face_droop", check.face), ("arm_weak", check.arms), ("speech", check.speech)].compactMap {
      answer(slug: $0, $1, check.at)
    }
  }

  private func answer(
    slug: String, _ answer: FaceCheck.Answer, _ moment: Moment
  ) -> FHIRObservation? {
    let uid = identity.uid("face check \(slug)", moment.iso)
    let effective = FHIRTime.moment(moment)
    var result: FHIRObservation
    switch answer {
    case .yes: result = .present(uid, Self.words(slug), effective)
    case .no: result = .absent(uid, Self.words(slug), effective)
    case .notSure:
      result = .stated(uid, Self.words(slug), effective, FHIRObservation.concept("not sure"))
    case .notAsked: return nil
    }
    result.issued = moment
    result.add("asked in", "the face, arms and speech check")
    return result
  }

  /// The word with its meaning; the person's own words as they are.
  private static func words(_ symptom: String) -> String {
    SymptomVocabulary.all.first { $0.slug == symptom }.map { "\($0.slug) (\($0.meaning))" }
      ?? symptom
  }
}
