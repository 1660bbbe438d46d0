import JournalCore
import Reporting
import TestSupport
import Testing

/// Exported tables read back.
@Suite struct CSVImportTests {
  private static func resolver(_ now: Moment) -> TimeResolver {
    TimeResolver(now: now, zone: FixtureZone.utc, boundary: .standard)
  }

  private static func tables(
    _ export: CSVExport
  ) -> (tables: [(kind: CSVTableKind, bytes: [UInt8])], description: [UInt8]?) {
    let files = Dictionary(export.files.map { ($0.name, $0.bytes) }, uniquingKeysWith: { $1 })
    return (
      CSVTableKind.allCases.compactMap { kind in files[kind.fileName].map { (kind, $0) } },
      files["datapackage.json"]
    )
  }

  private func taken(
    _ export: CSVExport, into existing: Journal, sample: CSVSample
  ) throws -> CSVImport {
    let (tables, description) = Self.tables(export)
    return try CSVImport(
      tables, description: description, existing: existing,
      resolver: Self.resolver(try sample.moment("22T10:00")))
  }

  private func read(
    _ table: String, _ kind: CSVTableKind, into journal: Journal
  ) throws -> CSVImport {
    try CSVImport(
      [(kind, Array(table.utf8))], description: nil, existing: journal,
      resolver: Self.resolver(try CSVSample().moment("22T10:00")))
  }

  private func added(_ plan: ImportPlan) -> [any JournalRecord] {
    plan.changes.compactMap { $0.before == nil ? $0.after : nil }
  }

  private func replaced(_ plan: ImportPlan) -> [Episode] {
    plan.changes.compactMap { $0.before == nil ? nil : $0.after as? Episode }
  }

  private func refusal(_ table: String, _ kind: CSVTableKind) -> [String] {
    do {
      _ = try read(table, kind, into: try CSVSample().journal)
      return []
    } catch ImportError.problems(let problems) {
      return problems.map { "\($0.path): \(FieldProblemText.phrase($0.reason))" }
    } catch {
      return ["\(error)"]
    }
  }

  @Test(arguments: [true, false], [true, false])
  func `importing one's own tables changes nothing`(notes: Bool, raw: Bool) throws {
    let sample = try CSVSample()
    let export = try sample.export(options: .init(notes: notes, raw: raw))
    #expect(try taken(export, into: sample.journal, sample: sample).plan.changes.isEmpty)
  }

  @Test func `into an empty journal come the episodes, days and health facts of the tables`() throws
  {
    let sample = try CSVSample()
    let export = try sample.export(options: .init(notes: true))
    let plan = try taken(export, into: Journal(), sample: sample).plan
    var made = Journal()
    for record in added(plan) { made.append(record) }
    let counted = sample.journal.episodes.prefix(3).sorted { $0.startedAt < $1.startedAt }
    #expect(made.episodes.map(\.uid) == counted.map(\.uid))
    let first = try #require(made.episodes.first { $0.uid.text == "e1" })
    #expect(first.circumstances == ["desk", "tired"])
    #expect(first.note == sample.journal.episodes[0].note)
    #expect(made.sites.map(\.site.slug) == ["temple"])
    #expect(made.triggers.map(\.name) == ["Tonic water"])
    #expect(made.medicines == sample.journal.medicines)
    #expect(made.symptoms.count == 3)
    #expect(made.days.count { $0.closed != nil } == 6)
    let again = try sampleExport(of: made)
    let days = try CSVReading(again)
    let expected = try sample.table("days.csv", options: .init(notes: true))
    for column in ["status", "episodes", "caffeine_mg", "sleep_h", "stress_0_10", "observed"] {
      #expect(try days.column(column) == expected.column(column), "\(column)")
    }
  }

  private func sampleExport(of journal: Journal) throws -> [UInt8] {
    var copy = try CSVSample()
    copy.journal = journal
    return try #require(
      copy.export(options: .init(notes: true)).files.first { $0.name == "days.csv" }
    ).bytes
  }

  @Test func `a corrected cell changes that field and nothing else`() throws {
    let sample = try CSVSample()
    let table = """
      episode_id,started_at,site,duration_s
      e1,2026-11-20T21:30:00+01:00,eyelid,120
      """
    let made = try read(table, .episodes, into: sample.journal)
    var expected = sample.journal.episodes[0]
    expected.duration = 120
    #expect(made.plan.changes.count == 1)
    #expect(replaced(made.plan) == [expected])
  }

  @Test func `an emptied trigger cell states nothing and a new value is the day's total`() throws {
    let sample = try CSVSample()
    let table = """
      local_day,status,observed,caffeine_mg,stress_0_10
      2026-11-16,unknown,false,,
      2026-11-20,unknown,false,95,8
      """
    let made = try read(table, .days, into: sample.journal)
    let added = added(made.plan).compactMap { $0 as? Exposure }
    #expect(made.plan.changes.count == 1)
    #expect(added.map(\.trigger) == ["caffeine"])
    #expect(added.map(\.amount) == [95])
    #expect(added.map(\.day) == [CSVSample.day(20)])
  }

  @Test func `an empty trigger of an imported day with episodes stays unknown`() throws {
    let table = """
      local_day,status,observed,alcohol_g
      2026-11-14,unknown,false,20
      2026-11-16,twitched,true,
      """
    let made = try read(table, .days, into: Journal())
    let days = added(made.plan).compactMap { $0 as? DayRecord }
    #expect(days.map(\.skipped) == [["alcohol"]])
  }

  @Test func `a column of somebody else is told and left out`() throws {
    let table = "medicine_id,name,class,change,day,comment\nm9,x,other,start,2026-11-01,hello\n"
    let made = try read(table, .medicines, into: Journal())
    #expect(made.warnings == [.unknownField(path: "medicines.csv, comment", count: 1)])
    #expect(made.plan.changes.count == 1)
  }

  @Test func `each wrong value is told with its line and column`() {
    let table = """
      episode_id,started_at,site,strength_0_10,ongoing
      a1,2026-11-20T21:30:00+01:00,eyelid,11,
      a2,20.11.2026,eyelid,,
      a3,2026-11-20T21:30:00+01:00,elbow,,
      a4,2026-11-20T21:30:00+01:00,eyelid,,maybe
      a5,2026-11-20T21:30:00+01:00,eyelid
      """
    #expect(
      refusal(table, .episodes) == [
        "episodes.csv:6: 3 cells where the header has 5"
      ])
    let whole = table.split(separator: "\n").dropLast().joined(separator: "\n")
    #expect(
      refusal(whole, .episodes) == [
        "episodes.csv:2: strength_0_10: 11 is not between 0 and 10",
        "episodes.csv:3: started_at: “20.11.2026” is not a date and time with offset, such as "
          + "2026-11-20T21:30:00+01:00",
        "episodes.csv:5: ongoing: “maybe” is not true or false",
      ])
    let site = "episode_id,started_at,site\na3,2026-11-20T21:30:00+01:00,elbow\n"
    #expect(refusal(site, .episodes) == ["episodes.csv:2: site: “elbow” is not a site"])
  }

  @Test(arguments: [
    ("medicine_id,name\nm1,\"open", "medicines.csv:2: column 4: a quote opens here"),
    ("name,day\nx,2026-11-01\n", "medicines.csv:1: medicine_id: missing"),
    (
      "medicine_id,name,change,day\nm1,x,start,2027-01-01\n",
      "medicines.csv:2: day: 2027-01-01 has not come yet"
    ),
    (
      "medicine_id,name,change,day\nm1,x,start,2026-11-01\nm1,x,stop,2026-11-02\n",
      "medicines.csv:3: medicine_id: the same as in line 2"
    ),
    ("medicine_id,name,name\nm1,x,x\n", "medicines.csv:1: name: the same as"),
  ])
  func `a table that cannot be read is refused with its place`(table: String, start: String) {
    #expect(
      refusal(table, .medicines).first?.hasPrefix(start) == true, "\(refusal(table, .medicines))")
  }

  @Test(arguments: ["9026-11-20", "0026-11-20"])
  func `a day that is far away is refused before anything is made of it`(day: String) {
    let table = "local_day,status,observed\n\(day),clear,true\n"
    #expect(refusal(table, .days).first?.hasPrefix("days.csv:2: local_day: ") == true)
  }

  @Test func `semicolons, decimal commas, a byte order mark and mixed line ends are read`() throws {
    let table =
      "\u{FEFF}episode_id;started_at;site;duration_s\r\ne1;2026-11-20T21:30:00+01:00;eyelid;90,5\n"
    let sample = try CSVSample()
    let made = try read(table, .episodes, into: sample.journal)
    var expected = sample.journal.episodes[0]
    expected.duration = 90.5
    #expect(made.plan.changes.count == 1)
    #expect(replaced(made.plan) == [expected])
  }

  @Test(arguments: 0..<60)
  func `importing the tables of a random journal into it changes nothing`(seed: Int) throws {
    var sample = JournalJSONSample(seed: seed)
    let journal = sample.journal()
    let boundary = JournalSettings(journal.settings).dayBoundary
    let export = CSVExport(
      journal: journal, days: JournalJSONSample.today - 500...JournalJSONSample.today,
      boundary: boundary, options: .init(notes: sample.chance(), raw: sample.chance()),
      editedUIDs: [], findings: [], triggers: [], programVersion: "0", ruleSetVersion: "0",
      exportedAt: JournalJSONSample.now)
    let (tables, description) = Self.tables(export)
    let made = try CSVImport(
      tables, description: description, existing: journal,
      resolver: TimeResolver(
        now: JournalJSONSample.now, zone: FixtureZone.utc, boundary: boundary))
    #expect(made.plan.changes.isEmpty)
  }

  @Test(arguments: HostileText.payloads)
  func `hostile texts come back as they were`(payload: String) throws {
    var sample = try CSVSample()
    sample.journal.episodes[0].note = payload
    let fits = (1...FieldLimit.name).contains(payload.utf8.count)
    if fits { sample.journal.medicines[0].name = payload }
    if fits { sample.journal.episodes[0].circumstances = [payload, "b"] }
    let export = try sample.export(options: .init(notes: true))
    #expect(try taken(export, into: sample.journal, sample: sample).plan.changes.isEmpty)
  }
}
