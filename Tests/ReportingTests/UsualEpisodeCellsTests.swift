import JournalCore
import Testing

@testable import Reporting

/// Episodes are read from the cells they usually have by a shorter way; both ways say the same.
@Suite struct UsualEpisodeCellsTests {
  /// The records of a table by the shorter way, nil where it leaves a row to the other, and by that.
  private func bothWays(
    _ bytes: [UInt8], isProtected: Bool = true
  ) throws -> [(usual: Episode?, general: Episode?)] {
    var table = CSVTableRows(
      bytes, file: "episodes.csv", identity: "episode_id", isProtected: isProtected)
    let reading = CSVRecordReading<Episode>(table, .episodes, stored: [])
    let rows = table.next()
    try #require(table.problems.isEmpty)
    let columns = CSVFieldColumn.all(
      in: table.header, of: Episode.fields, renamed: CSVTableKind.episodes.renamed)
    let usual = try #require(Episode.usualReading(columns))
    return rows.map { row in (usual(row.cells), try? reading.recordByFields(in: row)) }
  }

  @Test(arguments: 0..<80)
  func `the rows of an export say the same both ways`(seed: Int) throws {
    var sample = JournalJSONSample(seed: seed)
    let journal = sample.journal()
    let options = CSVExport.Options(notes: seed % 2 == 0, raw: seed % 3 == 0, bom: false)
    let export = CSVExport(
      journal: journal, days: JournalJSONSample.today - 400...JournalJSONSample.today,
      boundary: JournalSettings(journal.settings).dayBoundary, options: options, editedUIDs: [],
      findings: [], triggers: [], programVersion: "0", ruleSetVersion: "0",
      exportedAt: JournalJSONSample.now)
    let table = try #require(export.files.first { $0.name == "episodes.csv" })
    for row in try bothWays(table.bytes, isProtected: seed % 3 != 0) where row.usual != nil {
      #expect(row.usual == row.general)
    }
  }

  private static let header =
    "episode_id,started_at,time_precision,duration_s,ongoing,site,side,count,strength_0_10,"
    + "impact_0_4,eye_closure,unbroken,circumstances,entered_at,note"
  private static let plain =
    "a1,2026-11-20T21:30:00+01:00,exact,90,,eyelid,left,,5,,,,,2026-11-20T21:31:00+01:00,"

  private func row(_ cells: some StringProtocol) throws -> (usual: Episode?, general: Episode?) {
    try #require(try bothWays(Array("\(Self.header)\n\(cells)\n".utf8)).first)
  }

  @Test func `a plain row is read the shorter way`() throws {
    let row = try row(Self.plain)
    #expect(row.usual != nil)
    #expect(row.usual == row.general)
  }

  @Test(arguments: [
    ("90", "0"), ("90", "-5"), ("90", "1e3"), ("90", "0.5"), ("90", " 90"), ("90", "090"),
    ("90", "2678400"), ("90", "2678401"), ("90", "nan"), ("90", "9999999999"), ("exact", "day"),
    ("exact", "Exact"), ("exact", ""), ("left", "both"), ("left", "Left"), ("left", "l"),
    (",5,", ",10,"), (",5,", ",11,"), (",5,", ",007,"), (",5,", ",2.5,"), (",,5", ",0,5"),
    (",,5", ",999,5"), (",,5", ",1000,5"), ("5,,", "5,4,"), ("5,,", "5,5,"),
    ("eyelid", "'eyelid"), ("eyelid", " eyelid"), ("eyelid", ""), ("eyelid", "lid\u{301}"),
    ("90,,", "90,true,"), ("90,,", "90,TRUE,"), ("90,,", "90,1,"), ("a1", "a 1"), ("a1", ""),
    ("a1", "0195f0a0-0000-7000-8000-000000000001"), ("21:30:00+01:00", "21:30+01:00"),
    ("21:30:00+01:00", "25:30:00+01:00"), ("2026-11-20T21:31:00+01:00,", ","),
    ("2026-11-20T21:31:00+01:00,", "soon,"),
    ("21:31:00+01:00,", "21:31:00+01:00,'=1+1"), ("21:31:00+01:00,", "21:31:00+01:00,mild"),
  ])
  func `an odd cell is read as by the forms of the fields, or left to them`(
    plain: String, odd: String
  ) throws {
    let place = try #require(Self.plain.firstRange(of: plain), "\(plain)")
    let row = try row(Self.plain[..<place.lowerBound] + odd + Self.plain[place.upperBound...])
    if let usual = row.usual { #expect(usual == row.general) }
  }
}
