package import JournalCore

/// A file that states moments: a list of episodes, or the export of another app.
package enum EventFile: String, Hashable, Sendable, CaseIterable {
  case episodes
  case trackAndGraph = "track-and-graph"
  case migraineBuddy = "migraine-buddy"

  /// The other app's file that begins like this; nil for any other.
  package init?(recognizing bytes: [UInt8]) {
    var reader = CSVReader(bytes)
    for number in 0..<20 {
      guard let row = try? reader.next() else { return nil }
      let names = row.cells.map(\.trimmed)
      if number == 0, Set(names).isSuperset(of: TrackAndGraphReading.columns) {
        self = .trackAndGraph
        return
      }
      if names.starts(with: MigraineBuddyReading.start) {
        self = .migraineBuddy
        return
      }
    }
    return nil
  }
}

/// What importing such a file changes in a journal.
package struct EventImport: Sendable {
  package let plan: ImportPlan
  /// Rows below the header.
  package let rows: Int
  /// Columns that have no place in the journal.
  package let leftOut: [String]
  /// Rows that were left out, in their order.
  package let problems: [ImportProblem]

  /// Reads a whole file. What an earlier import of the same rows made stays as it is now.
  ///
  /// - Throws: ``ImportError``: for a header or mapping that does not fit and, unless bad rows are
  ///   left out, for rows that cannot be taken.
  package init(
    _ bytes: [UInt8], as kind: EventFile, named file: String, options: DiaryOptions,
    existing: Journal, resolver: TimeResolver
  ) throws(ImportError) {
    let rows = try Self.read(bytes, kind, file, options, existing, resolver)
    guard rows.problems.isEmpty || options.skipsBadRows else {
      throw .rows(Array(rows.problems.prefix(ImportError.problemLimit)))
    }
    var journal = Journal()
    let known = Set(existing.records.map(\.key))
    func isNew(_ record: some JournalRecord) -> Bool { !known.contains(record.key) }
    journal.triggers = rows.newTriggers.filter(isNew)
    journal.episodes = rows.episodes.filter(isNew)
    journal.exposures = rows.exposures.filter(isNew)
    journal.symptoms = rows.symptoms.filter(isNew)
    plan = ImportPlan(existing: existing, incoming: journal, replace: false)
    self.rows = rows.count
    leftOut = rows.leftOut
    problems = rows.problems
  }

  private static func read(
    _ bytes: [UInt8], _ kind: EventFile, _ file: String, _ options: DiaryOptions,
    _ existing: Journal, _ resolver: TimeResolver
  ) throws(ImportError) -> EventRows {
    let vocabulary = Vocabulary(journal: existing)
    var rows = EventRows(
      file: file,
      clock: ImportClock(now: resolver.now, exportOffset: nil, boundary: resolver.boundary))
    var reader = CSVReader(bytes)
    let header = try header(&reader, kind, file)
    switch kind {
    case .episodes:
      try EpisodeListReading(options: options, vocabulary: vocabulary, resolver: resolver)
        .read(&reader, header: header, into: &rows)
    case .trackAndGraph:
      var reading = TrackAndGraphReading(
        options: options, vocabulary: vocabulary, resolver: resolver)
      try reading.read(&reader, header: header, into: &rows)
    case .migraineBuddy:
      try MigraineBuddyReading(resolver: resolver).read(&reader, header: header, into: &rows)
    }
    return rows
  }

  /// The header: the first row, or below the lines that some apps put before it.
  private static func header(
    _ reader: inout CSVReader, _ kind: EventFile, _ file: String
  ) throws(ImportError) -> CSVRow {
    do throws(CSVError) {
      while let row = try reader.next() {
        if row.isBlank { continue }
        let names = row.cells.map(\.trimmed)
        if kind != .migraineBuddy || names.starts(with: MigraineBuddyReading.start) { return row }
      }
    } catch {
      throw .problems([
        ImportProblem(path: "\(file):\(error.line)", reason: .unreadable(error))
      ])
    }
    throw .noColumn("a header", found: [])
  }
}
