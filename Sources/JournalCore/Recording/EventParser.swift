/// An event as typed, before its day is resolved.
package struct EventFacts: Hashable, Sendable {
  package let kind: HealthEvent.Kind
  package var detail: String?
  package var time = TimeExpression()

  package init(kind: HealthEvent.Kind) { self.kind = kind }
}

/// Parses `event <kind> [day] [detail=…]`; a detail that has a word may stand alone.
package struct EventParser: Sendable {
  private let scanner: EntryScanner

  package init(vocabulary: Vocabulary) { scanner = EntryScanner(vocabulary: vocabulary) }

  /// - Throws: ``EntryError`` for words that are not understood or given twice.
  package func parse(_ words: [String]) throws(EntryError) -> EventFacts {
    guard let first = words.first else {
      throw EntryError(.missing(fact: "what happened", example: Self.example))
    }
    var facts = EventFacts(kind: try kind(first))
    let details = EventVocabulary.details(of: facts.kind).flatMap(\.words)
    var day = DayCollector(scanner, command: "event", own: ["detail"] + details)
    var claims = FactClaims()
    var place = 1
    while place < words.count {
      if let detail = try detail(words[place], of: facts.kind, place) {
        try claims.claim("detail", words[place], place)
        facts.detail = detail
        place += 1
      } else {
        place += try day.take(words, at: place)
      }
    }
    facts.time = day.expression
    return facts
  }

  /// What happened.
  ///
  /// - Throws: ``EntryError`` at the first place.
  package func kind(_ word: String) throws(EntryError) -> HealthEvent.Kind {
    if let kind = EventVocabulary.kind(word: word) { return kind }
    let near = Suggestion.nearest(
      to: VocabularyEntry.folded(word), among: EventVocabulary.all.flatMap(\.words))
    throw EntryError(.unknownWord(word, suggestions: near), at: 0)
  }

  /// The detail of a word of its own or of `detail=…`; nil for any other word.
  private func detail(
    _ word: String, of kind: HealthEvent.Kind, _ place: Int
  ) throws(EntryError) -> String? {
    guard let assigned = RecordEditor.Assignment(word: word),
      assigned.name.lowercased() == "detail"
    else { return Self.known(word, of: kind, scanner.vocabulary) }
    do throws(EntryProblem) {
      return try Self.detail(assigned.value, of: kind, scanner.vocabulary)
    } catch {
      throw EntryError(error, at: place)
    }
  }

  /// The stored form of a detail in any words.
  ///
  /// - Throws: ``EntryProblem`` for a slip of a word that rules read, and for text that cannot be
  ///   stored.
  package static func detail(
    _ text: String, of kind: HealthEvent.Kind, _ vocabulary: Vocabulary
  ) throws(EntryProblem) -> String {
    let text = try LineText.checked(text, fact: "detail", limit: FieldLimit.line)
    if let known = known(text, of: kind, vocabulary) { return known }
    let typed = Array(VocabularyEntry.folded(text))
    let near = EventVocabulary.details(of: kind).flatMap(\.words).filter {
      typed.count > 3 && Suggestion.distance(typed, Array($0)) == 1
    }
    guard near.isEmpty else { throw .unknownWord(text, suggestions: near) }
    return text
  }

  /// A detail of the list; for an injury a place in the face is the face.
  private static func known(
    _ word: String, of kind: HealthEvent.Kind, _ vocabulary: Vocabulary
  ) -> String? {
    if let listed = EventVocabulary.detail(word: word, of: kind) { return listed }
    guard kind == .injury, let site = vocabulary.site(word: word),
      vocabulary.area(of: site)?.isPartOfFace == true
    else { return nil }
    return "face"
  }

  private static let example = "event injury face 3d"
}
