import Foundation
import JournalCore
import TestSupport
import Testing

/// What holds for every verb: streams, exit codes, options, and output for other programs.
struct ConventionTests {
  /// A journal with a record of every kind that a verb makes.
  static func program() throws -> TestProgram {
    let program = try TestProgram(now: "2026-11-21T10:00:00+01:00")
    try program.placeJournal(try prepared.get())
    return program
  }

  /// Made once: the commands take longer than what is tested with their journal.
  private static let prepared = Result {
    let program = try TestProgram(now: "2026-11-21T10:00:00+01:00", seed: 99)
    for line in [
      "lid l 90s c2 z6 str6 +heat yd 21:30 : after a call", "lip r 2m 9:00 with=brow",
      "day yd complete skip=stress", "symptom cramps r", "visit gp yd outcome=fine",
      "face face=no arms=no speech=no", "medicine start pill opioid yd", "event birth 2w",
      "care rest 10m 8:00", "config set caffeine.coffee 100",
      "config site add temple --area eye", "edit 1 side=r",
    ] { program.run(line) }
    return try Data(contentsOf: URL(fileURLWithPath: program.journalPath))
  }

  static let reading = [
    "", "list", "list --all", "list lid side:r", "show 1", "week", "week last", "week --digest",
    "month", "checkup", "checkup --why P1",
    "checkup --rules", "when yd 21:30", "history", "config", "config get day_start", "where",
    "words", "words sites", "care", "profile", "version", "report",
  ]

  static let writing = [
    "lid l 2m", "log face r", "start jaw", "again", "coffee 2", "tea", "alcohol", "slept 7h",
    "stress 3",
    "had nicotine 5", "none thu", "day stress=2", "day complete", "symptom tremor",
    "face face=no arms=no speech=no 9:00", "visit dentist", "medicine stop pill",
    "event injury face", "care massage 5", "profile +migraine", "snooze P1", "undo", "redo",
    "edit 1 side=l",
    "edit 1 side=r", "rm 2", "config set day_start 05:00", "config unset day_start",
    "config site add cheekbone --area eye", "config trigger add salt --unit g",
    "export json -o own.json --force", "import own.json",
  ]

  @Test(arguments: reading + writing)
  func `data and receipts go to standard output and nothing else does`(line: String) throws {
    let program = try Self.program()
    program.run("export json -o own.json")
    program.run("edit 1 strength=3")
    if line == "redo" { program.run("undo") }
    let outcome = program.run(line)
    #expect(outcome.status == 0, "\(outcome.error)")
    #expect(!outcome.output.isEmpty)
    #expect(outcome.output.hasSuffix("\n"))
    #expect(outcome.error.isEmpty, "\(outcome.error)")
  }

  @Test(arguments: writing.filter { !["", "redo"].contains($0) })
  func `with -q a writing verb stores and says nothing`(line: String) throws {
    let program = try Self.program()
    program.run("export json -o own.json")
    program.run("edit 1 strength=3")
    let before = try program.stored()
    let outcome = program.run("\(line) -q")
    #expect(outcome.status == 0)
    #expect(outcome.output.isEmpty, "\(outcome.output)")
    #expect(outcome.error.isEmpty)
    if !line.hasPrefix("export"), !line.hasPrefix("config unset"), !line.hasPrefix("edit 1 side=r")
    {
      #expect(try program.stored() != before)
    }
  }

  @Test(arguments: reading + writing)
  func `with --json every verb prints one envelope`(line: String) throws {
    let program = try Self.program()
    program.run("export json -o own.json")
    program.run("edit 1 strength=3")
    if line == "redo" { program.run("undo") }
    let object = try program.json("\(line) --json")
    #expect(Set(object.keys) == ["twj", "kind", "data"])
    #expect(object["twj"] as? Int == 1)
    let verb = line.split(separator: " ").first.map(String.init) ?? "status"
    let kind = verb == "list" ? "episodes" : verb == "lid" ? "log" : verb
    #expect(object["kind"] as? String == kind)
  }

  @Test func `in JSON unknown is null and every field is there`() throws {
    let program = try Self.program()
    program.run("neck")
    let episodes = try #require(try program.json("list --json")["data"] as? [[String: Any]])
    let neck = try #require(episodes.last)
    for field in Episode.fields { #expect(neck.keys.contains(field.name), "\(field.name)") }
    for name in ["duration_s", "side", "strength", "count", "note", "ongoing", "exclude_reason"] {
      #expect(neck[name] is NSNull, "\(name)")
    }
    #expect(neck["local_day"] as? String == "2026-11-21")
    #expect(neck["id"] is Int)
    let status = try #require(try program.json("--json")["data"] as? [String: Any])
    let triggers = try #require(status["triggers"] as? [String: Any])
    #expect(triggers["sleep"] is NSNull)
  }

  @Test(arguments: [
    ("list", 9), ("history", 6), ("words sites", 6), ("when yd 21:30", 3), ("where", 1),
  ])
  func `with --plain a record is one line of fields between tabs`(line: String, fields: Int) throws
  {
    let outcome = try Self.program().run("\(line) --plain")
    #expect(outcome.status == 0)
    for line in outcome.output.split(separator: "\n") {
      #expect(line.split(separator: "\t", omittingEmptySubsequences: false).count == fields)
    }
    #expect(!outcome.output.contains("\n\n"))
  }

  @Test(arguments: [
    "--json list", "--plain list", "-q coffee", "--no-color week", "--no-pager list",
    "--no-input undo", "-n lid l", "--dry-run coffee 2", "--db HERE list", "--db=HERE list",
    "--db HERE --json list", "--json --db=HERE", "--at yd slept 6h", "--quiet -n none thu",
    "-qn coffee",
  ])
  func `global options may stand before the verb`(line: String) throws {
    let program = try Self.program()
    let words = ShellWords.split(line.replacing("HERE", with: program.journalPath))
    let first = program.run(words: words)
    #expect(first.status == 0, "\(first.error)")
    if line.contains("--json") { #expect(first.output.hasPrefix("{")) }
    if line.contains("-q") { #expect(first.output.isEmpty) }
  }

  @Test func `--at gives the time apart from the words`() throws {
    let program = try Self.program()
    #expect(program.run("neck l --at \"yd 21:30\"").output.contains("Fri 20 Nov 2026, 21:30"))
    #expect(program.run("coffee --at \"yd 9:00\"").output.contains("coffee yesterday: "))
  }

  @Test(arguments: [
    ("list", 3), ("list --json", 3), ("history", 3), ("history --json", 3), ("show 1", 3),
    ("undo", 3), ("redo", 3), ("again", 3), ("", 0), ("week", 0), ("week --json", 0),
    ("checkup", 0), ("checkup --exit-code", 0), ("care", 0), ("profile", 0), ("config", 0),
    ("where", 0), ("words", 0),
    ("export json", 0), ("export csv", 0), ("report", 0), ("when 9:00", 0),
  ])
  func `an empty list is 3, an overview is 0, and reading makes no file`(
    line: String, status: Int32
  ) throws {
    let program = try TestProgram()
    let outcome = program.run(line)
    #expect(outcome.status == status)
    #expect(outcome.output.isEmpty == (status == 3))
    #expect(!program.hasJournal)
    #expect(try FileManager.default.contentsOfDirectory(atPath: program.home).isEmpty)
  }

  @Test func `a range without an episode is an empty list`() throws {
    let program = try Self.program()
    #expect(program.run("list --from 1oct --to 2oct").status == 3)
    #expect(program.run("list --since 2d").status == 0)
    #expect(program.run("list --from 20nov --to 1nov").status == 64)
  }

  @Test func `an episode left out of counts is listed with --all only`() throws {
    let program = try Self.program()
    program.run("edit 1 exclude-reason=hiccup")
    #expect(!program.run("list").output.contains("hiccup"))
    #expect(program.run("list --all").output.contains("(left out: hiccup)"))
  }

  @Test func `the checkup's exit code tells the level when asked to`() throws {
    let program = try TestProgram()
    program.run("symptom speech sudden")
    #expect(program.run("checkup").status == 0)
    #expect(program.run("checkup --exit-code").status == 12)
  }

  @Test(arguments: [
    ("yd 21:30", "Thu 19 Nov 2026, 21:30 · 24 h ago"),
    ("20m ago", "Fri 20 Nov 2026, 21:11 · 20 min ago"),
    ("21:00", "Fri 20 Nov 2026, 21:00 · 31 min ago"), ("now", nil),
    ("22:00", "Thu 19 Nov 2026, 22:00"),
    ("fri", "Fri 13 Nov 2026 · the day only"), ("fri 9pm", "Fri 13 Nov 2026, 21:00"),
    ("about 9:30pm", "about Fri 20 Nov 2026, 21:30 · just now"),
    ("20nov 8:00", "Fri 20 Nov 2026, 08:00"),
    ("21nov", "Fri 21 Nov 2025 · the day only"),
    ("2026-11-01T08:00:00+01:00", "Sun 1 Nov 2026, 08:00"),
    ("mon 03:00", "counted to Sun 15 Nov, which ends at 04:00"),
    ("25oct 02:30", "the clocks showed this time twice"),
    ("2026-03-29 02:30", nil), ("lid", nil), ("mon tue", nil), ("sunday 25:00", nil),
    ("30feb", nil),
  ])
  func `when shows how words are read and stores nothing`(words: String, says: String?) throws {
    let program = try TestProgram()
    let outcome = program.run("when \(words)")
    #expect(outcome.status == (says == nil ? 64 : 0), "\(outcome.output)\(outcome.error)")
    if let says { #expect(outcome.output.contains(says), "\(outcome.output)") }
    #expect(!program.hasJournal)
  }
}
