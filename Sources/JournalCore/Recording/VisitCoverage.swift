/// Reads what a visit covers: rules, areas and symptoms.
struct VisitCoverage: Sendable {
  let vocabulary: Vocabulary
  /// The ids of rules that a visit may cover.
  let rules: [String]

  /// Words separated by commas, as stored.
  ///
  /// - Throws: ``EntryError`` for nothing at all or a word that names nothing.
  func read(_ words: String, place: Int) throws(EntryError) -> [String] {
    let parts = words.split(separator: ",").map { String($0).trimmingBlanks }.filter { !$0.isEmpty }
    guard !parts.isEmpty else {
      throw EntryError(
        .missing(fact: "a rule, area or symptom", example: "visit gp covers=P1"), at: place)
    }
    var read: [String] = []
    for part in parts {
      guard let stored = stored(part) else {
        let known = rules + Area.allCases.map(\.word) + SymptomVocabulary.all.map(\.slug)
        throw EntryError(
          .unknownWord(part, suggestions: Suggestion.nearest(to: part, among: known)), at: place)
      }
      if !read.contains(stored) { read.append(stored) }
    }
    return read
  }

  /// A rule's id, an area's name or a symptom's slug.
  private func stored(_ word: String) -> String? {
    let typed = VocabularyEntry.folded(word)
    if let rule = rules.first(where: { VocabularyEntry.folded($0) == typed }) { return rule }
    if let area = Area(typed: String(word.map { $0 == "-" ? "_" : $0 })) { return area.rawValue }
    if let site = vocabulary.site(word: word), let area = vocabulary.area(of: site) {
      return area.rawValue
    }
    return SymptomVocabulary.entry(word: word)?.slug
  }
}
