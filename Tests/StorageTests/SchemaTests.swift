import Foundation
import JournalCore
import JournalSchema
import SQLite
import Testing

@testable import Storage

struct SchemaTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Schema").standardizedFileURL

  /// FNV-1a of each migration; a released file never changes.
  private static let released: [String: UInt64] = [
    "v001_journal": 9_644_296_736_861_690_839,
    "v002_negative_amounts": 12_085_733_943_520_426_191,
    "v003_sync": 7_839_582_785_068_342_495,
  ]

  @Test func `every file of SQL is a migration, in order, and as it was released`() throws {
    let files = try FileManager.default
      .contentsOfDirectory(atPath: Self.folder.appending(path: "sql").path).sorted()
    #expect(files == Migration.all.map { $0.name + ".sql" })
    for (file, migration) in zip(files, Migration.all) {
      let data = try Data(contentsOf: Self.folder.appending(path: "sql/\(file)"))
      #expect(Array(data) == Array(migration.sql.utf8), "\(file)")
      #expect(data.count < 12_288, "a larger one takes long to compile")
      #expect(!migration.sql.contains(/(?i)\b(BEGIN|COMMIT|END|ROLLBACK)\b/), "runs in one already")
      #expect(Self.released[migration.name] == Self.hash(data), "\(Self.hash(data)) of \(file)")
    }
  }

  @Test func `current.sql is the tables after the last migration`() throws {
    let store = try JournalStore.inMemory()
    let statements = try store.texts(
      "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY rowid")
    let dump = statements.map { $0 + ";\n" }.joined(separator: "\n")
    let file = Self.folder.appending(path: "current.sql")
    if ProcessInfo.processInfo.environment["RECORD_SCHEMA"] == "1" {
      try Data(dump.utf8).write(to: file)
    }
    #expect(try String(contentsOf: file, encoding: .utf8) == dump)
  }

  @Test func `a journal carries its mark and version`() throws {
    let store = try JournalStore.inMemory()
    #expect(try store.texts("PRAGMA application_id") == ["1953983025"])
    #expect(try store.texts("PRAGMA user_version") == [String(Migration.all.count)])
  }

  @Test func `every table is strict`() throws {
    let store = try JournalStore.inMemory()
    let lax = try store.texts(
      "SELECT name FROM pragma_table_list WHERE NOT strict AND name NOT LIKE 'sqlite_%'")
    #expect(lax.isEmpty)
  }

  @Test(arguments: RecordKind.allCases)
  func `a table has the columns of its fields`(_ kind: RecordKind) throws {
    let store = try JournalStore.inMemory()
    let expected = kind.type.fields.flatMap { field in
      field.form == .moment ? [field.column, field.column + "Offset"] : [field.column]
    }
    let derived = kind == .episode ? ["localDay"] : []
    #expect(
      try store.texts("SELECT name FROM pragma_table_info('\(kind.table)')")
        == ["id"] + expected + derived)
    let required = kind.type.fields.filter(\.isRequired).map(\.column)
    let filled = try store.texts(
      "SELECT name FROM pragma_table_info('\(kind.table)') WHERE \"notnull\"")
    #expect(Set(required).isSubset(of: filled))
  }

  @Test(arguments: RecordKind.allCases)
  func `a table refuses what its fields refuse`(_ kind: RecordKind) throws {
    let store = try JournalStore.inMemory()
    var chance = RandomRecords(seed: 5)
    try store.write(.add(chance.record(kind)))
    for field in kind.type.fields {
      for value in Self.refused(field.form) + (field.isRequired ? ["NULL"] : []) {
        let sql = "UPDATE \"\(kind.table)\" SET \"\(field.column)\" = \(value)"
        #expect(throws: SQLiteError.self, "\(field.name) = \(value.prefix(40))") {
          try store.connection.execute(sql)
        }
      }
    }
  }

  private static func refused(_ form: FieldForm) -> [String] {
    switch form {
    case .uid, .text, .words: ["x'00'"]
    case .moment, .day: ["'soon'", "1.5"]
    case .whole(let range) where range.upperBound == .max: ["\(range.lowerBound - 1)", "0.5"]
    case .whole(let range): ["\(range.lowerBound - 1)", "\(range.upperBound + 1)", "0.5"]
    case .number(let range): ["\(range.lowerBound.nextDown)", "\(range.upperBound.nextUp)", "'x'"]
    case .flag: ["2", "-1", "'yes'"]
    case .choice: ["''", "'something else'"]
    }
  }

  @Test func `keys that are columns are unique in their tables`() throws {
    let store = try JournalStore.inMemory()
    let indexes = try store.texts(
      """
      SELECT m.name FROM sqlite_schema m JOIN pragma_index_list(m.name) i
      WHERE m.type = 'table' AND i."unique" ORDER BY m.name
      """)
    #expect(
      indexes == [
        "dayRecord", "faceCheck", "recordNumber", "setting", "siteDefinition", "suspect",
        "triggerDefinition",
      ])
  }

  @Test(arguments: [
    ("SELECT * FROM episode WHERE localDay BETWEEN 1 AND 2", "episodeLocalDay"),
    ("SELECT * FROM exposure WHERE day BETWEEN 1 AND 2", "exposureDay"),
    ("SELECT * FROM dayRecord WHERE day BETWEEN 1 AND 2", "sqlite_autoindex_dayRecord_1"),
  ])
  func `a range of days needs no walk through a table`(_ sql: String, _ index: String) throws {
    let store = try JournalStore.inMemory()
    let plan = try store.connection.withStatement("EXPLAIN QUERY PLAN " + sql) { statement in
      try statement.step() ? statement.text(at: 3) : ""
    }
    #expect(plan.contains(index), "\(plan)")
  }

  private static func hash(_ data: Data) -> UInt64 {
    data.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }
}
