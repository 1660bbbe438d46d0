import JournalCore
import Reporting
import Storage

/// The run of `import DIR` and `import episodes.csv`: tables that were exported.
struct ImportTables {
  let tables: [(kind: CSVTableKind, bytes: [UInt8])]
  /// The `datapackage.json` beside them.
  let description: [UInt8]?
  let isDryRun: Bool
  let output: OutputOptions

  /// The tables of a folder.
  ///
  /// - Throws: ``Reporting/ImportError/noTables`` where it has none.
  static func all(
    in folder: String, _ files: some FileAccess
  ) throws -> (tables: [(kind: CSVTableKind, bytes: [UInt8])], description: [UInt8]?) {
    let tables = try CSVTableKind.allCases.compactMap { kind in
      let path = ExportWriter.joined(folder, kind.fileName)
      return files.exists(path) ? (kind, try files.read(path)) : nil
    }
    guard !tables.isEmpty else { throw ImportError.noTables }
    let description = ExportWriter.joined(folder, "datapackage.json")
    return (tables, files.exists(description) ? try files.read(description) : nil)
  }

  func run(in context: Context) throws {
    let journal = try OpenJournal(context, output, writing: true, dryRun: isDryRun)
    try journal.keepCopy()
    var made: CSVImport?
    _ = try journal.telling(.importing) {
      try journal.writeAll("import tables") { store in
        let tables = try CSVImport(
          tables, description: description, existing: try store.journal(),
          resolver: journal.resolver, work: context.work)
        made = tables
        return tables.plan.sequence
      }
    }
    guard let made else { return }
    for warning in made.warnings + made.plan.warnings {
      context.console.note("twj: \(ImportText.warning(warning))")
    }
    try ImportReceipt(journal: journal, output: output).print(made.plan) { style in
      ImportText.lines(made.plan, isDryRun: isDryRun, style: style)
    }
  }
}
