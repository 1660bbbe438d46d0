import JournalCore

/// Checks what only the whole file can tell: names, units, limits of a day, and the future.
struct ImportCheck {
  private let journal: Journal
  private let skipped: [RecordKind: [Int]]
  private(set) var problems: [ImportProblem]
  private let clock: ImportClock
  private let sites: Set<String>
  private let triggers: [String: TriggerDefinition]
  private let place: ((RecordKind, _ index: Int, _ field: String) -> String?)?

  /// `skipped` are the elements that are not in the journal, `problems` those found before; `path`
  /// names the place of a field where it is no JSON path.
  init(
    journal: Journal, skipped: [RecordKind: [Int]], problems: [ImportProblem],
    clock: ImportClock, vocabulary: Vocabulary,
    path: ((RecordKind, _ index: Int, _ field: String) -> String?)? = nil
  ) {
    place = path
    self.journal = journal
    self.skipped = skipped
    self.problems = problems
    self.clock = clock
    sites = Set((vocabulary.sites + journal.sites).map(\.site.slug))
    triggers = Dictionary(
      (vocabulary.triggers + journal.triggers).map { ($0.name, $0) }, uniquingKeysWith: { $1 })
  }

  /// Looks at all lists, until there are too many problems.
  mutating func run() {
    check(journal.episodes)
    check(journal.exposures)
    for (index, exposure) in journal.exposures.enumerated() { check(exposure, index) }
    check(journal.days)
    check(journal.symptoms)
    check(journal.faceChecks)
    check(journal.medicines)
    check(journal.events)
    check(journal.care)
    check(journal.visits)
    check(journal.snoozes)
    check(journal.suspects)
    check(journal.experiments)
    for (index, trigger) in journal.triggers.enumerated() { check(trigger, index) }
    check(journal.profile.map { [$0] } ?? [])
  }

  private mutating func check<Record: JournalRecord>(_ records: [Record]) {
    let checks = Record.fields.enumerated().compactMap { index, field in
      FieldCheck(field).map { (index, field.name, $0) }
    }
    for (index, record) in records.enumerated() {
      guard !isFull else { return }
      if let episode = record as? Episode, isSound(episode) { continue }
      let values = record.values
      for (position, name, check) in checks {
        for reason in reasons(against: values[position], check) {
          add(ImportProblem(path: path(Record.kind, index, name), reason: reason))
        }
      }
    }
  }

  /// Whether nothing of an episode is ahead or unknown; most are told so without their fields.
  private func isSound(_ episode: Episode) -> Bool {
    !clock.isAhead(.moment(episode.startedAt)) && !clock.isAhead(.moment(episode.enteredAt))
      && isKnownSite(episode.site.slug)
      && episode.togetherWith.map { isKnownSite($0.slug) } ?? true
  }

  private func reasons(
    against value: FieldValue, _ check: FieldCheck
  ) -> [ImportProblem.Reason] {
    switch (check, value) {
    case (.future, _): return clock.isAhead(value) ? [.ahead(value.plainText)] : []
    case (.site, .text(let slug)): return isKnownSite(slug) ? [] : [.unknownSite(slug)]
    case (.trigger, .text(let name)): return isKnownTrigger(name) ? [] : [.unknownTrigger(name)]
    case (.triggers, .words(let names)):
      return names.filter { !isKnownTrigger($0) && $0 != DayRecord.episodesQuestion }
        .map { .unknownTrigger($0) }
    case (.futureDays, .words(let days)):
      return days.filter { LocalDay(iso: $0).map { clock.isAhead(.day($0)) } ?? false }
        .map { .ahead($0) }
    default: return []
    }
  }

  /// After a site of the file could not be read, what names it is not held against the others.
  private func isKnownSite(_ slug: String) -> Bool {
    sites.contains(slug) || SiteVocabulary.area(ofSlug: slug) != nil
      || skipped[.siteDefinition] != nil
  }

  private func isKnownTrigger(_ name: String) -> Bool {
    triggers[name] != nil || skipped[.triggerDefinition] != nil
  }

  private mutating func check(_ exposure: Exposure, _ index: Int) {
    guard !isFull, let trigger = triggers[exposure.trigger] else { return }
    guard exposure.unit == trigger.unit else {
      add(
        ImportProblem(
          path: path(.exposure, index, "unit"),
          reason: .otherUnit(expected: trigger.unit, found: exposure.unit)))
      return
    }
    let range = TriggerVocabulary.range(of: trigger)
    if !range.contains(exposure.amount) {
      add(
        ImportProblem(
          path: path(.exposure, index, "amount"),
          reason: .field(
            .outOfRange(
              low: range.lowerBound.plainText, high: range.upperBound.plainText,
              found: exposure.amount.plainText))))
    } else if trigger.amountKind == .yesNo, exposure.amount != 0, exposure.amount != 1 {
      add(
        ImportProblem(
          path: path(.exposure, index, "amount"),
          reason: .field(.unexpected(expected: "0 or 1", found: exposure.amount.plainText))))
    }
  }

  /// A built-in trigger keeps its unit, or amounts stored before would change their meaning.
  private mutating func check(_ trigger: TriggerDefinition, _ index: Int) {
    guard let builtIn = TriggerVocabulary.named(trigger.name), builtIn.unit != trigger.unit
    else { return }
    add(
      ImportProblem(
        path: path(.triggerDefinition, index, "unit"),
        reason: .otherUnit(expected: builtIn.unit, found: trigger.unit)))
  }

  // MARK: - Problems

  private var isFull: Bool { problems.count >= ImportError.problemLimit }

  private mutating func add(_ problem: ImportProblem) {
    if !isFull { problems.append(problem) }
  }

  /// The place in the file of a field of a record of the journal.
  private func path(_ kind: RecordKind, _ index: Int, _ field: String) -> String {
    if let path = place?(kind, index, field) { return path }
    let path = JSONPath([.name(kind.jsonKey)])
    guard kind != .profile else { return path.name(field).text }
    let place = skipped[kind, default: []].reduce(index) { place, gap in
      gap <= place ? place + 1 : place
    }
    return path.index(place).name(field).text
  }
}

/// What a field is checked for against the rest of the file and the clock.
private enum FieldCheck {
  case future, futureDays, site, trigger, triggers

  init?(_ field: Field) {
    switch (field.name, field.form) {
    case ("due", _), ("follow_up", _), ("until", _): return nil
    case (_, .moment), (_, .day): self = .future
    case ("kept", _): self = .futureDays
    case ("site", _), ("together_with", _): self = .site
    case ("trigger", _): self = .trigger
    case ("skipped", _): self = .triggers
    default: return nil
    }
  }
}
