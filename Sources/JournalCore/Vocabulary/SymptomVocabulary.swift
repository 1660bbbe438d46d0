/// The closed list of symptoms that rules read; anything else is free text.
///
/// An alias names one symptom only and never a vaguer one: no word for “weak” or “numb” alone, since
/// the rules differ by place and side.
package enum SymptomVocabulary {
  /// In the order of the closed list.
  package static let all: [VocabularyEntry] = firstHalf + secondHalf

  /// The symptom of a slug or other word; case is ignored and `-` stands for `_`.
  package static func entry(word: String) -> VocabularyEntry? { all.entry(word: word) }

  static func symptom(
    _ slug: String, _ aliases: [String], _ meaning: String, _ sources: [String] = []
  ) -> VocabularyEntry {
    VocabularyEntry(slug, aliases: aliases, meaning: meaning, sources: sources)
  }
}
