extension Collection<VocabularyEntry> {
  /// The entry a typed word means; case is ignored and `-` stands for `_`.
  package func entry(word: String) -> VocabularyEntry? { first { $0.matches(word) } }
}

extension VocabularyEntry {
  /// What may be typed for it.
  package var words: [String] { [Self.folded(slug)] + aliases }
}
