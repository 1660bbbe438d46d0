import JournalCore
import TestSupport
import Testing

/// Diaries, and options for them, that are refused: nothing printed, nothing stored.
struct DiaryRefusalTests {
  private static func refusal(
    _ text: String, _ options: String = "--as days"
  ) throws -> TestProgram.Outcome {
    let program = try TestProgram(now: "2026-11-20T21:31:20+01:00")
    try DiaryCommandTests.write(text, to: program)
    let outcome = program.run("import diary.csv \(options)")
    #expect(outcome.output.isEmpty)
    #expect(!program.hasJournal)
    return outcome
  }

  @Test func `bad rows are listed with file and line, ten of them`() throws {
    let rows = (1...12).map { "2026-11-\($0 < 10 ? "0" : "")\($0),x" }
    let outcome = try Self.refusal("date,episodes\n2026-10-01,1\n" + rows.joined(separator: "\n"))
    #expect(outcome.status == 65)
    let lines = outcome.error.split(separator: "\n").map(String.init)
    #expect(lines.count == 13)
    #expect(lines[0] == "twj: 12 rows cannot be read. Nothing was imported.")
    #expect(lines[1] == "  diary.csv:3: episodes: “x” is not a number")
    #expect(lines[10] == "  diary.csv:12: episodes: “x” is not a number")
    #expect(lines[11] == "  and 2 more")
    #expect(
      lines[12]
        == "Put them right in the file, or leave those rows out:  twj import diary.csv --as days --skip-bad"
    )
  }

  @Test(arguments: [
    ("", "diary.csv:1: the file is empty"), ("date,episodes\n", "diary.csv:1: no row stands"),
    ("episodes,stress\n1,2", "diary.csv:1: no column is called date or day"),
    ("\ndate,stress\n1,2", "diary.csv:2: no column is called episodes or count"),
    ("date,episodes,day\n1,2,3", "diary.csv:1: more than one column for date: date, day"),
    ("date,\"episodes\n1,2", "diary.csv:1: column 6: a quote opens here and nothing closes it"),
    ("date,episodes\n20.11.2026,1", "diary.csv:2: “20.11.2026” is not a date such as 2026-11-20"),
    ("date,episodes\n,1", "diary.csv:2: the date is missing"),
    ("date,episodes\n2026-11-21,1", "diary.csv:2: 2026-11-21 has not come yet"),
    ("date,episodes\n1066-10-14,1", "diary.csv:2: 1066-10-14 is too long ago"),
    (
      "date,episodes\n2026-11-01,1\n2026-11-01,2",
      "diary.csv:3: 2026-11-01 is already in line 2"
    ),
    ("date,episodes\n2026-11-01,nan", "diary.csv:2: episodes: “nan” is not a number"),
    ("date,episodes\n2026-11-01,inf", "diary.csv:2: episodes: “inf” is not a number"),
    ("date,episodes\n2026-11-01,1e400", "diary.csv:2: episodes: “1e400” is larger than any number"),
    ("date,episodes\n2026-11-01,-1", "diary.csv:2: episodes: “-1” is not between 0 and 999"),
    ("date,episodes\n2026-11-01,1.5", "diary.csv:2: episodes: “1.5” is not a whole number"),
    (
      "date,episodes,caffeine_cups\n2026-11-01,1,60",
      "diary.csv:2: caffeine_cups: “60 cups” is not between 0 and 5000 mg"
    ),
    ("date,episodes\n2026-11-01,1,2", "diary.csv:2: 3 cells where the header has 2"),
    ("date,episodes\n2026-11-01", "diary.csv:2: 1 cell where the header has 2"),
    (
      "date,episodes\n2026-11-01,\"1\"2", "diary.csv:2: column 15: something stands after a closing"
    ),
    (
      "date,episodes\n2026-11-01,\"1\n\n2\"x",
      "diary.csv:4: column 3: something stands after a closing quote (the row begins in line 2)"
    ),
  ])
  func `what is wrong with a file is said with its line`(text: String, says: String) throws {
    let outcome = try Self.refusal(text)
    #expect(outcome.status == 65)
    #expect(outcome.error.contains(says), "\(outcome.error)")
    #expect(outcome.error.contains("Nothing was imported."))
  }

  @Test func `unknown columns are named with both remedies`() throws {
    let outcome = try Self.refusal("date,episodes,mood of day,stress,gut\n2026-11-01,1,2,3,4")
    #expect(outcome.status == 65)
    #expect(
      outcome.error == """
        twj: diary.csv:1: 2 columns not known: mood of day, gut. Nothing was imported.
        Say what each is:  --map 'mood of day=TRIGGER:UNIT'   Or take all as new triggers:  --new-triggers

        """)
  }

  @Test(arguments: [
    ("--as weeks", "cannot be imported as “weeks”; there is: days, loop-habits, "),
    ("--map a=b", "--map is only for files from elsewhere"),
    ("--new-triggers", "--new-triggers is only for"), ("--site lid", "--site is only for"),
    ("--skip-bad", "--skip-bad is only for"),
    ("--as days --replace --yes", "--replace is only for a Journal JSON file"),
    ("--as days --map gut", "“gut” does not say which trigger a column holds"),
    ("--as days --map gut=mood", "--map gut=mood: there is no trigger “mood”."),
    ("--as days --map gut=stres", "Did you mean stress?"),
    ("--as days --map gat=stress", "there is no column “gat”. Did you mean gut?"),
    ("--as days --map gut=alcohol:pint", "alcohol has no unit “pint”."),
    ("--as days --map gut=stress --map gut=water", "the column “gut” is mapped twice"),
    ("--as days --new-triggers --map gut=lid", "a new trigger cannot be called “lid”"),
    ("--as days --site led", "I do not know “led”. Did you mean lid or leg?"),
  ])
  func `options that mean nothing are refused`(options: String, says: String) throws {
    let outcome = try Self.refusal("date,episodes,gut\n2026-11-01,1,2", options)
    #expect(outcome.status == 64, "\(outcome.error)")
    #expect(outcome.error.contains(says), "\(outcome.error)")
  }

  @Test func `a file that is not there is missing`() throws {
    let program = try TestProgram()
    #expect(program.run("import none.csv --as days").status == 66)
  }

  @Test func `bad rows are left out where that is asked for, and listed`() throws {
    let program = try TestProgram(now: "2026-11-20T21:31:20+01:00")
    try DiaryCommandTests.write(
      "date,episodes\n2026-11-01,1\n2026-11-02,x\nz,1\n2026-11-04,2\n2026-11-04,1\n", to: program)
    let outcome = program.run("import diary.csv --as days --skip-bad")
    #expect(outcome.status == 0)
    #expect(
      outcome.error == """
        twj: 3 rows left out: lines 3-4, 6.
          diary.csv:3: episodes: “x” is not a number
          diary.csv:4: “z” is not a date such as 2026-11-20
          diary.csv:6: 2026-11-04 is already in line 5

        """)
    #expect(try program.stored().episodes.count == 3)
    #expect(try program.stored().days.count == 2)
  }

  @Test func `text of a file can do nothing to a terminal`() throws {
    let outcome = try Self.refusal(
      "date,episodes,\u{1B}[31mred\n2026-11-01,\u{1B}[2J\u{202E},1", "--as days --new-triggers")
    #expect(outcome.status == 65)
    #expect(!outcome.error.contains("\u{1B}"))
    #expect(!outcome.error.contains("\u{202E}"))
  }
}
