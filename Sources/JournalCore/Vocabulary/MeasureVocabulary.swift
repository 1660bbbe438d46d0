/// The measures of self-care, with the unit of what is counted.
package enum MeasureVocabulary {
  /// In the order of the measures.
  package static let all: [VocabularyEntry] = [
    measure(
      .warmCompress, ["compress", "warm-towel"], "a warm, wet towel on the place", "min",
      ["src2", "src3"]),
    measure(
      .rest, ["early-night"], "rest, or an earlier night", "min", ["NHS-TW", "src1", "src3"]),
    measure(
      .lessCaffeine, ["less-coffee"], "less caffeine than usual", "mg",
      ["NHS-TW", "src1", "src2", "src3"]),
    measure(
      .lessAlcohol, ["fewer-drinks"], "less alcohol than usual", "g",
      ["NHS-TW", "src1", "src2", "src3"]),
    measure(
      .relaxation, ["breathing", "meditation", "yoga"], "relaxing: breathing, meditation, yoga",
      "min", ["NHS-TW", "src1", "src3"]),
    measure(
      .massage, ["stretch", "stretching"], "gentle massage or stretching", "min", ["NHS-TW"]),
    measure(
      .potassiumFood, ["banana", "bananas"], "food rich in potassium", "serving",
      ["src0", "src1", "src3"]),
    measure(.hydration, ["water"], "drinking more water", "ml"),
    measure(.screenBreak, ["screen-pause"], "a break from screens", "min"),
    measure(
      .medicineQuestion, ["ask-pharmacist", "ask-prescriber"],
      "asked a professional about a medicine", nil, ["NHS-TW", "src1", "src2"]),
  ]

  /// The measure of a slug or other word; case is ignored and `-` stands for `_`.
  package static func measure(word: String) -> Care.Measure? {
    all.entry(word: word).flatMap { Care.Measure(rawValue: $0.slug) }
  }

  /// What a measure is counted in: `min`, `mg`, `serving` …
  package static func unit(of measure: Care.Measure) -> String? {
    all.first { $0.slug == measure.rawValue }?.unit
  }

  private static func measure(
    _ measure: Care.Measure, _ aliases: [String], _ meaning: String, _ unit: String?,
    _ sources: [String] = []
  ) -> VocabularyEntry {
    VocabularyEntry(
      measure.rawValue, aliases: aliases, meaning: meaning, unit: unit, sources: sources)
  }
}
