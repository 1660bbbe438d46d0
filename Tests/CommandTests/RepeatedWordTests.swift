import JournalCore
import TestSupport
import Testing

@testable import twj

/// Words that are refused whatever else the line says: verbs that wait, and second words for the
/// same thing.
struct RepeatedWordTests {
  @Test(arguments: Verb.reserved)
  func `a reserved verb says that it does nothing yet`(verb: String) throws {
    let program = try TestProgram()
    for line in [verb, "\(verb) 3", verb.uppercased()] {
      let outcome = program.run(line)
      #expect(
        outcome.error.hasPrefix("twj: “\(verb)” is kept for a later version"), "\(outcome.error)")
      #expect(outcome.status == 64)
      #expect(outcome.output.isEmpty)
    }
    #expect(!program.hasJournal)
  }

  @Test(arguments: Verb.reserved + ["doctor"])
  func `help names no verb that waits`(verb: String) throws {
    let help = try TestProgram().run("help")
    #expect(help.status == 0)
    let verbs = help.output.split(separator: "\n").filter { $0.hasPrefix("  ") }
      .compactMap { $0.split(separator: " ").first.map(String.init) }
    #expect(verbs.contains("week"))
    #expect(!verbs.contains(verb))
  }

  @Test(arguments: Verb.built.filter { !Verb.drinks.contains($0) && $0 != "help" })
  func `help names every verb that is built, and each has help of its own`(verb: String) throws {
    let program = try TestProgram()
    let help = program.run("help")
    let verbs = help.output.split(separator: "\n").filter { $0.hasPrefix("  ") }
      .compactMap { $0.split(separator: " ").first.map(String.init) }
    #expect(verbs.contains(verb))
    for line in ["help \(verb)", "\(verb) --help", "\(verb) -h"] {
      let own = program.run(line)
      #expect(own.status == 0)
      #expect(own.output.contains("USAGE: twj \(verb)"), "\(line)")
      #expect(own.error.isEmpty)
    }
  }

  @Test(arguments: [
    "lid l r", "lid l left", "lid 90s 2m", "lid 90s unknown", "lid mild str7", "lid bo1 bo2",
    "lid im1 im2", "lid x2 x3", "lid eye-shut eye-hard", "lid visible unseen", "lid c2 coffee3",
    "lid z6 sleep7h", "lid st3 stress=4", "lid yd mon", "lid 9:00 10:00", "lid 9:00 20m ago",
    "lid 20m ago 10m ago", "lid with=brow with=cheek", "again l r", "coffee 2 3", "coffee yd mon",
    "slept 6h 7h", "stress 3 4", "had nicotine 5 6", "none yd mon", "day none complete",
    "day stress=3 stress=4", "symptom headache headache", "symptom headache sudden gradual",
    "symptom headache left right", "symptom headache gone ongoing", "symptom headache sev3 sev4",
    "face face=no face=yes", "medicine start pill yd mon",
    "medicine start pill opioid steroid", "event injury head face", "event birth yd mon",
    "care rest 5m 6m", "care rest helped no-help", "profile +migraine -migraine",
    "profile due= due=", "visit gp outcome=a outcome=b", "visit gp yd mon",
  ])
  func `a second word for the same thing is refused`(line: String) throws {
    let program = try TestProgram()
    program.run("neck l")
    let before = try program.stored()
    let outcome = program.run(line)
    #expect(outcome.status == 64)
    #expect(outcome.output.isEmpty)
    #expect(outcome.error.contains("^"), "\(outcome.error)")
    #expect(try program.stored() == before)
  }

  @Test(arguments: [
    ("lid +heat +touch +heat", ["heat", "touch"]), ("lid +lip-bite", ["lip-bite"]),
  ])
  func `tags may repeat and count once`(line: String, tags: [String]) throws {
    let program = try TestProgram()
    #expect(program.run(line).status == 0)
    #expect(try program.stored().episodes.map(\.circumstances) == [tags])
  }

  @Test func `different drinks of one line are added`() throws {
    let program = try TestProgram()
    #expect(program.run("lid c2 tea1").status == 0)
    #expect(try program.stored().exposures.map(\.amount) == [237])
  }
}
