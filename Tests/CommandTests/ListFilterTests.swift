import Foundation
import JournalCore
import TestSupport
import Testing

/// The words that pick episodes: in `list`, and in `rm` of many.
struct ListFilterTests {
  private func program() throws -> TestProgram {
    let program = try TestProgram(now: "2026-11-21T10:00:00+01:00")
    for line in [
      "lid l 90s c2 yd 21:30 +screen suspect=caffeine", "lid r 2m 9:00", "lip 3m mon 12:00 a2",
      "jaw 30s 1nov 8:00 +heat +screen", "cheek l 2oct",
    ] { program.run(line) }
    return program
  }

  @Test(arguments: [
    ("site:lid", ["1", "3"]), ("site=lid", ["1", "3"]), ("lid", ["1", "3"]),
    ("site:lid,lip", ["4", "1", "3"]), ("side:l", ["7", "1"]), ("l", ["7", "1"]),
    ("lid side:left", ["1"]), ("left lid", ["1"]), ("since:8d", ["4", "1", "3"]),
    ("since:1nov until:mon", ["6", "4"]), ("from:1nov to:mon", ["6", "4"]), ("day:yd", ["1"]),
    ("yd", ["1"]), ("today", ["3"]), ("+screen", ["6", "1"]), ("+SCREEN +heat", ["6"]),
    ("suspect:coffee", ["1"]), ("?caffeine", ["1"]), ("trigger:caffeine", ["1"]),
    ("trigger:alcohol", ["4"]), ("until:1nov", ["7", "6"]), ("since:8w lid r", ["3"]),
  ])
  func `each word narrows the list, in any order`(words: String, ids: [String]) throws {
    let program = try program()
    let outcome = program.run(
      words: ["list", "--plain"] + words.split(separator: " ").map(String.init))
    #expect(outcome.status == 0, "\(outcome.error)")
    let shown = outcome.output.split(separator: "\n").map {
      String($0.split(separator: "\t").first ?? "")
    }
    #expect(shown == ids)
    let turned = words.split(separator: " ").reversed().map(String.init)
    #expect(program.run(words: ["list", "--plain"] + turned).output == outcome.output)
  }

  @Test(arguments: ["site:tongue", "lid day:mon", "+nothing", "trigger:nicotine"])
  func `nothing that fits ends with 3`(words: String) throws {
    let outcome = try program().run("list \(words)")
    #expect(outcome.status == 3)
    #expect(outcome.error == "twj: no episode fits.\nAll there are:  twj list --all\n")
  }

  @Test(arguments: [
    ("site:lidd", "Did you mean lid?"), ("sites:lid", "Did you mean site?"), ("site:", "missing"),
    ("since:8x", "not a day"), ("day:tomorrow", "has not happened yet"), ("lid lip", "two words"),
    ("since:yd until:mon", "before the first day"), ("day:yd since:8w", "two words"),
    ("trigger:cofee", "Did you mean coffee?"), ("side:lift", "Did you mean left?"),
    ("lidd", "Did you mean lid?"), ("21:30", "I do not know"), ("3", "I do not know"),
    ("+", "missing"), ("lid 90s", "I do not know"),
  ])
  func `a word that is not understood is refused`(words: String, says: String) throws {
    let outcome = try program().run("list \(words)")
    #expect(outcome.status == 64)
    #expect(outcome.output.isEmpty)
    #expect(outcome.error.contains(says), "\(outcome.error)")
  }

  @Test func `a filter shows all that fit and combines with the options`() throws {
    let program = try TestProgram(now: "2026-11-21T10:00:00+01:00")
    for minute in 10..<35 { program.run("lid 9:\(minute)") }
    #expect(program.run("list lid").output.split(separator: "\n").count == 26)
    #expect(program.run("list").output.split(separator: "\n").count == 21)
    #expect(program.run("list lid --from today").status == 0)
    #expect(program.run("list lid --to yd").status == 3)
  }

  @Test func `rm of what fits shows it, asks, and is one undo`() throws {
    let program = try program()
    let before = try program.stored()
    let refused = program.run("rm site:lid since:8w")
    #expect(refused.status == 64)
    #expect(refused.error.contains("twj rm site:lid since:8w --yes"))
    program.answers = ["n"]
    let declined = program.run("rm lid")
    #expect(declined.error.hasPrefix("  #1  eyelid, left, 1m 30s, Fri 20 Nov 21:30\n  #3  "))
    #expect(declined.error.hasSuffix("Remove 2 episodes? (y · n) Nothing was removed.\n"))
    program.answers = []
    #expect(program.run("rm lid").status == 130)
    program.answers = nil
    #expect(program.run("rm jaw").status == 64)
    #expect(try program.stored() == before)
    let dry = program.run("rm lid -n")
    #expect(dry.output.hasPrefix("id  when"))
    #expect(try program.stored() == before)
    #expect(program.run("rm lid --yes").output.contains("(+ caffeine Fri 190 mg)      twj undo"))
    #expect(try program.stored().episodes.map(\.site.slug) == ["lip", "jaw", "cheek"])
    program.run("undo")
    #expect(try program.stored().canonical == before.canonical)
    #expect(program.run("rm tongue --yes").status == 3)
    #expect(program.run("rm 1 lid --yes").error.hasPrefix("twj: “lid” is not the number"))
    #expect(program.run("rm lidd --yes").error.contains("Did you mean lid?"))
  }

  @Test func `many that are removed are counted`() throws {
    let program = try TestProgram(now: "2026-11-21T10:00:00+01:00")
    for minute in 10..<25 { program.run("lid 9:\(minute)") }
    #expect(program.run("rm lid --yes").output == "✓ removed 15 records      twj undo\n")
    #expect(program.run("undo").output.contains("(+ 14 more)"))
    #expect(try program.stored().episodes.count == 15)
  }
}
