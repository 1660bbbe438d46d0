/// The answers of a face–arms–speech check as typed; what is left out was not asked.
package struct FaceCheckFacts: Hashable, Sendable {
  package var face = FaceCheck.Answer.notAsked
  package var arms = FaceCheck.Answer.notAsked
  package var speech = FaceCheck.Answer.notAsked
  package var time = TimeExpression()

  package init() {}
}

/// Parses `face face=no arms=no speech=yes [when]`.
package struct FaceCheckParser: Sendable {
  private let scanner: EntryScanner

  package init(vocabulary: Vocabulary) { scanner = EntryScanner(vocabulary: vocabulary) }

  /// The three questions, in the order they are asked.
  package static let questions = ["face", "arms", "speech"]

  /// Whether words after `face` are answers rather than an episode.
  package static func areAnswers(_ words: [String]) -> Bool {
    words.contains { word in
      questions.contains { word.lowercased().hasPrefix("\($0)=") }
    }
  }

  /// The answer of a typed word: `yes`, `no`, `not-sure`, `skip` or their first letters.
  package static func answer(_ word: String) -> FaceCheck.Answer? {
    switch VocabularyEntry.folded(word) {
    case "yes", "y": .yes
    case "no", "n": .no
    case "not-sure", "notsure", "unsure", "?": .notSure
    case "skip", "s", "not-asked": .notAsked
    default: nil
    }
  }

  /// - Throws: ``EntryError`` for an answer that is not understood or given twice.
  package func parse(_ words: [String]) throws(EntryError) -> FaceCheckFacts {
    var facts = FaceCheckFacts()
    var time = TimeCollector()
    var claims = FactClaims()
    var place = 0
    while place < words.count {
      if let answer = RecordEditor.Assignment(word: words[place]),
        Self.questions.contains(answer.name.lowercased())
      {
        let question = answer.name.lowercased()
        try claims.claim(question, words[place], place)
        facts[question] = try Self.understood(answer.value, place)
        place += 1
        continue
      }
      let scanned = try scanner.scan(words, at: place)
      let range = place..<(place + scanned.length)
      let text = words[range].joined(separator: " ")
      if case .assignment(let name, _) = scanned.word {
        throw EntryError(scanner.unknownName(name, own: Self.questions), at: place)
      }
      if try !time.take(scanned.word, text: text, places: range) {
        throw EntryError(.misplaced(word: text, command: "face"), at: place)
      }
      place += scanned.length
    }
    facts.time = time.expression
    return facts
  }

  private static func understood(
    _ word: String, _ place: Int
  ) throws(EntryError) -> FaceCheck.Answer {
    guard let answer = answer(word) else {
      throw EntryError(
        .unknownWord(word, suggestions: ["yes", "no", "not-sure", "skip"]), at: place)
    }
    return answer
  }
}

extension FaceCheckFacts {
  /// Whether any answer is “yes” or “not sure”.
  package var raisesConcern: Bool { [face, arms, speech].contains(where: \.raisesConcern) }

  /// Whether no question was answered.
  package var isEmpty: Bool { [face, arms, speech].allSatisfy { $0 == .notAsked } }

  /// The answer to one of ``FaceCheckParser/questions``.
  package subscript(question: String) -> FaceCheck.Answer {
    get { question == "face" ? face : question == "arms" ? arms : speech }
    set {
      switch question {
      case "face": face = newValue
      case "arms": arms = newValue
      default: speech = newValue
      }
    }
  }
}
