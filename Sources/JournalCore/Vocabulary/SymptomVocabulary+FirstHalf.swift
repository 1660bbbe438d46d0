extension SymptomVocabulary {
  /// From the face to the heart.
  static let firstHalf: [VocabularyEntry] = [
    symptom(
      "face_droop", ["drooping", "uneven-smile"],
      "one side of the face droops or the smile is uneven",
      ["STROKE", "NHS-BP", "src0", "src2", "src3"]),
    symptom(
      "arm_weak", ["weak-arm", "arm-drifts"], "an arm is weak or sinks when both are held up",
      ["STROKE"]),
    symptom(
      "speech", ["slurred", "garbled"], "speech is slurred or garbled",
      ["STROKE", "MND", "src1", "src2"]),
    symptom(
      "numb_one_side", ["numb-side", "one-side-numb"],
      "one side of the face, an arm or a leg feels numb", ["STROKE", "src2"]),
    symptom(
      "numb_lip", ["frozen-lip", "cold-lip"], "a lip feels numb, frozen or cold",
      ["src2", "src3"]),
    symptom("leg_weak", ["weak-leg", "leg-gives-way"], "a leg is weak or gives way", ["STROKE"]),
    symptom(
      "limb_weak", ["weak-limb", "limb-weakness"], "an arm or a leg has lost strength",
      ["NICE-127", "STROKE", "MND"]),
    symptom(
      "local_weak", ["weak-spot", "weak-muscle"], "the place that twitches has become weak",
      ["NHS-TW", "NICE-127"]),
    symptom(
      "weak_general", ["weak-all-over", "general-weakness"], "weak all over",
      ["HYPOK", "src1"]),
    symptom(
      "vision", ["double-vision", "sight-loss"], "sight is lost, blurred or doubled",
      ["STROKE", "PREECL", "src0"]),
    symptom(
      "vision_spots", ["spots", "flashing-lights"], "spots or flashing lights before the eyes",
      ["PREECL"]),
    symptom(
      "confusion", ["confused", "muddled"], "confused, or not making sense", ["STROKE", "SERO"]),
    symptom(
      "balance", ["dizzy", "unsteady"], "dizzy, or unsteady on the feet", ["NICE-127", "STROKE"]),
    symptom(
      "eyelid_droop", ["droopy-lid", "lid-droops"], "an eyelid hangs lower than usual",
      ["MAYO-EYE", "src0"]),
    symptom("headache", ["head-pain", "sore-head"], "headache", ["STROKE", "PREECL", "src2"]),
    symptom(
      "seizure", ["fit", "convulsion"], "a fit, such as strong jerking of the body",
      ["EPI", "HYPOCA", "SERO", "ALC", "CAF"]),
    symptom(
      "jerk_spread", ["spreading-jerks", "jerks-spread"],
      "strong jerking, not a fine flicker, that moves on to another part", ["EPI"]),
    symptom(
      "awareness_lost", ["lost-track", "blank-spell"],
      "lost track of what was going on during it", ["EPI"]),
    symptom(
      "breathless", ["short-of-breath", "out-of-breath"], "short of breath"),
    symptom(
      "breathless_rest", ["breathless-at-rest", "breathless-flat"],
      "short of breath at rest or lying flat", ["NICE-127"]),
    symptom(
      "throat_spasm", ["tight-throat", "noisy-breathing"],
      "the throat tightens, or breathing is noisy", ["HYPOCA"]),
    symptom("lip_swelling", ["swollen-lip", "swollen-lips"], "a lip swells"),
    symptom(
      "swallow", ["cannot-swallow", "trouble-swallowing"], "trouble swallowing",
      ["NICE-127", "MND"]),
    symptom(
      "hallucination", ["seeing-things", "hearing-things"],
      "sees or hears what is not there", ["ALC"]),
    symptom("fever", ["feverish", "temperature"], "fever", ["SERO"]),
    symptom("fever_high", ["high-fever", "high-temperature"], "high fever", ["SERO"]),
    symptom("rigid", ["rigidity", "stiff-all-over"], "muscles all over are rigid", ["SERO"]),
    symptom("chest_pain", ["chest-hurts", "tight-chest"], "pain or tightness in the chest"),
    symptom("faint", ["fainted", "fainting"], "fainted or nearly fainted"),
    symptom(
      "palpitations", ["racing-heart", "uneven-heartbeat"], "the heart races or beats unevenly",
      ["HYPOK", "SERO"]),
  ]
}
