/// Changes single fields of a record, with values as they are typed when logging.
package struct RecordEditor: Sendable {
  private let scanner: EntryScanner
  private let resolver: TimeResolver

  package init(vocabulary: Vocabulary, resolver: TimeResolver) {
    scanner = EntryScanner(vocabulary: vocabulary)
    self.resolver = resolver
  }

  /// One field and its new value; an empty value clears the field.
  package struct Assignment: Hashable, Sendable {
    package let name: String
    package let value: String

    package init(name: String, value: String) {
      self.name = name
      self.value = value
    }

    /// Reads `field=value`; nil without a `=`.
    package init?(word: String) {
      guard let mark = word.firstIndex(of: "="), mark != word.startIndex else { return nil }
      self.init(name: String(word[..<mark]), value: String(word[word.index(after: mark)...]))
    }
  }

  /// Fields that are never edited: they are the record's identity or its history.
  package static func fixedFields(of record: any JournalRecord) -> Set<String> {
    switch type(of: record).kind {
    case .dayRecord: ["day", "closed_at"]
    case .faceCheck: ["at"]
    case .suspect: ["trigger", "lag_days", "declared_on"]
    case .triggerDefinition, .setting: ["name"]
    case .siteDefinition: ["site"]
    case .exposure: ["uid", "entered_at", "trigger", "unit"]
    default: ["uid", "entered_at"]
    }
  }

  /// The record with the assignments applied.
  ///
  /// - Throws: ``EntryError`` whose place is the position of the assignment.
  package func edited(
    _ record: any JournalRecord, _ assignments: [Assignment]
  ) throws(EntryError) -> any JournalRecord {
    var fields = record.fieldList
    for (place, assignment) in assignments.enumerated() {
      do {
        try apply(assignment, to: &fields, of: record)
      } catch let error as EntryError {
        throw EntryError(error.problem, at: place)
      } catch let error as FieldError {
        throw EntryError(.badField(error), at: place)
      } catch {
        throw EntryError(.fixedField(assignment.name), at: place)
      }
    }
    do {
      var edited: any JournalRecord = try type(of: record).init(reading: &fields)
      edited.id = record.id
      return edited
    } catch {
      let place = assignments.firstIndex {
        Self.fieldName($0.name, of: record) == error.field
      }
      throw EntryError(.badField(error), places: place.map { [$0] } ?? [])
    }
  }

  private func apply(
    _ assignment: Assignment, to fields: inout FieldList, of record: any JournalRecord
  ) throws {
    let name = Self.fieldName(assignment.name, of: record)
    let all = type(of: record).fields
    guard let field = all.first(where: { $0.name == name }) else {
      throw EntryError(
        .unknownField(
          assignment.name, record: type(of: record).kind.word,
          suggestions: Suggestion.nearest(to: name, among: all.map(\.name))))
    }
    guard !Self.fixedFields(of: record).contains(name) else {
      throw EntryError(.fixedField(name))
    }
    if let exposure = record as? Exposure, name == "amount" {
      try restate(exposure, assignment.value, &fields)
      return
    }
    fields[name] = try value(assignment.value, for: field)
    if record is Episode, name == "started_at" {
      fields["precision"] = .text(try time(assignment.value).precision.rawValue)
    }
  }

  /// The field's name for what may be typed: `start`, `duration`, `-` for `_`.
  private static func fieldName(_ typed: String, of record: any JournalRecord) -> String {
    let name = String(typed.lowercased().map { $0 == "-" ? "_" : $0 })
    let names = type(of: record).fields.map(\.name)
    if names.contains(name) { return name }
    let other = [
      "start": names.contains("started_at") ? "started_at" : "at", "duration": "duration_s",
      "asleep": "in_sleep", "with": "together_with", "tags": "circumstances",
      "suspect": "suspected", "weight": "weight_kg",
    ]
    return other[name] ?? name
  }

  private func restate(
    _ exposure: Exposure, _ value: String, _ fields: inout FieldList
  ) throws {
    guard let name = scanner.amounts.name(exposure.trigger),
      let amount = scanner.amounts.amount(name, value)
    else {
      throw FieldError(
        field: "amount",
        problem: .unexpected(expected: "an amount in \(exposure.unit)", found: value))
    }
    let checked = try scanner.checked(amount)
    fields["amount"] = .number(checked.amount)
    fields["as_entered"] = .text(checked.asEntered)
  }

  private func value(_ text: String, for field: Field) throws -> FieldValue {
    if text.isEmpty { return .null }
    switch (field.name, field.form) {
    case ("duration_s", _):
      if let seconds = DurationExpression.seconds(text) {
        return try field.form.checked(.number(seconds), field: field.name)
      }
      return try number(text, field)
    case ("site", .text), ("together_with", _):
      guard let site = scanner.vocabulary.site(word: text) else {
        throw EntryError(
          .unknownWord(
            text, suggestions: Suggestion.nearest(to: text, among: scanner.vocabulary.siteWords)))
      }
      return .text(site.slug)
    case (_, .moment): return .moment(try time(text).moment)
    case (_, .day): return .day(try day(text, field))
    case (_, .whole), (_, .number): return try number(text, field)
    case (_, .flag): return try flag(text, field)
    case (_, .choice): return try field.form.checked(.text(word(text)), field: field.name)
    case (_, .words):
      let words = text.split(separator: ",").map { String($0) }
      return try field.form.checked(.words(words.map(word)), field: field.name)
    default: return try field.form.checked(.text(text), field: field.name)
    }
  }

  private func number(_ text: String, _ field: Field) throws -> FieldValue {
    if case .strength(let value)? = EntryWords.meaning(of: text.lowercased()) {
      return try field.form.checked(.number(value), field: field.name)
    }
    guard let number = NumberExpression.value(text) else {
      throw FieldError(
        field: field.name, problem: .unexpected(expected: field.form.expectation, found: text))
    }
    return try field.form.checked(.number(number), field: field.name)
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

  /// A word as stored: `r` is `right`, `eye-shut` is `forced_shut`, `-` is `_`.
  private func word(_ text: String) -> String {
    switch EntryWords.meaning(of: text.lowercased()) {
    case .side(let side): side.rawValue
    case .eye(let eye): eye.rawValue
    default: text
    }
  }

  private func time(_ text: String) throws -> ResolvedTime {
    var collector = TimeCollector()
    let words = text.split(separator: " ").map(String.init)
    var place = 0
    while place < words.count {
      let scanned = try scanner.scan(words, at: place)
      let range = place..<(place + scanned.length)
      guard try collector.take(scanned.word, text: text, places: range) else {
        throw EntryError(.misplaced(word: words[place], command: "a time"))
      }
      place += scanned.length
    }
    return try resolver.resolve(collector.expression)
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
}
