/// What is typed for the built-in triggers, and what they mean.
package enum TriggerWords {
  /// In the order of ``TriggerVocabulary/all``.
  package static let all: [VocabularyEntry] = [
    trigger(
      "caffeine", ["c", "coffee", "espresso", "tea", "green-tea", "cola", "energy", "decaf"],
      "caffeine of the day; a drink's name counts drinks",
      ["NHS-TW", "AAO", "CAF", "src0", "src1", "src2", "src3"]),
    trigger(
      "alcohol", ["a"], "alcohol of the day; a bare number counts drinks",
      ["NHS-TW", "AAO", "ALC", "src0", "src1", "src2", "src3"]),
    trigger(
      "sleep", ["z", "slept"], "sleep of the night that ended that day",
      ["AAO", "SLEEP", "src1", "src2", "src3"]),
    trigger(
      "stress", ["st"], "stress from 0 (none) to 10 (the most)",
      ["AAO", "src0", "src1", "src2", "src3"]),
    trigger("screen", [], "time in front of screens"),
    trigger("nicotine", [], "cigarettes smoked", ["AAO", "src2", "src3"]),
    trigger("water", [], "water drunk", ["src0"]),
    trigger("exercise", [], "time of exercise"),
    trigger(
      "potassium_food", [], "servings of food rich in potassium",
      ["src0", "src1", "src2", "src3"]),
    trigger("meal_skipped", [], "a meal was left out", ["src0"]),
    trigger("blocked_nose", [], "the nose or the sinuses were blocked", ["src2"]),
    trigger("menses", [], "a day of a menstrual period", ["DIARY"]),
  ]

  private static func trigger(
    _ name: String, _ aliases: [String], _ meaning: String, _ sources: [String] = []
  ) -> VocabularyEntry {
    VocabularyEntry(
      name, aliases: aliases, meaning: meaning, unit: TriggerVocabulary.named(name)?.unit,
      sources: sources)
  }
}
