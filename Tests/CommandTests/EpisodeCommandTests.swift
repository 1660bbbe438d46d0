import JournalCore
import TestSupport
import Testing

/// `lid l 90s …`, `log`, `again`: what is stored and what the receipt says.
struct EpisodeCommandTests {
  @Test func `the first receipt names what of today is not stated yet`() throws {
    let output = try TestProgram().run("lid l 90s c2 z5").output
    #expect(output.hasSuffix("  Next:  twj day     Undo:  twj undo\n"), "\(output)")
    let slept = try TestProgram().run("lid l 90s z5").output
    #expect(slept.contains("  Next:  twj coffee · twj day  "))
  }

  @Test func `twenty-nine keystrokes store six facts`() throws {
    let line = "lid l 90s c2 z6 yd 21:30"
    #expect("twj \(line)\n".count == 29)
    let program = try TestProgram(now: "2026-11-21T10:00:00+01:00")
    let outcome = program.run(line)
    #expect(
      outcome.output == """
        New journal: ~/.local/share/twj/journal.db  (only you can read it)
        ✓ #1  eyelid, left, 1m 30s
              Fri 20 Nov 2026, 21:30 · 12 h ago
              coffee Fri: 2 (new) · slept Fri: 6h (new)
              Face check, 15 seconds:  twj face
          Next:  twj coffee · twj slept 6.5h · twj day     Undo:  twj undo

        """)
    #expect(outcome.error.isEmpty)
    let stored = try program.stored()
    let episode = try #require(stored.episodes.first)
    #expect(episode.site == Site(slug: "eyelid"))
    #expect(episode.side == .left)
    #expect(episode.duration == 90)
    #expect(episode.startedAt == Moment(iso: "2026-11-20T21:30:00+01:00"))
    #expect(stored.exposures.map(\.trigger) == ["caffeine", "sleep"])
    #expect(stored.exposures.map(\.amount) == [190, 6])
    #expect(stored.exposures.map(\.amountKind) == [.total, .total])
    #expect(
      stored.exposures.map(\.day) == [LocalDay(iso: "2026-11-20"), LocalDay(iso: "2026-11-20")])
  }

  @Test func `the first line of a journal says where it is, later ones do not`() throws {
    let program = try TestProgram()
    #expect(program.run("lid l").output.hasPrefix("New journal: "))
    #expect(!program.run("lip").output.contains("New journal"))
  }

  @Test func `what is left out is unknown, not guessed`() throws {
    let program = try TestProgram()
    program.run("lip")
    let episode = try #require(try program.stored().episodes.first)
    #expect(episode.side == nil)
    #expect(episode.duration == nil)
    #expect(episode.strength == nil)
    #expect(episode.count == nil)
    #expect(episode.defaulted.isEmpty)
  }

  @Test func `again takes site, side and strength over, and says that they were not observed`()
    throws
  {
    let program = try TestProgram()
    program.run("cheek r 2m str7 +heat : in the sun")
    try program.setNow("2026-11-20T22:00:00+01:00")
    #expect(program.run("again").output.contains("✓ #2  cheek, right, strength 7\n"))
    #expect(program.run("again l 30s").output.contains("✓ #3  cheek, left, 30s, strength 7"))
    let episodes = try program.stored().episodes
    #expect(episodes[1].defaulted == ["site", "side", "strength"])
    #expect(episodes[1].duration == nil)
    #expect(episodes[1].note == nil)
    #expect(episodes[1].circumstances.isEmpty)
    #expect(episodes[2].defaulted == ["site", "strength"])
    #expect(episodes[2].side == .left)
  }

  @Test func `again in an empty journal finds nothing and makes no file`() throws {
    let program = try TestProgram()
    let outcome = program.run("again")
    #expect(outcome.status == 3)
    #expect(outcome.error.hasPrefix("twj: there is no episode yet"))
    #expect(!program.hasJournal)
  }

  @Test(arguments: [
    ("lid l : -5 degrees outside", "-5 degrees outside"), ("lid : --json", "--json"),
    ("lid l : -", "-"), ("lid l 90s : a : b", "a : b"), ("lid -m \"two words\"", "two words"),
    ("log lid : --db nowhere", "--db nowhere"), ("again : -n", "-n"),
    ("lid l : twj undo \"all of it\"", "twj undo all of it"),
  ])
  func `a note is taken word for word, also when it begins with a dash`(
    line: String, note: String
  ) throws {
    let program = try TestProgram()
    program.run("neck")
    #expect(program.run(line).status == 0)
    #expect(try program.stored().episodes.last?.note == note)
  }

  @Test func `a colon with nothing after it is no note, and two notes are refused`() throws {
    let program = try TestProgram()
    #expect(program.run("lid l :").status == 0)
    #expect(try program.stored().episodes.first?.note == nil)
    let both = program.run("lid l -m one : two")
    #expect(both.status == 64)
    #expect(both.error.hasPrefix("twj: two words for the note"))
    #expect(try program.stored().episodes.count == 1)
  }

  @Test(arguments: [
    "lid l 90s c2 -n", "lid l --dry-run", "-n lid l", "coffee 2 -n", "slept 6h -n", "none -n",
    "day stress=3 complete -n", "symptom headache -n", "face face=no arms=no speech=no -n",
    "visit gp -n", "config set day_start 05:00 -n", "config site add temple --area eye -n",
    "config trigger add salt --unit g -n",
  ])
  func `a dry run says what would be stored, stores nothing and makes no file`(
    line: String
  ) throws {
    let program = try TestProgram()
    let outcome = program.run(line)
    #expect(outcome.status == 0, "\(outcome.error)")
    #expect(outcome.output.hasPrefix("would store: "))
    #expect(!outcome.output.contains("✓"))
    #expect(!outcome.output.contains("New journal"))
    #expect(!outcome.output.contains("#"))
    #expect(outcome.error == "Dry run: nothing was stored.\n")
    #expect(!program.hasJournal)
  }

  @Test(arguments: ["again -n", "edit 1 side=r -n", "rm 1 -n", "lid c9 -n", "day reopen -n"])
  func `a dry run leaves what is there`(line: String) throws {
    let program = try TestProgram()
    program.run("lid l 90s c2 z6")
    program.run("day complete")
    let before = try program.stored()
    let outcome = program.run(line)
    #expect(outcome.status == 0, "\(outcome.error)")
    #expect(outcome.error == "Dry run: nothing was stored.\n")
    #expect(try program.stored() == before)
    #expect(program.run("history --plain").output.split(separator: "\n").count == 2)
  }

  @Test func `face alone is the check, face with other words is an episode`() throws {
    let program = try TestProgram()
    #expect(program.run("face l 90s").output.contains("face, left, 1m 30s"))
    #expect(program.run("face face=no arms=no speech=no").output.contains("face check: "))
    #expect(program.run("log face r").output.contains("face, right"))
    #expect(program.run("log face").output.contains("face\n"))
    #expect(program.run("face").status == 64)
    #expect(program.run("--db \(program.journalPath) face").status == 64)
    #expect(program.run("face --db \(program.journalPath) --no-input").status == 64)
    let stored = try program.stored()
    #expect(stored.episodes.map(\.site.slug) == ["face", "face", "face"])
    #expect(stored.faceChecks.count == 1)
  }

  @Test func `two entries of one place within two minutes ask whether they are one`() throws {
    let program = try TestProgram(now: "2026-11-21T10:00:00+01:00")
    program.run("lid l 90s yd 21:31")
    let second = program.run("lid l 1m30s c2 z6 yd 21:30")
    #expect(
      second.output.contains(
        "  ? #1 is the same site and side one minute later. Duplicate?  twj rm 2\n"))
    for line in ["lid r yd 21:31", "lid yd 21:31", "lip l yd 21:31", "lid l yd 21:34", "lid l yd"] {
      #expect(!program.run(line).output.contains("Duplicate"), "\(line)")
    }
    #expect(try program.stored().episodes.count == 7)
  }

  @Test func `an episode on a day closed as none makes the day complete in the same command`()
    throws
  {
    let program = try TestProgram()
    program.run("none")
    let outcome = program.run("lid l")
    #expect(outcome.output.contains("Fri 20 Nov was closed as none; it is complete now"))
    #expect(try program.stored().days.map(\.closed) == [.complete])
    program.run("undo")
    #expect(try program.stored().days.map(\.closed) == [DayRecord.Closing.none])
    #expect(try program.stored().episodes.isEmpty)
  }

  @Test func `a long one that starts now says how to move its start`() throws {
    let program = try TestProgram()
    #expect(program.run("lid l 10m").output.contains("twj edit 1 start=\"2h ago\""))
    #expect(!program.run("lip l 9m").output.contains("twj edit"))
    #expect(!program.run("jaw l 10m 12m ago").output.contains("twj edit"))
  }
}
