/// One word of the built-in vocabulary: what is stored, what may be typed, what it means.
package struct VocabularyEntry: Hashable, Sendable {
  /// What is stored and exported.
  package let slug: String
  /// Other words that are understood.
  package let aliases: [String]
  /// In plain words.
  package let meaning: String
  /// The unit of an amount; nil where there is none.
  package let unit: String?
  /// Keys of the sources that name it.
  package let sources: [String]

  package init(
    _ slug: String, aliases: [String] = [], meaning: String, unit: String? = nil,
    sources: [String]
  ) {
    self.slug = slug
    self.aliases = aliases
    self.meaning = meaning
    self.unit = unit
    self.sources = sources
  }

  /// Whether a typed word means this entry; case is ignored and `-` stands for `_`.
  package func matches(_ word: String) -> Bool {
    let typed = Self.folded(word)
    return Self.folded(slug) == typed || aliases.contains { Self.folded($0) == typed }
  }

  /// Lower case with `-` for `_`.
  package static func folded(_ word: String) -> String {
    let lower = word.lowercased()
    guard lower.utf8.contains(UInt8(ascii: "_")) else { return lower }
    return String(lower.map { $0 == "_" ? "-" : $0 })
  }
}
