/// What may be going on at the moment of an episode; typed with a `+` before it, stored without.
///
/// Any other tag is taken as well and means what the person means by it.
package enum CircumstanceVocabulary {
  package static let all: [VocabularyEntry] = [
    circumstance("lip-bite", "bit the lip or the cheek", ["src0"]),
    circumstance("emotion", "a sudden or strong emotion", ["src2", "src3"]),
    circumstance("anxiety", "anxious or nervous", ["src0", "src1", "src2", "src3"]),
    circumstance("low-mood", "in low spirits", ["src0"]),
    circumstance("fatigue", "tired", ["src1", "src2", "src3"]),
    circumstance("muscle-fatigue", "the muscles were tired", ["src3"]),
    circumstance("heat", "heat on the place", ["src3"]),
    circumstance("pressure", "pressure on the place", ["src3"]),
    circumstance("touch", "the place was touched", ["src0"]),
    circumstance("sight", "something seen", ["src0"]),
    circumstance("sound", "something heard", ["src0"]),
    circumstance("irritation", "the place was irritated or sore", ["src3"]),
    circumstance("screen", "looking at a screen"),
    circumstance("surroundings", "the surroundings were a strain", ["src2"]),
    circumstance("fizzy-drink", "a fizzy drink shortly before", ["src2"]),
    circumstance("migraine-coming", "felt a migraine on its way", ["src0"]),
  ]

  private static func circumstance(
    _ slug: String, _ meaning: String, _ sources: [String] = []
  ) -> VocabularyEntry {
    VocabularyEntry(slug, meaning: meaning, sources: sources)
  }
}
