import JournalCore
import TestSupport
import Testing

/// `rm` takes out what was named, and with an episode only what its own line said first.
struct RemovalTests {
  @Test func `a value of a check-in goes alone`() throws {
    let program = try TestProgram()
    program.run("day yd slept=6.5h alcohol=0 stress=3 complete")
    #expect(program.run("rm 3").status == 0)
    #expect(try program.stored().exposures.map(\.trigger) == ["sleep", "alcohol"])
    #expect(try program.stored().days.count == 1)
  }

  @Test func `an imported episode goes alone, and two at once are no damage`() throws {
    let program = try TestProgram()
    program.run("lid l c2 z6 yd 9:00")
    program.run("lip c1 15:00")
    program.run("export json -o own.json")
    let other = try TestProgram()
    try other.copy("own.json", from: program)
    other.run("import own.json")
    #expect(other.run("rm 1 2 --yes").status == 0)
    #expect(try other.stored().episodes.isEmpty)
    #expect(try other.stored().exposures.count == 3)
  }

  @Test func `a site or trigger in use stays`() throws {
    let program = try TestProgram()
    program.run("config site add temple --area eye")
    program.run("temple l 30s")
    let refused = program.run("rm 1")
    #expect(refused.status == 64)
    #expect(refused.error.contains("temple is named by 1 record"))
    #expect(program.run("rm 1 2 --yes").status == 0)
    #expect(try program.stored().isEmpty)
  }

  @Test func `another day_start turns a closing that no longer holds into complete`() throws {
    let program = try TestProgram()
    program.run("none wed")
    program.run("lid thu 05:00")
    let outcome = program.run("config set day_start 06:00")
    #expect(outcome.output.contains("was closed as none; it is complete now"))
    program.run("export json -o own.json")
    #expect(program.run("import own.json").output.contains("0 changes"))
    program.run("undo")
    #expect(try program.stored().days.map(\.closed) == [DayRecord.Closing.none])
  }

  @Test func `an export never takes the place of the journal`() throws {
    let program = try TestProgram()
    program.run("lid l")
    let path = program.journalPath
    let refused = program.run(words: ["export", "json", "--force", "-o", path])
    #expect(refused.status == 73)
    #expect(try program.stored().episodes.count == 1)
  }

  @Test func `an edit that was undone is no edit`() throws {
    let program = try TestProgram()
    program.run("lid l")
    program.run("edit 1 strength=5")
    #expect(program.run("export csv").output.contains(",true\r\n"))
    program.run("undo")
    #expect(program.run("export csv").output.contains(",false,false\r\n"))
  }

  @Test(arguments: ["--db own.db export json", "--json export csv", "-q export json"])
  func `global options may stand before export too`(line: String) throws {
    #expect(try TestProgram().run(line).status == 0)
  }
}
