import Foundation
import JournalCore
import TestSupport
import Testing

/// `import` of lists of episodes and of other apps' exports, on the samples of `Examples/imports`.
struct ForeignImportCommandTests {
  static let commands = [
    "import episodes.csv --as episodes --map Dauer=duration:min --map Notizen=note",
    "import track-and-graph.csv --map Lid_twitch=episodes --map Coffee=caffeine:cups --map Walk=nothing",
    "import loop-habits.csv --map Twitch=episodes --map Meal_skipped=meal_skipped --map Coffee=caffeine:cups",
    "import migraine-buddy.csv",
  ]

  private static func program() throws -> TestProgram {
    let program = try TestProgram(now: "2026-11-21T10:00:00+01:00")
    let samples = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Examples/imports")
    for name in ["episodes", "track-and-graph", "loop-habits", "migraine-buddy"] {
      var text = try String(contentsOf: samples.appending(path: "\(name).csv"), encoding: .utf8)
      text = text.replacing("Lid twitch", with: "Lid_twitch")
        .replacing("Meal skipped", with: "Meal_skipped")
      try text.write(toFile: "\(program.home)/\(name).csv", atomically: true, encoding: .utf8)
    }
    return program
  }

  @Test func `a list gives an episode for each row, at its site, side and time`() throws {
    let program = try Self.program()
    let outcome = program.run(Self.commands[0])
    #expect(outcome.status == 0, "\(outcome.error)")
    #expect(outcome.error.contains("these columns have no place here: weather."))
    let episodes = try program.stored().episodes.sorted { $0.startedAt < $1.startedAt }
    #expect(
      episodes.map(\.startedAt.iso) == [
        "2026-11-18T21:30:00+01:00", "2026-11-19T08:05:30+01:00", "2026-11-20T12:00:00+01:00",
      ])
    #expect(episodes.map(\.site.slug) == ["eyelid", "eyelid-lower", "face"])
    #expect(episodes.map(\.side) == [.left, .right, nil])
    #expect(episodes.map(\.duration) == [90, nil, nil])
    #expect(episodes.map(\.strength) == [4, nil, nil])
    #expect(episodes.map(\.note) == ["after work", nil, nil])
    #expect(episodes.map(\.precision) == [.exact, .exact, .day])
    #expect(try program.stored().days.isEmpty, "a list closes no day")
  }

  @Test func `Track and Graph points become episodes and amounts at their moment`() throws {
    let program = try Self.program()
    let outcome = program.run(Self.commands[1])
    #expect(outcome.status == 0, "\(outcome.error)")
    let journal = try program.stored()
    let episodes = journal.episodes.sorted { $0.startedAt < $1.startedAt }
    #expect(episodes.map(\.duration) == [90, nil])
    #expect(episodes.map(\.count) == [nil, 3])
    #expect(episodes.map(\.note) == ["at the desk", "left"])
    let amounts = journal.exposures.map { "\($0.trigger) \($0.amount) \($0.unit)" }
    #expect(Set(amounts) == ["caffeine 95.0 mg", "caffeine 190.0 mg", "sleep 6.5 h"])
    #expect(journal.exposures.allSatisfy { $0.at != nil })
  }

  @Test(arguments: [
    "import wide.csv", "import wide.csv --as days", "import wide.csv --as episodes",
  ])
  func `a file in UTF-16 is told how to be saved`(line: String) throws {
    let program = try TestProgram()
    try "date,episodes\n2026-11-20,2\n".write(
      toFile: "\(program.home)/wide.csv", atomically: true, encoding: .utf16)
    let outcome = program.run(line)
    #expect(outcome.status == 65)
    #expect(outcome.error.contains("the file is text in UTF-16; this program reads UTF-8"))
    #expect(outcome.error.contains("iconv -f UTF-16 -t UTF-8"))
  }

  @Test func `a feature that nothing tells of is named and nothing is stored`() throws {
    let program = try Self.program()
    let outcome = program.run("import track-and-graph.csv --map Lid_twitch=episodes")
    #expect(outcome.status == 65)
    #expect(outcome.error.contains("nothing tells what Coffee, Walk is"))
    #expect(try program.stored().episodes.isEmpty)
  }

  @Test func `of Loop Habit Tracker only what the person marked counts`() throws {
    let program = try Self.program()
    let outcome = program.run(Self.commands[2])
    #expect(outcome.status == 0, "\(outcome.error)")
    let journal = try program.stored()
    #expect(journal.episodes.map(\.startedAt.iso) == ["2026-11-19T12:00:00+01:00"])
    #expect(journal.days.map(\.day.iso).sorted() == ["2026-11-17", "2026-11-18", "2026-11-19"])
    let skipped = journal.exposures.filter { $0.trigger == "meal_skipped" }
    #expect(skipped.map(\.amount) == [0])
    let caffeine = journal.exposures.filter { $0.trigger == "caffeine" }
    #expect(Set(caffeine.map(\.amount)) == [190, 142.5, 0])
  }

  @Test func `Migraine Buddy attacks become usual headaches, and the rest is named`() throws {
    let program = try Self.program()
    let outcome = program.run(Self.commands[3])
    #expect(outcome.status == 0, "\(outcome.error)")
    #expect(outcome.error.contains("these columns have no place here: Lasted, "))
    let symptoms = try program.stored().symptoms.sorted { $0.enteredAt < $1.enteredAt }
    #expect(symptoms.map(\.symptom) == ["headache", "headache"])
    #expect(
      symptoms.map { $0.startedAt?.iso } == [
        "2026-11-02T06:00:00+01:00", "2026-11-18T21:30:00+01:00",
      ])
    #expect(symptoms.map(\.severity) == [nil, 6])
    #expect(symptoms.map(\.isUsual) == [true, true])
  }

  @Test(arguments: commands)
  func `importing a file again changes nothing, and one undo takes it back`(command: String) throws
  {
    let program = try Self.program()
    program.run(command)
    let before = try program.stored()
    let again = program.run(command)
    #expect(again.output.hasPrefix("✓ nothing to import: 0 changes"), "\(again.output)")
    #expect(try program.stored() == before)
    #expect(program.run("undo").status == 0)
    #expect(try program.stored().records.isEmpty)
  }

  @Test(arguments: commands)
  func `a dry run stores nothing`(command: String) throws {
    let program = try Self.program()
    let outcome = program.run("\(command) --dry-run")
    #expect(outcome.output.contains("would import"))
    #expect(!FileManager.default.fileExists(atPath: "\(program.home)/.local/share/twj/journal.db"))
  }

  @Test func `bad rows are refused with their line, or left out and named`() throws {
    let program = try Self.program()
    let table = """
      time,site,strength
      2026-11-18 21:30,lid,4
      18.11.2026 21:30,lid,4
      2026-11-19 21:30,elbow,4
      2026-11-19 21:30,lid,11
      2027-11-19 21:30,lid,1
      2026-11-19 21:30,lid

      """
    try table.write(toFile: "\(program.home)/bad.csv", atomically: true, encoding: .utf8)
    let refused = program.run("import bad.csv --as episodes")
    #expect(refused.status == 65)
    #expect(refused.error.contains("leave those rows out:  add  --skip-bad"))
    let lines = refused.error.split(separator: "\n").filter { $0.contains("bad.csv:") }
    #expect(lines.map { $0.split(separator: ":")[1] } == ["3", "4", "5", "6", "7"])
    for line in [
      "bad.csv:3: time: “18.11.2026 21:30” is not a time, such as 2026-11-20 21:30",
      "bad.csv:4: site: “elbow” is not a site",
      "bad.csv:5: strength: 11 is not between 0 and 10",
      "bad.csv:7: 2 cells where the header has 3",
      "bad.csv:6: time: 2027-11-19T21:30:00+01:00 has not come yet",
    ] {
      #expect(refused.error.contains(line), "\(line)\n\(refused.error)")
    }
    #expect(try program.stored().records.isEmpty)
    let taken = program.run("import bad.csv --as episodes --skip-bad")
    #expect(taken.status == 0, "\(taken.error)")
    #expect(taken.error.contains("left out: bad.csv:4: site"))
    #expect(taken.output.contains("6 rows read, 5 left out"))
    #expect(try program.stored().episodes.count == 1)
  }

  @Test(arguments: [
    ("place,note\nlid,x\n", "no column for time"), ("", "no column for a header"),
    ("time,site\n\"2026", "a quote opens here"),
  ])
  func `a list without a time is refused`(table: String, message: String) throws {
    let program = try Self.program()
    try table.write(toFile: "\(program.home)/list.csv", atomically: true, encoding: .utf8)
    let outcome = program.run("import list.csv --as episodes")
    #expect(outcome.status == 65)
    #expect(outcome.error.contains(message), "\(outcome.error)")
  }

  @Test func `a row with only today's date is taken also before noon`() throws {
    let program = try Self.program()
    try "date,site\n2026-11-21,lid\n".write(
      toFile: "\(program.home)/list.csv", atomically: true, encoding: .utf8)
    let outcome = program.run("import list.csv --as episodes")
    #expect(outcome.status == 0, "\(outcome.error)")
    #expect(try program.stored().episodes.map(\.precision) == [.day])
  }

  @Test func `an unknown form is told with those there are`() throws {
    let outcome = try Self.program().run("import list.csv --as weekly")
    #expect(outcome.status == 64)
    #expect(outcome.error.contains("days, loop-habits, episodes, track-and-graph, migraine-buddy"))
  }
}
