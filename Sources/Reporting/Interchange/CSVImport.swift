package import JournalCore

/// Exported tables read back: what they change in a journal.
package struct CSVImport: Sendable {
  package let plan: ImportPlan
  package let warnings: [ImportWarning]

  /// Compares tables with what is stored; `description` is their `datapackage.json`, where there is
  /// one.
  ///
  /// A row changes only what its columns state, and a day's trigger value only where it differs.
  ///
  /// - Throws: ``ImportError/problems(_:)`` with the line and column of up to ten wrong values.
  package init(
    _ tables: [(kind: CSVTableKind, bytes: [UInt8])], description: [UInt8]?, existing: Journal,
    resolver: TimeResolver, work: any WorkSharing = SerialWork()
  ) throws(ImportError) {
    var reading = CSVFolderReading(
      description: CSVDescription(description), existing: existing, resolver: resolver,
      work: work)
    for kind in CSVTableKind.allCases {
      for table in tables where table.kind == kind { reading.read(table.bytes, kind) }
    }
    plan = ImportPlan(existing: existing, incoming: try reading.checked(), replace: false)
    warnings = reading.warnings
  }
}

/// Reads the tables one after the other; days come after episodes.
private struct CSVFolderReading {
  let description: CSVDescription
  let existing: Journal
  let resolver: TimeResolver
  let work: any WorkSharing
  private(set) var warnings: [ImportWarning] = []
  private var journal = Journal()
  private var problems: [ImportProblem] = []
  /// The file of each kind of record, and the line of each record.
  private var places: [RecordKind: (file: CSVTableRows, kind: CSVTableKind, lines: [Int])] = [:]

  init(
    description: CSVDescription, existing: Journal, resolver: TimeResolver, work: any WorkSharing
  ) {
    self.work = work
    self.description = description
    self.existing = existing
    self.resolver = resolver
    let known = Set(Vocabulary(journal: existing).triggers.map(\.name))
    journal.triggers = description.triggers.filter { !known.contains($0.name) }
  }

  mutating func read(_ bytes: [UInt8], _ kind: CSVTableKind) {
    let table = CSVTableRows(
      bytes, file: kind.fileName, identity: kind.identity, isProtected: description.isProtected)
    switch kind {
    case .episodes: readEpisodes(table)
    case .symptoms: journal.symptoms = records(table, kind, stored: existing.symptoms)
    case .medicines: journal.medicines = records(table, kind, stored: existing.medicines)
    case .visits: journal.visits = records(table, kind, stored: existing.visits)
    case .days: readDays(table)
    }
  }

  private mutating func records<Record: JournalRecord>(
    _ table: CSVTableRows, _ kind: CSVTableKind, stored: [Record],
    visit: (CSVTableRows.Row) -> Void = { _ in }
  ) -> [Record] {
    let reading = CSVRecordReading(table, kind, stored: stored, work: work, visit: visit)
    problems += reading.problems
    warnings += reading.warnings
    places[Record.kind] = (table, kind, reading.lines)
    return reading.records
  }

  private mutating func readEpisodes(_ table: CSVTableRows) {
    var sites = CSVSites(table, known: Vocabulary(journal: existing).sites.map(\.site.slug))
    journal.episodes = records(table, .episodes, stored: existing.episodes) { sites?.look(at: $0) }
    journal.sites += sites?.found ?? []
  }

  private mutating func readDays(_ table: CSVTableRows) {
    let triggers = Vocabulary(journal: existing).triggers + journal.triggers
    let reading = CSVDayReading(table, triggers: triggers)
    problems += reading.problems
    warnings += reading.warnings
    guard problems.isEmpty else { return }
    let clock = clock
    for day in reading.days {
      let path = table.path(day.line, "local_day")
      if clock.isAhead(.day(day.day)) {
        problems.append(ImportProblem(path: path, reason: .ahead(day.day.iso)))
      } else if day.day < TimeResolver.earliestDay {
        let reason = FieldProblem.unexpected(expected: "of 1900 or later", found: day.day.iso)
        problems.append(ImportProblem(path: path, reason: .field(reason)))
      }
    }
    guard problems.isEmpty else { return }
    let merge = CSVDayMerge(reading.days, journal: merged, resolver: resolver)
    journal.days = merge.days
    journal.exposures = merge.exposures
  }

  /// What is stored with what the file says of episodes, sites and triggers.
  private var merged: Journal {
    var merged = existing
    let uids = Set(journal.episodes.map(\.uid))
    merged.episodes = existing.episodes.filter { !uids.contains($0.uid) } + journal.episodes
    merged.sites += journal.sites
    merged.triggers += journal.triggers
    return merged
  }

  private var clock: ImportClock {
    ImportClock(now: resolver.now, exportOffset: nil, boundary: resolver.boundary)
  }

  /// What the tables state, once it fits together.
  ///
  /// - Throws: ``ImportError/problems(_:)``.
  func checked() throws(ImportError) -> Journal {
    var check = ImportCheck(
      journal: journal, skipped: [:], problems: Array(problems.prefix(ImportError.problemLimit)),
      clock: clock, vocabulary: Vocabulary(journal: existing), path: path)
    if problems.isEmpty { check.run() }
    guard check.problems.isEmpty else { throw .problems(check.problems) }
    return journal
  }

  /// The place of a field of a record.
  private func path(_ kind: RecordKind, _ index: Int, _ field: String) -> String? {
    guard let place = places[kind], place.lines.indices.contains(index) else { return nil }
    let column = place.kind.renamed.first { $0.value == field }?.key ?? field
    return place.file.path(place.lines[index], column)
  }
}
