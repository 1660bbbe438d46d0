package import Analysis
package import JournalCore

/// A journal as a folder of tables for a clinician, with the description of every column.
///
/// Same input, same bytes.
package struct CSVExport {
  /// What the person chose.
  package struct Options: Hashable, Sendable {
    /// With the person's own words, in a last column.
    package var notes: Bool
    /// Without protection against formulas.
    package var raw: Bool
    /// A byte order mark before each table.
    package var bom: Bool

    package init(notes: Bool = false, raw: Bool = false, bom: Bool = false) {
      self.notes = notes
      self.raw = raw
      self.bom = bom
    }
  }

  /// The tables, `episodes` first.
  package let tables: [CSVFile]
  /// What is to be written: the tables, README.txt and datapackage.json, which have 0 rows.
  package let files: [(name: String, bytes: [UInt8], rows: Int)]

  /// Makes all tables of the days asked for. `journal` is the whole journal, since some values rest
  /// on what came before those days; `editedUIDs` are the episodes that were changed after they were
  /// recorded; `findings` and `triggers` are written in their order.
  package init(
    journal: Journal, days: DayRange, boundary: DayBoundary, options: Options,
    editedUIDs: Set<String>, findings: [FindingRow], triggers: [TriggerEstimate],
    programVersion: String, ruleSetVersion: String, exportedAt: Moment
  ) {
    let source = CSVSource(journal: journal, days: days, boundary: boundary)
    let writer = CSVWriter(raw: options.raw, bom: options.bom)
    let tables = [
      CSVEpisodes.table(notes: options.notes)
        .file(CSVEpisodes.rows(source, editedUIDs: editedUIDs), writer: writer),
      CSVDays.table(source.triggers, notes: options.notes)
        .file(CSVDays.rows(source), writer: writer),
      CSVWeeks.table(source.triggers).file(CSVWeeks.rows(source), writer: writer),
      CSVTriggers.table.file(triggers, writer: writer),
      CSVFindings.table.file(findings, writer: writer),
      CSVSymptoms.table.file(CSVSymptoms.rows(source), writer: writer),
      CSVMedicines.table.file(CSVMedicines.rows(source), writer: writer),
      CSVVisits.table.file(CSVVisits.rows(source), writer: writer),
    ]
    var facts = CSVExportFacts(
      observations: source.observations, days: days, boundary: boundary, options: options,
      programVersion: programVersion, ruleSetVersion: ruleSetVersion, exportedAt: exportedAt)
    facts.isDemonstration = JournalSettings(journal.settings).isDemonstration
    self.tables = tables
    files =
      tables.map { (name: $0.path, bytes: $0.bytes, rows: $0.rows) } + [
        (name: "README.txt", bytes: CSVReadme(tables, facts).bytes, rows: 0),
        (name: "datapackage.json", bytes: CSVDataPackage(tables, facts).bytes, rows: 0),
      ]
  }

  /// The bytes of `episodes.csv`.
  package var episodesOnly: [UInt8] { tables[0].bytes }
}
