extension SymptomVocabulary {
  /// From the stomach on.
  static let secondHalf: [VocabularyEntry] = [
    symptom("vomiting", ["throwing-up", "being-sick"], "vomiting", ["ALC", "PREECL"]),
    symptom(
      "vomit_diarr", ["stomach-upset", "upset-stomach"],
      "a stomach upset with vomiting or diarrhoea"),
    symptom("diarrhoea", ["diarrhea", "loose-stools"], "diarrhoea", ["SERO"]),
    symptom("loc", ["unconscious", "knocked-out"], "lost consciousness"),
    symptom("drowsy", ["very-sleepy", "hard-to-wake"], "unusually drowsy or hard to wake"),
    symptom(
      "eye_cannot_close", ["eye-stays-open", "cannot-shut-eye"], "an eye cannot be closed fully",
      ["NHS-BP", "src2"]),
    symptom(
      "taste_one_side", ["lost-taste", "taste-change"],
      "taste is lost or changed on one side of the tongue", ["NHS-BP", "RHS", "src3"]),
    symptom("ear_pain", ["earache", "ear-hurts"], "pain in or round an ear", ["RHS"]),
    symptom(
      "ear_blisters", ["blistered-ear", "blisters-at-ear"], "blisters in or round an ear",
      ["RHS"]),
    symptom(
      "tingle_mouth", ["tingling-mouth", "tingling-lips"], "pins and needles round the mouth",
      ["HYPOCA", "src0"]),
    symptom(
      "tingle_fingers", ["tingling-fingers", "tingling-hands"], "pins and needles in the fingers",
      ["HYPOCA", "src0"]),
    symptom(
      "cramps", ["cramp", "muscle-cramps"], "cramps in any muscle",
      ["HYPOCA", "HYPOK", "src0", "src1"]),
    symptom(
      "hand_spasm", ["clawed-hand", "hand-cramp"], "a hand pulls together and will not open",
      ["HYPOCA"]),
    symptom("agitation", ["agitated", "restless"], "agitated or restless", ["SERO"]),
    symptom("sweating", ["sweaty", "sweats"], "sweating more than usual", ["SERO", "src0"]),
    symptom("shivering", ["shivers", "chills"], "shivering", ["SERO"]),
    symptom("nausea", ["queasy", "feeling-sick"], "feeling sick", ["src0"]),
    symptom(
      "tremor", ["shaking", "shaky"], "hands, legs or the whole body shake",
      ["ALC", "src0", "src1", "src2", "src3"]),
    symptom(
      "swelling_sudden", ["sudden-swelling", "suddenly-swollen"], "sudden swelling", ["PREECL"]),
    symptom("rib_pain", ["pain-under-ribs", "ribs-hurt"], "pain under the ribs", ["PREECL"]),
    symptom(
      "eye_pain_sight", ["eye-pain-blurred", "painful-blurred-eye"],
      "a painful eye that sees less"),
    symptom(
      "hearing_loss_sudden", ["sudden-deafness", "suddenly-deaf"], "hearing is suddenly lost"),
    symptom(
      "hearing_change", ["ringing-ear", "muffled-hearing"],
      "hearing has changed or an ear rings, on one side", ["RHS"]),
    symptom(
      "shock_face_pain", ["electric-face-pain", "stabbing-face-pain"],
      "pain in the face like an electric shock"),
    symptom(
      "wasting", ["thinning", "shrinking-muscle"], "a muscle has become thinner", ["NICE-127"]),
    symptom("stiff", ["stiffness", "stiff-muscle"], "a muscle is stiff", ["NHS-TW", "NICE-127"]),
    symptom("slowness", ["slow-movement", "slowed-down"], "movements have become slower"),
    symptom("thirst", ["thirsty", "very-thirsty"], "much more thirst than usual", ["src0"]),
    symptom("constipation", ["constipated"], "constipation", ["HYPOK", "src0"]),
    symptom("red_eye", ["bloodshot", "bloodshot-eye"], "a red eye", ["MAYO-EYE"]),
    symptom(
      "eye_discharge", ["sticky-eye", "weeping-eye"], "an eye sticks or weeps", ["MAYO-EYE"]),
    symptom(
      "eye_swelling", ["swollen-eye", "puffy-eye"], "an eye or lid is swollen", ["MAYO-EYE"]),
    symptom("feet_numb", ["numb-feet", "tingling-feet"], "the feet are numb or tingle"),
    symptom(
      "vocal", ["vocal-sounds", "unwanted-sounds"], "sounds made without meaning to",
      ["src0", "src1", "src2", "src3"]),
  ]
}
