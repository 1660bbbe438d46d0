import Foundation
import JournalCore
import TestSupport
import Testing

/// `import FILE.csv --as days`: a spreadsheet with a row a day.
struct DiaryCommandTests {
  static let table = """
    date,logged,episodes,caffeine_cups,sleep_hours,Wine
    2026-11-16,1,3,2,7.5,0.5
    2026-11-17,0,,,,
    2026-11-18,1,0,,6,-1
    2026-11-19,1,,1,,2

    """

  static func write(_ text: String, _ name: String = "diary.csv", to program: TestProgram) throws {
    try text.write(toFile: "\(program.home)/\(name)", atomically: true, encoding: .utf8)
  }

  private static func program(_ text: String = table) throws -> TestProgram {
    let program = try TestProgram(now: "2026-11-20T21:31:20+01:00")
    try write(text, to: program)
    return program
  }

  @Test func `the receipt counts rows, days, episodes, values and new triggers`() throws {
    let program = try Self.program()
    let outcome = program.run("import diary.csv --as days --new-triggers --site lid")
    #expect(outcome.status == 0, "\(outcome.error)")
    #expect(
      outcome.output == """
        New journal: ~/.local/share/twj/journal.db  (only you can read it)
        ✓ imported: 13 changes      twj undo
              4 rows, Mon 16 Nov 2026 to Thu 19 Nov 2026
              2 days closed, 2 days unknown
              3 episodes, eyelid
              7 values of 3 triggers; 1 blank cell unknown
              new trigger: wine
              episodes: 3 added
              exposures: 7 added
              days: 2 added
              triggers: 1 added

        """)
    #expect(outcome.error.isEmpty)
    let journal = try program.stored()
    #expect(journal.episodes.allSatisfy { $0.site == Site(slug: "eyelid") && $0.precision == .day })
    #expect(journal.days.map(\.skipped) == [[], ["caffeine"]])
    #expect(
      journal.exposures.filter { $0.trigger == "wine" }.map(\.amount) == [0.5, -1, 2])
    #expect(journal.triggers.map(\.unit) == ["unit"])
  }

  @Test func `the week shows the imported days and leaves the others unknown`() throws {
    let program = try Self.program()
    program.run("import diary.csv --as days --new-triggers")
    let week = program.run("week 2026-W47").output
    let lines = week.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
    let episodes = lines.first { $0.first == "episodes" }?.dropFirst().prefix(4)
    #expect(episodes.map(Array.init) == ["3", "·", "0", "·"])
    let caffeine = lines.first { $0.first == "caffeine" }?.dropFirst(2).prefix(4)
    #expect(caffeine.map(Array.init) == ["190", "·", "·", "95"], "\(week)")
  }

  @Test func `a dry run tells what columns and lines come to, and stores nothing`() throws {
    let program = try Self.program()
    let outcome = program.run("import diary.csv --as days --new-triggers --dry-run")
    #expect(outcome.status == 0)
    #expect(
      outcome.output == """
        would import 13 changes; nothing was stored
              4 rows, Mon 16 Nov 2026 to Thu 19 Nov 2026
              2 days closed, 2 days unknown
              3 episodes, face
              7 values of 3 triggers; 1 blank cell unknown
              new trigger: wine
              column date: the day
              column logged: whether the day was recorded
              column episodes: number of episodes
              column caffeine_cups: caffeine, cups of 95 mg
              column sleep_hours: sleep, h
              column Wine: wine, unit, new
              line 3: not recorded, the day stays unknown
              line 5: no number of episodes, the day stays unknown
              line 4: caffeine is blank and stays unknown
              episodes: 3 added
              exposures: 7 added
              days: 2 added
              triggers: 1 added

        """)
    #expect(!program.hasJournal)
  }

  @Test func `the same file again changes nothing, a changed one corrects in one step`() throws {
    let program = try Self.program()
    let line = "import diary.csv --as days --new-triggers"
    program.run(line)
    let before = try program.stored()
    try program.setNow("2026-12-01T08:00:00+01:00")
    #expect(program.run(line).output.hasPrefix("✓ nothing to import: 0 changes"))
    #expect(program.run("import diary.csv --as days").status == 0)
    #expect(try program.stored() == before)
    try Self.write(
      Self.table.replacing("16,1,3,2", with: "16,1,2,4").replacing("17,0,", with: "17,1,0"),
      to: program)
    let outcome = program.run(line)
    #expect(outcome.output.hasPrefix("✓ imported: 3 changes"), "\(outcome.output)")
    #expect(outcome.output.contains("episodes: 1 removed, 2 already there"))
    let after = try program.stored()
    #expect(after.episodes.count == 2 && after.days.count == 3)
    #expect(after.exposures.first?.amount == 380)
    #expect(program.run("undo").status == 0)
    #expect(try program.stored() == before)
    #expect(program.run("undo").status == 0)
    #expect(try program.stored().isEmpty)
  }

  @Test func `JSON has the fields of every import`() throws {
    let program = try Self.program()
    let object = try program.json("import diary.csv --as days --new-triggers --json")
    #expect(object["kind"] as? String == "import")
    let data = try #require(object["data"] as? [String: Any])
    #expect(data["changes"] as? Int == 13)
    let records = try #require(data["records"] as? [String: [String: Int]])
    #expect(
      records["exposures"] == ["added": 7, "changed": 0, "removed": 0, "unchanged": 0])
    #expect(Set(records.keys) == ["episodes", "exposures", "days", "triggers"])
  }

  @Test func `quiet prints nothing`() throws {
    let program = try Self.program()
    let outcome = program.run("import diary.csv --as days --new-triggers -q")
    #expect(outcome.output.isEmpty && outcome.error.isEmpty && outcome.status == 0)
  }

  @Test func `a semicolon, a decimal comma, other words and another cup are understood`() throws {
    let program = try Self.program(
      "\u{FEFF}Datum;Zuckungen;Kaffee;Schlaf\r\n2026-11-16;2;1,5;7,25\r\n")
    program.run("config set caffeine.coffee 120")
    let outcome = program.run(words: [
      "import", "diary.csv", "--as", "days", "--map", "Datum=date", "--map", "Zuckungen=episodes",
      "--map", "Kaffee=caffeine:cups", "--map", "Schlaf=sleep",
    ])
    #expect(outcome.status == 0, "\(outcome.error)")
    let exposures = try program.stored().exposures
    #expect(exposures.map(\.amount) == [180, 7.25])
    #expect(exposures.map(\.asEntered) == ["1,5 cups", "7,25 h"])
  }

  @Test func `what stays beside the file is told on standard error`() throws {
    let program = try Self.program(
      "date,logged,episodes,stress\n2026-11-16,1,1,3\n2026-11-17,1,1,\n2026-11-18,0,2,1\n")
    program.run("lid l 16nov 20:00")
    program.run("stress 5 16nov 20:00")
    program.run("none 17nov")
    let outcome = program.run("import diary.csv --as days")
    #expect(
      outcome.error == """
        twj: Tue 17 Nov was closed as none and has an episode; it is complete now.
        twj: line 2: the journal has episodes of its own on that day; they stay beside those of the file.
        twj: line 2: the journal has amounts of its own on that day; they stay, and those after noon are added to the file's.
        twj: line 4: not recorded by the file's own word, so the values there were left out.

        """)
    #expect(try program.stored().episodes.count == 3)
  }
}
