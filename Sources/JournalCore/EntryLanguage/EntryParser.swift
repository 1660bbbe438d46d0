/// Parses the words of an episode: every word is understood, or the whole line is refused.
package struct EntryParser: Sendable {
  package let scanner: EntryScanner

  package init(vocabulary: Vocabulary) { scanner = EntryScanner(vocabulary: vocabulary) }

  /// The site the first word names and what the other words say.
  ///
  /// - Throws: ``EntryError`` with the places of the words that cannot be taken.
  package func parse(
    _ words: [String], note: String? = nil, verbs: [String] = []
  ) throws(EntryError) -> (site: Site, facts: EntryFacts) {
    guard let first = words.first else {
      throw EntryError(.missing(fact: "a site", example: "lid l 90s"))
    }
    guard let site = scanner.vocabulary.site(word: first) else {
      let known = scanner.vocabulary.siteWords + verbs
      throw EntryError(
        .unknownFirstWord(first, suggestions: Suggestion.nearest(to: first, among: known)), at: 0)
    }
    return (site, try facts(words, from: 1, note: note))
  }

  /// What the words from a position on say; none of them is a site.
  package func facts(
    _ words: [String], from start: Int = 0, note: String? = nil
  ) throws(EntryError) -> EntryFacts {
    var collector = EntryCollector(scanner)
    var place = start
    while place < words.count {
      let scanned = try scanner.scan(words, at: place)
      try collector.take(scanned, words: words, place: place)
      place += scanned.length
    }
    try collector.checkTotals()
    collector.facts.note = try Self.checked(note: note)
    return collector.facts
  }

  /// A note as it is stored: nil when it is empty.
  ///
  /// - Throws: ``EntryError`` for one of more than 64 KiB.
  static func checked(note: String?) throws(EntryError) -> String? {
    guard let note, !note.isEmpty else { return nil }
    guard note.utf8.count <= FieldLimit.note else {
      throw EntryError(.badText(fact: "note", limit: FieldLimit.note))
    }
    return note
  }
}
