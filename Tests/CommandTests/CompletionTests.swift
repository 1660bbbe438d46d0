import Foundation
import TestSupport
import Testing

/// What the shell offers while a line is typed.
struct CompletionTests {
  private static func words(_ program: TestProgram, _ typed: String...) -> [String] {
    let outcome = program.run(words: ["completions", "--next"] + typed)
    return outcome.output.split(separator: "\n").map {
      String($0.split(separator: "\t", omittingEmptySubsequences: false)[0])
    }
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func `each shell has a script that asks the program`(shell: String) throws {
    let script = try TestProgram().run("completions \(shell)")
    #expect(script.status == 0)
    #expect(script.output.contains("completions --next"))
  }

  @Test func `a first word is a verb or a site`() throws {
    let program = try TestProgram()
    #expect(Self.words(program, "li") == ["list", "lip", "lid"])
    #expect(Self.words(program, "che") == ["checkup", "cheek"])
    #expect(Self.words(program, "tea") == ["tea"])
    #expect(Self.words(program, "").contains("eyelid"))
    #expect(!program.hasJournal)
  }

  @Test func `after a site come sides, triggers, days and circumstances`() throws {
    let program = try TestProgram()
    #expect(Self.words(program, "lid", "le") == ["left"])
    #expect(Self.words(program, "lid", "l", "caff") == ["caffeine="])
    #expect(Self.words(program, "lid", "ye") == ["yesterday"])
    #expect(Self.words(program, "lid", "+fa") == ["+fatigue"])
    #expect(Self.words(program, "lid", "l", ":", "le") == [])
  }

  @Test func `own sites, triggers and tags and the newest ids are offered`() throws {
    let program = try TestProgram()
    program.run("config site add temple --area eye")
    program.run("config trigger add salt --unit g")
    program.run("temple l +music")
    #expect(Self.words(program, "tem") == ["temple"])
    #expect(Self.words(program, "temple", "sal") == ["salt="])
    #expect(Self.words(program, "temple", "+mus") == ["+music", "+muscle-fatigue"])
    #expect(Self.words(program, "had", "sa") == ["salt"])
    let offered = program.run(words: ["completions", "--next", "show", ""]).output
    #expect(offered.contains("temple, left"))
  }

  @Test func `edit offers the fields that can be changed, rm more numbers, note nothing`() throws {
    let program = try TestProgram()
    program.run("lid l")
    #expect(Self.words(program, "edit", "1", "sid") == ["side="])
    #expect(Self.words(program, "edit", "1", "uid") == [])
    #expect(
      Self.words(program, "edit", "1", "side=") == [
        "side=left", "side=right", "side=both", "side=middle",
      ])
    #expect(Self.words(program, "edit", "1", "visible=y") == ["visible=yes"])
    #expect(
      Self.words(program, "edit", "1", "site=upper-") == [
        "site=upper-lip", "site=upper-lid", "site=upper-arm",
      ])
    #expect(Self.words(program, "edit", "1", "count=") == [])
    #expect(Self.words(program, "rm", "1", "") == ["1"])
    #expect(Self.words(program, "note", "1", "") == [])
  }

  @Test func `config offers what it does, the settings, and values where they are few`() throws {
    let program = try TestProgram()
    #expect(Self.words(program, "config", "s") == ["set", "site"])
    #expect(Self.words(program, "config", "set", "w") == ["week_start"])
    #expect(Self.words(program, "config", "set", "week_start", "s") == ["saturday", "sunday"])
    #expect(Self.words(program, "config", "set", "clock", "") == ["24h", "12h"])
    #expect(Self.words(program, "config", "get", "day") == ["day_start"])
    #expect(Self.words(program, "config", "site", "") == ["add"])
  }

  @Test func `a damaged journal does not keep the verbs away`() throws {
    let program = try TestProgram()
    program.run("lid l")
    try "no journal".write(toFile: program.journalPath, atomically: true, encoding: .utf8)
    #expect(Self.words(program, "ver") == ["verify", "version"])
  }

  @Test func `options are those of the verb`() throws {
    let program = try TestProgram()
    #expect(Self.words(program, "list", "--si") == ["--since"])
    #expect(Self.words(program, "export", "csv", "--ra") == ["--raw"])
    #expect(Self.words(program, "lid", "--dr") == ["--dry-run"])
    #expect(Self.words(program, "export", "") == ["csv", "fhir", "json"])
  }

  @Test func `rules, symptoms and measures are offered with what they mean`() throws {
    let program = try TestProgram()
    let rule = program.run(words: ["completions", "--next", "checkup", "--why", "P1"]).output
    #expect(rule == "P1\tNHS: more than 2 weeks\n")
    #expect(Self.words(program, "symptom", "face-d") == ["face-droop"])
    #expect(Self.words(program, "snooze", "P1") == ["P1"])
    #expect(Self.words(program, "snooze", "E") == [])
    #expect(Self.words(program, "care", "warm") == ["warm-compress"])
  }

  @Test func `where a file is meant nothing is offered, so that the shell offers files`() throws {
    let program = try TestProgram()
    #expect(Self.words(program, "import", "") == [])
    #expect(Self.words(program, "restore", "") == [])
  }

  @Test func `without a shell it says which there are`() throws {
    let outcome = try TestProgram().run("completions")
    #expect(outcome.status == 64)
    #expect(outcome.error.contains("bash, zsh or fish"))
  }

  @Test func `catchup, month, list and stop offer their own words`() throws {
    let program = try TestProgram()
    #expect(Self.words(program, "catchup", "fr") == ["fri"])
    #expect(Self.words(program, "catchup", "fri", "fo") == ["forgot"])
    #expect(Self.words(program, "catchup", "fri", "none,", "sa") == ["sat"])
    #expect(Self.words(program, "month", "la") == ["last"])
    #expect(Self.words(program, "list", "si") == ["site:", "side:", "since:"])
    #expect(Self.words(program, "rm", "sin") == ["since:"])
    #expect(Self.words(program, "stop", "eyel") == ["eyelid"])
    #expect(Self.words(program, "stop", "on") == [])
    #expect(Self.words(program, "start", "lid", "on") == [])
  }
}
