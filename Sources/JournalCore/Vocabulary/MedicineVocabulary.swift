/// The classes of medicines that rules read.
package enum MedicineVocabulary {
  /// In the order of the classes.
  package static let all: [VocabularyEntry] = [
    medicine(.antidepressant, [], "for depression", ["src0"]),
    medicine(.serotonergic, ["serotonin"], "any other that acts on serotonin", ["SERO"]),
    medicine(
      .dopamineBlocking, ["dopamine-blocker", "antipsychotic"],
      "blocks dopamine, metoclopramide included", ["TD"]),
    medicine(.stimulant, ["stimulants"], "a stimulant", ["src2", "src3"]),
    medicine(.antiAnxiety, ["anxiolytic"], "for anxiety", ["src0"]),
    medicine(.opioid, ["narcotic"], "an opioid (narcotic) painkiller", ["src0", "src1"]),
    medicine(.sedative, ["sleeping-tablet", "sleeping-pill"], "calms or brings sleep"),
    medicine(.steroid, ["cortisone"], "a steroid", ["src1"]),
    medicine(.oestrogen, ["estrogen"], "contains oestrogen", ["src1"]),
    medicine(.bronchodilator, ["reliever"], "opens the airways"),
    medicine(.lithium, [], "lithium"),
    medicine(.diuretic, ["water-tablet", "water-pill"], "makes you pass more water"),
    medicine(.laxative, [], "against constipation"),
    medicine(
      .leafletListsTwitching, ["leaflet"], "its leaflet lists twitching (fasciculation)",
      ["src1"]),
    medicine(
      .other, [], "any other, on prescription or not", ["NHS-TW", "src2", "src3"]),
  ]

  /// The class of a slug or other word; case is ignored and `-` stands for `_`.
  package static func medicineClass(word: String) -> Medicine.Class? {
    all.entry(word: word).flatMap { Medicine.Class(rawValue: $0.slug) }
  }

  private static func medicine(
    _ medicineClass: Medicine.Class, _ aliases: [String], _ meaning: String,
    _ sources: [String] = []
  ) -> VocabularyEntry {
    VocabularyEntry(
      medicineClass.rawValue, aliases: aliases, meaning: meaning, sources: sources)
  }
}
