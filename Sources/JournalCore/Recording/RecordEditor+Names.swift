extension RecordEditor {
  /// The value of a field that holds names of the vocabulary; nil for every other field.
  ///
  /// - Throws: ``EntryError`` for a name that is not known.
  func named(
    _ text: String, _ field: Field, of record: any JournalRecord, now fields: FieldList
  ) throws -> FieldValue? {
    switch (type(of: record).kind, field.name) {
    case (.episode, "site"), (.symptom, "site"), (.episode, "together_with"):
      return .text(try understood { () throws(EntryProblem) in try scanner.site(text).slug })
    case (.episode, "circumstances"): return .words(try tags(text))
    case (.episode, "suspected"): return .words(try suspects(text))
    case (.episode, "defaulted"): return .words(try episodeFields(text))
    case (.symptom, "symptom"): return .text(try SymptomParser.slug(text, place: 0))
    case (.dayRecord, "skipped"): return .words(try triggers(text))
    case (.visit, "who"):
      return .text(try VisitParser.person(text, scanner: scanner, place: 0))
    case (.visit, "covers"): return .words(try coverage.read(text, place: 0))
    case (.event, "detail"):
      let kind = HealthEvent.Kind(rawValue: fields["kind"].plainText) ?? .other
      return .text(
        try understood { () throws(EntryProblem) in
          try EventParser.detail(text, of: kind, scanner.vocabulary)
        })
    case (.medicine, "name"):
      return .text(
        try understood { () throws(EntryProblem) in
          try LineText.checked(text, fact: "name", limit: FieldLimit.name)
        })
    default: return Self.slug(text, type(of: record).kind, field.name).map { .text($0) }
    }
  }

  /// The slug of another word for a choice.
  private static func slug(_ text: String, _ kind: RecordKind, _ field: String) -> String? {
    switch (kind, field) {
    case (.faceCheck, "face"), (.faceCheck, "arms"), (.faceCheck, "speech"):
      FaceCheckParser.answer(text)?.rawValue
    case (.medicine, "class"): MedicineVocabulary.medicineClass(word: text)?.rawValue
    case (.event, "kind"): EventVocabulary.kind(word: text)?.rawValue
    case (.care, "measure"): MeasureVocabulary.measure(word: text)?.rawValue
    default: nil
    }
  }

  private func tags(_ text: String) throws(EntryError) -> [String] {
    try Self.items(text, atBlanks: false).map { item throws(EntryError) in
      try understood { () throws(EntryProblem) in
        try scanner.tag(item.hasPrefix("+") ? String(item.dropFirst()) : item)
      }
    }
  }

  private func suspects(_ text: String) throws(EntryError) -> [String] {
    try Self.items(text, atBlanks: true).map { item throws(EntryError) in
      try understood { () throws(EntryProblem) in
        try scanner.suspect(item.hasPrefix("?") ? String(item.dropFirst()) : item)
      }
    }
  }

  private func triggers(_ text: String) throws(EntryError) -> [String] {
    try Self.items(text, atBlanks: true).map { item throws(EntryError) in
      try understood { () throws(EntryProblem) in try scanner.suspect(item) }
    }
  }

  private func episodeFields(_ text: String) throws(FieldError) -> [String] {
    let known = Episode.fields.map(\.name)
    let items = Self.items(text, atBlanks: true)
    if let unknown = items.first(where: { !known.contains($0) }) {
      throw FieldError(field: "defaulted", problem: .notListed(found: unknown, allowed: known))
    }
    return items
  }

  private func understood<Value>(
    _ read: () throws(EntryProblem) -> Value
  ) throws(EntryError) -> Value {
    do throws(EntryProblem) {
      return try read()
    } catch {
      throw EntryError(error)
    }
  }
}
