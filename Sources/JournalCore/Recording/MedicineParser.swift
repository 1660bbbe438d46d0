/// A change of a medicine as typed, before its day and its class are resolved.
package struct MedicineFacts: Hashable, Sendable {
  package let step: Medicine.Step
  package let name: String
  /// nil when left out.
  package var medicineClass: Medicine.Class?
  package var time = TimeExpression()

  package init(step: Medicine.Step, name: String) {
    self.step = step
    self.name = name
  }
}

/// Parses `medicine start|raise|lower|stop|switch <name> [class] [day]`.
package struct MedicineParser: Sendable {
  private let scanner: EntryScanner

  package init(vocabulary: Vocabulary) { scanner = EntryScanner(vocabulary: vocabulary) }

  /// - Throws: ``EntryError`` for words that are not understood or given twice.
  package func parse(_ words: [String]) throws(EntryError) -> MedicineFacts {
    guard let first = words.first else {
      throw EntryError(.missing(fact: "what changed", example: Self.example))
    }
    let step = try step(first)
    guard words.count > 1 else {
      throw EntryError(.missing(fact: "the name of the medicine", example: Self.example), at: 0)
    }
    var facts = MedicineFacts(step: step, name: try name(words[1], place: 1))
    var day = DayCollector(
      scanner, command: "medicine", own: ["class"] + MedicineVocabulary.all.flatMap(\.words))
    var claims = FactClaims()
    var place = 2
    while place < words.count {
      if let found = try Self.medicineClass(words[place], place) {
        try claims.claim("class", words[place], place)
        facts.medicineClass = found
        place += 1
      } else {
        place += try day.take(words, at: place)
      }
    }
    facts.time = day.expression
    return facts
  }

  /// What changed.
  ///
  /// - Throws: ``EntryError`` at the first place.
  package func step(_ word: String) throws(EntryError) -> Medicine.Step {
    let lower = word.lowercased()
    if let step = Medicine.Step(rawValue: lower) { return step }
    throw EntryError(
      .unknownWord(word, suggestions: Suggestion.nearest(to: lower, among: Medicine.Step.words)),
      at: 0)
  }

  /// The name as typed; a word that says something else alone is none.
  ///
  /// - Throws: ``EntryError``.
  package func name(_ word: String, place: Int) throws(EntryError) -> String {
    do throws(EntryProblem) {
      let name = try LineText.checked(word, fact: "name", limit: FieldLimit.name)
      guard name.contains(where: \.isLetter), !name.contains("="),
        (try? scanner.scan([name], at: 0)) == nil
      else { throw .missing(fact: "the name of the medicine", example: Self.example) }
      return name
    } catch {
      throw EntryError(error, at: place)
    }
  }

  /// The class of a word or of `class=word`; nil for any other word.
  private static func medicineClass(
    _ word: String, _ place: Int
  ) throws(EntryError) -> Medicine.Class? {
    guard let assigned = RecordEditor.Assignment(word: word), assigned.name.lowercased() == "class"
    else { return MedicineVocabulary.medicineClass(word: word) }
    if let found = MedicineVocabulary.medicineClass(word: assigned.value) { return found }
    let near = Suggestion.nearest(
      to: assigned.value.lowercased(), among: MedicineVocabulary.all.flatMap(\.words))
    throw EntryError(.unknownWord(assigned.value, suggestions: near), at: place)
  }

  private static let example = "medicine start sertraline antidepressant yd"
}
