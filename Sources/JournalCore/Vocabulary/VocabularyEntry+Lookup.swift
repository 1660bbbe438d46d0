extension Collection<VocabularyEntry> {
  /// The entry a typed word means; case is ignored and `-` stands for `_`.
  package func entry(word: String) -> VocabularyEntry? { first { $0.matches(word) } }
}
