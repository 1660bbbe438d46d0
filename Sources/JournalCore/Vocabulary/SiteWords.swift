/// What is typed for the built-in sites, and what they mean.
package enum SiteWords {
  /// In the order of ``SiteVocabulary/all``.
  package static let all: [VocabularyEntry] = [
    site("lip", "the lips, without saying which", ["src0", "src1", "src2", "src3"]),
    site("lip-upper", "the upper lip", ["src0", "src2", "src3"]),
    site("lip-lower", "the lower lip", ["src0", "src1", "src2", "src3"]),
    site("lip-corner", "where the lips meet", ["src0", "src2", "src3"]),
    site(
      "eyelid", "an eyelid, without saying which",
      ["MAYO-EYE", "AAO", "NANOS", "SP-MYO", "MSC", "src0", "src2", "src3"]),
    site("eyelid-upper", "the upper eyelid"),
    site("eyelid-lower", "the lower eyelid", ["NANOS", "SP-MYO"]),
    site("brow", "the eyebrow"),
    site("cheek", "the cheek", ["src0"]),
    site("chin", "the chin", ["src3"]),
    site("jaw", "the jaw"),
    site("nose", "the nose"),
    site("forehead", "the forehead"),
    site("face", "the face, without saying where", ["src0", "src1", "src2", "src3"]),
    site("tongue", "the tongue", ["TD", "src0"]),
    site("neck", "the neck", ["NICE-127", "src3"]),
    site("shoulder", "the shoulder"),
    site("arm", "an arm, without saying where", ["NICE-127"]),
    site("arm-upper", "the upper arm"),
    site("arm-lower", "the forearm"),
    site("hand", "the hand", ["EPI", "src1", "src2", "src3"]),
    site("thumb", "the thumb"),
    site("finger", "a finger"),
    site("trunk", "chest, belly or back", ["NICE-127"]),
    site("leg", "a leg, without saying where", ["NICE-127", "src1", "src2", "src3"]),
    site("thigh", "the thigh"),
    site("calf", "the calf"),
    site("foot", "the foot"),
  ]

  private static func site(
    _ slug: String, _ meaning: String, _ sources: [String] = []
  ) -> VocabularyEntry {
    let words = SiteVocabulary.all.first { $0.site.slug == slug }?.words ?? []
    return VocabularyEntry(
      slug, aliases: words.filter { $0 != slug }, meaning: meaning, sources: sources)
  }
}
