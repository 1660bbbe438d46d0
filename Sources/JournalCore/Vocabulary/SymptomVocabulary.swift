/// The closed list of symptoms that rules read; anything else is free text.
///
/// An alias names one symptom only and never a vaguer one: no word for “weak” or “numb” alone, since
/// the rules differ by place and side.
package enum SymptomVocabulary {
  /// In the order of the closed list.
  package static let all: [VocabularyEntry] = firstHalf + secondHalf

  /// The symptom of a slug or other word; case is ignored and `-` stands for `_`.
  package static func entry(word: String) -> VocabularyEntry? { all.entry(word: word) }

  /// A symptom in a few words: the slug without `_`, but where that is an abbreviation.
  package static func label(of slug: String) -> String {
    shortened[slug] ?? String(slug.map { $0 == "_" ? " " : $0 })
  }

  private static let shortened = ["loc": "lost consciousness", "vomit_diarr": "stomach upset"]

  static func symptom(
    _ slug: String, _ aliases: [String], _ meaning: String, _ sources: [String] = []
  ) -> VocabularyEntry {
    VocabularyEntry(slug, aliases: aliases, meaning: meaning, sources: sources)
  }
}
