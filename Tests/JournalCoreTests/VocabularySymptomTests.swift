import JournalCore
import Testing

struct VocabularySymptomTests {
  /// The list that the rules of the checkup read, in its order.
  static let closedList = """
    face_droop, arm_weak, speech, numb_one_side, numb_lip, leg_weak, limb_weak, local_weak, \
    weak_general, vision, vision_spots, confusion, balance, eyelid_droop, headache, seizure, \
    jerk_spread, awareness_lost, breathless, breathless_rest, throat_spasm, lip_swelling, swallow, \
    hallucination, fever, fever_high, rigid, chest_pain, faint, palpitations, vomiting, \
    vomit_diarr, diarrhoea, loc, drowsy, eye_cannot_close, taste_one_side, ear_pain, ear_blisters, \
    tingle_mouth, tingle_fingers, cramps, hand_spasm, agitation, sweating, shivering, nausea, \
    tremor, swelling_sudden, rib_pain, eye_pain_sight, hearing_loss_sudden, hearing_change, \
    shock_face_pain, wasting, stiff, slowness, thirst, constipation, red_eye, eye_discharge, \
    eye_swelling, feet_numb, vocal
    """.split(separator: ", ").map(String.init)

  @Test func `the symptoms are the closed list, each once and in its order`() {
    #expect(SymptomVocabulary.all.map(\.slug) == Self.closedList)
  }

  @Test func `every symptom has one or two other words`() {
    for entry in SymptomVocabulary.all {
      #expect((1...2).contains(entry.aliases.count), "\(entry.slug)")
    }
  }

  @Test(arguments: [
    ("drooping", "face_droop"), ("Slurred", "speech"), ("numb-lip", "numb_lip"),
    ("NUMB_LIP", "numb_lip"), ("face-droop", "face_droop"), ("dizzy", "balance"),
    ("throwing_up", "vomiting"), ("pain-under-ribs", "rib_pain"), ("diarrhea", "diarrhoea"),
  ])
  func `a symptom is found by slug or other word`(word: String, slug: String) {
    #expect(SymptomVocabulary.entry(word: word)?.slug == slug)
  }

  @Test(arguments: ["", "weak", "numb", "pain", "tingling", "jerking", "sick", "drooping face"])
  func `a word that could be several symptoms, or none, is not understood`(word: String) {
    #expect(SymptomVocabulary.entry(word: word) == nil)
  }

  @Test func `no other word of a symptom is one that says side, onset or course`() {
    let taken = [
      "left", "right", "both", "middle", "sudden", "gradual", "unknown", "ongoing", "gone", "usual",
      "improving", "longstanding", "local-cause", "today", "yesterday",
    ]
    let typed = SymptomVocabulary.all.flatMap { [$0.slug] + $0.aliases }
    #expect(typed.filter { taken.contains(VocabularyEntry.folded($0)) } == [])
  }

  @Test(arguments: [
    ("face_droop", ["STROKE", "NHS-BP", "src0", "src2", "src3"]), ("vision_spots", ["PREECL"]),
    ("numb_lip", ["src2", "src3"]), ("chest_pain", []), ("eye_pain_sight", []),
  ])
  func `a symptom names the sources that speak of it`(slug: String, sources: [String]) {
    #expect(SymptomVocabulary.entry(word: slug)?.sources == sources)
  }
}
