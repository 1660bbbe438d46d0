/// Changes single fields of a record, with values as they are typed when logging.
package struct RecordEditor: Sendable {
  let scanner: EntryScanner
  let resolver: TimeResolver
  let coverage: VisitCoverage

  /// An editor at the resolver's now; `rules` are the ids of rules that a visit may cover.
  package init(vocabulary: Vocabulary, resolver: TimeResolver, rules: [String] = []) {
    scanner = EntryScanner(vocabulary: vocabulary)
    self.resolver = resolver
    coverage = VisitCoverage(vocabulary: vocabulary, rules: rules)
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

  /// The record with the assignments applied.
  ///
  /// - Throws: ``EntryError`` whose place is the position of the assignment.
  package func edited(
    _ record: any JournalRecord, _ assignments: [Assignment]
  ) throws(EntryError) -> any JournalRecord {
    let names = assignments.map { Self.fieldName($0.name, of: record) }
    var fields = record.fieldList
    var claims = FactClaims()
    for (place, assignment) in assignments.enumerated() {
      try claims.claim(names[place], "\(assignment.name)=\(assignment.value.prefix(40))", place)
      do {
        try apply(assignment, to: &fields, of: record, assigned: Set(names))
      } catch let error as EntryError {
        throw EntryError(error.problem, at: place)
      } catch let error as FieldError {
        throw EntryError(.badField(error), at: place)
      } catch {
        throw EntryError(.fixedField(assignment.name), at: place)
      }
    }
    var edited: any JournalRecord
    do throws(FieldError) {
      edited = try type(of: record).init(reading: &fields)
      edited.id = record.id
      try Self.check(edited)
    } catch {
      let place = names.firstIndex(of: error.field)
      throw EntryError(.badField(error), places: place.map { [$0] } ?? [])
    }
    try check(edited, since: record, names)
    return edited
  }

  /// What cannot be in a profile (`commands.md` 2).
  private func check(
    _ edited: any JournalRecord, since before: any JournalRecord, _ names: [String]
  ) throws(EntryError) {
    guard let edited = edited as? Profile, let before = before as? Profile,
      let (field, problem) = edited.problem(since: before, today: resolver.today)
    else { return }
    throw EntryError(.impossible(problem), places: names.firstIndex(of: field).map { [$0] } ?? [])
  }

  /// What has not stopped has no duration yet (`journal.md` 4).
  private static func check(_ edited: any JournalRecord) throws(FieldError) {
    guard let episode = edited as? Episode, episode.isOngoing == true, episode.duration != nil
    else { return }
    throw FieldError(
      field: "duration_s",
      problem: .contradiction(
        "an ongoing episode has none yet; clear one of them: duration= or ongoing=no"))
  }

  private func apply(
    _ assignment: Assignment, to fields: inout FieldList, of record: any JournalRecord,
    assigned: Set<String>
  ) throws {
    let name = Self.fieldName(assignment.name, of: record)
    guard let field = type(of: record).fields.first(where: { $0.name == name }) else {
      throw EntryError(
        .unknownField(
          assignment.name, record: type(of: record).kind.word,
          suggestions: Suggestion.nearest(to: name, among: Self.editableNames(of: record))))
    }
    guard !Self.fixedFields(of: record).contains(name) else {
      throw EntryError(.fixedField(name))
    }
    if let exposure = record as? Exposure, name == "amount" {
      return try restate(exposure, assignment.value, &fields)
    }
    if case .moment = field.form, !assignment.value.isEmpty {
      return move(name, to: try time(assignment.value), &fields, of: record, assigned: assigned)
    }
    fields[name] = try value(assignment, for: field, of: record, now: fields)
    follow(name, &fields, of: record)
  }

  /// A moment with what hangs on it: an episode's precision, the day of an amount.
  private func move(
    _ name: String, to time: ResolvedTime, _ fields: inout FieldList,
    of record: any JournalRecord, assigned: Set<String>
  ) {
    fields[name] = .moment(time.moment)
    if record is Episode, !assigned.contains("precision") {
      fields["precision"] = .text(time.precision.rawValue)
    }
    if record is Exposure, !assigned.contains("day") { fields["day"] = .day(time.day) }
    follow(name, &fields, of: record)
  }

  /// What a new value brings with it: a day's closing its time; and what is stated now is no longer
  /// taken from the last entry.
  private func follow(_ name: String, _ fields: inout FieldList, of record: any JournalRecord) {
    if let day = record as? DayRecord, name == "closed" {
      let first = day.closed == nil ? nil : day.closedAt
      fields["closed_at"] = fields[name].isNull ? .null : .moment(first ?? resolver.now)
    }
    if record is Episode, name != "defaulted", case .words(let words) = fields["defaulted"] {
      fields["defaulted"] = .words(words.filter { $0 != name })
    }
  }
}
