extension RecordEditor {
  /// The value of a field as typed, given the record as it is so far; an empty one is null.
  ///
  /// - Throws: ``EntryError`` or ``FieldError``.
  func value(
    _ assignment: Assignment, for field: Field, of record: any JournalRecord,
    now fields: FieldList
  ) throws -> FieldValue {
    let text = assignment.value
    if text.isEmpty { return .null }
    if field.name == "duration_s" { return try duration(assignment, field) }
    if let named = try named(text, field, of: record, now: fields) {
      return try field.form.checked(named, field: field.name)
    }
    switch field.form {
    case .day: return .day(try day(text, field))
    case .whole, .number: return try number(text, field)
    case .flag: return try flag(text, field)
    case .choice(let allowed):
      return try field.form.checked(.text(Self.choice(text, allowed)), field: field.name)
    case .words(let allowed):
      let words = Self.items(text, atBlanks: allowed != nil)
      return try field.form.checked(
        .words(words.map { Self.choice($0, allowed ?? []) }), field: field.name)
    default: return try field.form.checked(.text(text), field: field.name)
    }
  }

  /// Reads a time as typed when logging.
  ///
  /// - Throws: ``EntryError``.
  func time(_ text: String) throws(EntryError) -> ResolvedTime {
    var collector = TimeCollector()
    let words = text.split(separator: " ").map(String.init)
    var place = 0
    while place < words.count {
      let scanned = try scanner.scan(words, at: place)
      let range = place..<(place + scanned.length)
      let typed = words[range].joined(separator: " ")
      guard try collector.take(scanned.word, text: typed, places: range) else {
        throw EntryError(.misplaced(word: typed, command: "a time"))
      }
      place += scanned.length
    }
    guard !collector.expression.isEmpty else {
      throw EntryError(.missing(fact: "a time", example: "edit 3 start=\"2h ago\""))
    }
    return try resolver.resolve(collector.expression)
  }

  /// Words separated by commas, or by blanks too.
  static func items(_ text: String, atBlanks: Bool) -> [String] {
    text.split { $0 == "," || (atBlanks && $0 == " ") }
      .map { String($0).trimmingBlanks }.filter { !$0.isEmpty }
  }

  /// Seconds under the field's own name; under another a unit is needed.
  private func duration(_ assignment: Assignment, _ field: Field) throws -> FieldValue {
    let text = assignment.value
    if ["?", "unknown"].contains(text.lowercased()) { return .null }
    if let seconds = DurationExpression.seconds(text) {
      return try field.form.checked(.number(seconds), field: field.name)
    }
    if assignment.name.lowercased() == "duration", NumberExpression.value(text) != nil {
      throw EntryError(.bareNumber(text))
    }
    return try number(text, field)
  }

  private func number(_ text: String, _ field: Field) throws -> FieldValue {
    guard let number = NumberExpression.value(text) ?? marked(text, field.name) else {
      throw FieldError(
        field: field.name, problem: .unexpected(expected: field.form.expectation, found: text))
    }
    return try field.form.checked(.number(number), field: field.name)
  }

  /// `str7`, `mild`, `x5`, `sev8`, `20min`, each in its own field.
  private func marked(_ text: String, _ field: String) -> Double? {
    switch (field, try? scanner.scan([text], at: 0).word) {
    case ("strength", .strength(let value)?), ("bother", .bother(let value)?): value
    case ("impact", .impact(let value)?), ("count", .count(let value)?): Double(value)
    case ("minutes", .duration(let seconds)?): seconds / 60
    case ("severity", _) where text.lowercased().hasPrefix("sev"):
      NumberExpression.value(text.dropFirst(3))
    default: nil
    }
  }

  private func flag(_ text: String, _ field: Field) throws -> FieldValue {
    switch text.lowercased() {
    case "yes", "y", "true": return .flag(true)
    case "no", "n", "false": return .flag(false)
    default:
      throw FieldError(
        field: field.name, problem: .unexpected(expected: "yes or no", found: text))
    }
  }

  private func day(_ text: String, _ field: Field) throws -> LocalDay {
    let expression = try DayWord.day(text, place: 0)
    if ["follow_up", "due"].contains(field.name) {
      return expression.comingDay(today: resolver.today)
    }
    var time = TimeExpression()
    time.day = expression
    return try resolver.day(time)
  }

  /// A word as stored: `r` is `right`, `eye-shut` is `forced_shut`; case is ignored and `-` stands
  /// for `_`.
  private static func choice(_ text: String, _ allowed: [String]) -> String {
    switch EntryWords.meaning(of: text.lowercased()) {
    case .side(let side) where allowed.contains(side.rawValue): return side.rawValue
    case .eye(let eye) where allowed.contains(eye.rawValue): return eye.rawValue
    default: break
    }
    let typed = VocabularyEntry.folded(text)
    return allowed.first { VocabularyEntry.folded($0) == typed } ?? text
  }
}
