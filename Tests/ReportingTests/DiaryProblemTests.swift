import JournalCore
import Reporting
import TestSupport
import Testing

/// Diaries that are refused: each fault with its line and nothing guessed.
struct DiaryProblemTests {
  private typealias Reason = DiaryProblem.Reason

  private static func error(
    _ text: String, _ options: DiaryOptions = DiaryOptions()
  ) -> DiaryError? {
    DiarySheetTests.error(text, options)
  }

  private static func day(_ text: String) throws -> LocalDay {
    try #require(LocalDay(iso: text))
  }

  /// The problems of a table of one row.
  private static func problems(_ header: String, _ row: String) -> [DiaryProblem.Reason]? {
    guard case .rows(let problems) = error("\(header)\n\(row)\n") else { return nil }
    return problems.allSatisfy { $0.line == 2 } ? problems.map(\.reason) : nil
  }

  @Test(arguments: [
    "", "20.11.2026", "2026-11-31", "2026-2-1", "20261120", "2026-11-20T12:00", "2026/11/20",
    "0000-01-01", "2025-02-29", "2026-11-20 x", "yesterday", "46346",
  ])
  func `only an ISO date is a date`(cell: String) {
    let reason = Self.problems("date,episodes", "\(cell),1")
    #expect(reason == [cell.isEmpty ? .noDate : .notADate(cell)])
  }

  @Test func `days to come and days before 1900 are refused`() throws {
    #expect(
      Self.problems("date,episodes", "2026-11-21,1") == [.ahead(try Self.day("2026-11-21"))])
    #expect(
      Self.problems("date,episodes", "1899-12-31,1") == [.tooLongAgo(try Self.day("1899-12-31"))])
    #expect(Self.error("date,episodes\n1900-01-01,1\n2026-11-20,1") == nil)
  }

  @Test func `a day twice names both lines`() throws {
    let day = try Self.day("2026-11-02")
    #expect(
      Self.error("date,episodes\n2026-11-02,1\n\n2026-11-03,1\n2026-11-02,1\n2026-11-02,2\n")
        == .rows([
          DiaryProblem(line: 5, .duplicate(day, line: 2)),
          DiaryProblem(line: 6, .duplicate(day, line: 2)),
        ]))
  }

  @Test(arguments: [
    "nan", "NaN", "inf", "-inf", "infinity", "high", "1.2.3", "1,5x", "0x10", "--1", "1e", "e5",
    ".", "-", "1 000", "7h", "١", "1_000", "5.", "+",
  ])
  func `what is no decimal number is refused`(cell: String) {
    let quoted = "\"\(cell)\""
    #expect(
      Self.problems("date,episodes,wine", "2026-11-02,1,\(quoted)")
        == [.notANumber(header: "wine", found: cell)])
    #expect(
      Self.problems("date,episodes", "2026-11-02,\(quoted)")
        == [.notANumber(header: "episodes", found: cell)])
  }

  @Test(arguments: ["1e400", "-1e400", "1e999999999"])
  func `a number beyond all numbers is refused`(cell: String) {
    #expect(
      Self.problems("date,episodes,wine", "2026-11-02,\(cell),\(cell)") == [
        .tooLarge(header: "episodes", found: cell), .tooLarge(header: "wine", found: cell),
      ])
  }

  @Test func `a comma is a decimal point only where it does not separate`() throws {
    #expect(
      Self.problems("date,episodes,wine", "2026-11-02,1,\"1,5\"")
        == [.notANumber(header: "wine", found: "1,5")])
    let sheet = try DiarySheetTests.sheet("date;episodes;wine\n2026-11-02;1;-1,5")
    #expect(sheet.rows[0].values.map(\.amount) == [-1.5])
  }

  @Test(arguments: ["-1", "1000", "-0.5", "1e3", "-1e300"])
  func `a count goes from 0 to 999`(cell: String) {
    #expect(
      Self.problems("date,episodes", "2026-11-02,\(cell)")
        == [.outOfRange(header: "episodes", low: 0, high: 999, unit: "", found: cell)])
  }

  @Test func `a count is whole, however it is written`() throws {
    #expect(
      Self.problems("date,episodes", "2026-11-02,2.5")
        == [.fraction(header: "episodes", found: "2.5")])
    for (cell, count) in [("3.0", 3), ("+3", 3), ("-0", 0), ("1e2", 100), (" 7 ", 7)] {
      let sheet = try DiarySheetTests.sheet("date,episodes\n2026-11-02,\(cell)")
      #expect(sheet.rows.map(\.state) == [.closed(episodes: count)], "\(cell)")
    }
  }

  @Test(
    arguments: [
      ("caffeine_mg", "-1", 0, 5000, "mg", "-1 mg"),
      ("caffeine_cups", "60", 0, 5000, "mg", "60 cups"),
      ("sleep_h", "24.1", 0, 24, "h", "24.1 h"), ("sleep_min", "1500", 0, 24, "h", "1500 min"),
      ("stress", "11", 0, 10, "0-10", "11"), ("stress", "-1", 0, 10, "0-10", "-1"),
      ("alcohol_drinks", "101", 0, 1000, "g", "101 drinks"),
      ("water", "1000001", 0, 1_000_000, "ml", "1000001 ml"),
      ("wine", "-1000001", -1_000_000, 1_000_000, "glass", "-1000001 glass"),
      ("mood_swing", "-1", 0, 10, "0-10", "-1"),
    ] as [(String, String, Double, Double, String, String)])
  func `an amount no day can hold is refused, one below zero unless the trigger is an own one`(
    header: String, cell: String, low: Double, high: Double, unit: String, found: String
  ) {
    #expect(
      Self.problems("date,episodes,\(header)", "2026-11-02,1,\(cell)")
        == [.outOfRange(header: header, low: low, high: high, unit: unit, found: found)])
  }

  @Test func `answers are 0 or 1, yes or no`() {
    #expect(
      Self.problems("date,episodes,logged,menses", "2026-11-02,1,2,maybe") == [
        .notYesOrNo(header: "logged", found: "2"), .notYesOrNo(header: "menses", found: "maybe"),
      ])
  }

  @Test(arguments: [("2026-11-02,1,3,4", 4), ("2026-11-02,1", 2), ("x", 1)])
  func `a row with more or fewer cells than the header is refused`(row: String, cells: Int) {
    #expect(
      Self.problems("date,episodes,stress", row) == [.ragged(cells: cells, columns: 3)])
  }

  @Test func `rows that cannot be read are reported with all others`() throws {
    let text = "date,episodes\n2026-11-02,1\n2026-11-03,\"1\"x\n2026-11-04,x\n"
    let error = CSVError(problem: .textAfterQuote, line: 3, column: 15, rowLine: 3)
    let expected = [
      DiaryProblem(line: 3, .unreadable(error)),
      DiaryProblem(line: 4, .notANumber(header: "episodes", found: "x")),
    ]
    #expect(Self.error(text) == .rows(expected))
    let sheet = try DiarySheetTests.sheet(text, DiarySheetTests.options(skip: true))
    #expect(sheet.rows.map(\.line) == [2])
    #expect(sheet.problems == expected)
  }

  @Test func `a quote that hides what follows, and a file of bad rows alone, are never skipped`() {
    let skip = DiarySheetTests.options(skip: true)
    guard case .rows(let hidden) = Self.error("date,episodes\n2026-11-02,1\n2026-11-03,\"1\n", skip)
    else {
      Issue.record("an unclosed quote was taken")
      return
    }
    #expect(hidden.map(\.line) == [3])
    #expect(
      Self.error("date,episodes\nx,1\n", skip) == .rows([DiaryProblem(line: 2, .notADate("x"))]))
  }

  @Test(
    arguments: [
      ("", .empty), ("\u{FEFF}\r\n\n", .empty), ("date,episodes\n", .noRows(line: 1)),
      ("\ndate,episodes\n,,\n\n", .noRows(line: 2)),
      ("a,episodes\n1,2", .header(line: 1, .noDate(found: ["a", "episodes"]))),
      ("\ndate,\n1,2", .header(line: 2, .noEpisodes(found: ["date"]))),
      (
        "date,episodes,day\n1,2,3",
        .header(line: 1, .twice(subject: "date", headers: ["date", "day"]))
      ),
      (
        "date,episodes,caffeine_mg,caffeine_cups\n1,2,3,4",
        .header(line: 1, .twice(subject: "caffeine", headers: ["caffeine_mg", "caffeine_cups"]))
      ),
      (
        "date,episodes,mood,stress,caffeine_l\n1,2,3,4,5",
        .header(line: 1, .unknownColumns(["mood", "caffeine_l"]))
      ),
      (
        "date,\"a\"b\n1,2",
        .header(
          line: 1,
          .unreadable(CSVError(problem: .textAfterQuote, line: 1, column: 9, rowLine: 1)))
      ),
    ] as [(String, DiaryError)])
  func `a file without what a diary needs is refused`(text: String, error: DiaryError) {
    #expect(Self.error(text) == error)
  }

  @Test func `new triggers need a name of their own`() {
    let new = DiarySheetTests.options(new: true)
    #expect(
      Self.error("date,episodes,食事\n1,2,3", new) == .header(line: 1, .noName("食事")))
    #expect(
      Self.error(
        "date,episodes,Tee,tee\n1,2,3,4", DiarySheetTests.options(map: ["Tee=herb"], new: true))
        == .header(line: 1, .twice(subject: "herb", headers: ["Tee", "tee"])))
  }

  @Test(
    arguments: [
      ("wein=wine", false, .noSuchColumn(suggestions: ["Wein2"])),
      ("Wein2=beer", false, .unknownTrigger(suggestions: [])),
      ("Wein2=win", false, .unknownTrigger(suggestions: ["wine"])),
      ("Wein2=alcohol:glass", false, .unknownUnit(accepted: ["drinks", "g"])),
      ("Wein2=stress:g", false, .unknownUnit(accepted: ["0-10"])),
      ("Wein2=logged:g", false, .noUnit), ("Wein2=log", true, .badName),
      ("Wein2=7up", true, .badName), ("Wein2=left", true, .badName), ("Wein2=ß", true, .badName),
    ] as [(String, Bool, DiaryError.MappingProblem)])
  func `a mapping that fits nothing is refused`(
    text: String, new: Bool, problem: DiaryError.MappingProblem
  ) throws {
    let mapping = try #require(DiaryMapping(text))
    #expect(
      Self.error("date,episodes,Wein2\n1,2,3", DiarySheetTests.options(map: [text], new: new))
        == .mapping(mapping, problem))
  }

  @Test func `two mappings of one column are refused`() throws {
    let maps = ["Tee=wine", "tee=stress"]
    #expect(
      Self.error("date,episodes,Tee\n1,2,3", DiarySheetTests.options(map: maps))
        == .mapping(try #require(DiaryMapping(maps[1])), .twice))
  }

  @Test(arguments: ["", "wine", "=wine", "wine=", "wine=:cups", "wine=caffeine:"])
  func `a mapping has a header, a trigger and perhaps a unit`(text: String) {
    #expect(DiaryMapping(text) == nil)
  }
}
