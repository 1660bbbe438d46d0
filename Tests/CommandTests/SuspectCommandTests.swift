import Foundation
import JournalCore
import TestSupport
import Testing

/// `suspect`: the triggers looked at first, and from which day on.
struct SuspectCommandTests {
  /// A journal that began on Sunday 1 November, seen on the 21st.
  private func program() throws -> TestProgram {
    let program = try TestProgram(now: "2026-11-21T10:00:00+01:00")
    program.run("neck 1nov")
    program.run("config trigger add pressure --unit hPa")
    return program
  }

  @Test func `the four of every day are there without anyone asking`() throws {
    #expect(
      try program().run("suspect").output == """
        suspect   looked at  expected                          since
        caffeine  same day   more episodes on days with more   from the first day
        sleep     same day   fewer episodes on days with more  from the first day
        stress    same day   more episodes on days with more   from the first day
        alcohol   next day   more episodes on days with more   from the first day

        """)
  }

  @Test func `a fifth is declared today, and the receipt says which days count for it`() throws {
    let program = try program()
    #expect(
      program.run("suspect pressure --lag 2").output == """
        ✓ suspect: pressure, two days later, either way      twj undo
              Only days after Sat 21 Nov 2026 count for it:
              a guess made after seeing the days would find itself.

        """)
    let stored = try #require(try program.stored().suspects.first)
    #expect(stored.trigger == "pressure" && stored.lagDays == 2 && stored.endedOn == nil)
    #expect(stored.declaredOn.iso == "2026-11-21")
    #expect(program.run("suspect").output.contains("pressure  two days later  either way"))
    #expect(program.run("history").output.contains("twj suspect pressure --lag 2"))
  }

  @Test func `a drink's name means caffeine, and alcohol has the product's own lag`() throws {
    let program = try program()
    for line in ["suspect tea", "suspect COFFEE", "suspect alcohol", "suspect alcohol --lag 1"] {
      let outcome = program.run(line)
      #expect(outcome.status == 0)
      #expect(outcome.output.contains("a suspect already, from the first day. Nothing was stored."))
    }
    #expect(try program.stored().suspects.isEmpty)
    #expect(!program.run("history").output.contains("suspect"))
  }

  @Test func `another lag ends the old one and declares the new one, and one undo takes both back`()
    throws
  {
    let program = try program()
    let before = try program.stored()
    let outcome = program.run("suspect coffee --lag 1")
    #expect(
      outcome.output.contains("✓ suspect: caffeine, next day, more episodes on days with more"))
    #expect(outcome.output.contains("in place of: same day, from the first day"))
    let after = try program.stored()
    #expect(after.suspects.map(\.lagDays) == [0, 1])
    #expect(after.suspects.map { $0.declaredOn.iso } == ["2026-11-01", "2026-11-21"])
    #expect(after.suspects.map { $0.endedOn?.iso } == ["2026-11-21", nil])
    #expect(program.run("undo").status == 0)
    #expect(try program.stored() == before)
    #expect(program.run("redo").status == 0)
    #expect(try program.stored() == after)
  }

  @Test func `one that ended is listed below and its trigger can be declared again`() throws {
    let program = try program()
    #expect(
      program.run("suspect end alcohol").output == """
        ✓ alcohol is no suspect any more      twj undo
              From now on it is looked at among all other triggers.

        """)
    #expect(
      program.run("suspect").output.hasSuffix(
        """

        Ended
        suspect  looked at  expected                         since               until
        alcohol  next day   more episodes on days with more  from the first day  Sat 21 Nov 2026

        """))
    try program.setNow("2026-11-25T10:00:00+01:00")
    #expect(program.run("suspect alcohol").status == 0)
    #expect(program.run("suspect").output.contains("Wed 25 Nov 2026"))
    #expect(program.run("suspect alcohol").output.contains("already, since Wed 25 Nov 2026"))
  }

  @Test func `a sixth is refused, naming the five and how to end one`() throws {
    let program = try program()
    program.run("suspect nicotine")
    let before = try program.stored()
    let outcome = program.run("suspect pressure")
    #expect(outcome.status == 64)
    #expect(outcome.output.isEmpty)
    #expect(outcome.error.contains("caffeine, sleep, stress, alcohol, nicotine"))
    #expect(outcome.error.hasSuffix("twj suspect end nicotine\n"))
    #expect(try program.stored() == before)
    program.run("suspect end stress")
    #expect(program.run("suspect pressure").status == 0)
  }

  @Test(arguments: [
    ("suspect nicotin", 64, "Did you mean nicotine?"),
    ("suspect end", 64, "the trigger is missing"),
    ("suspect sleep --lag 3", 64, "the lag goes from 0 to 2, not 3."),
    ("suspect sleep yd", 64, "“yd” has no place in suspect."),
    ("suspect sleep --at yd", 64, "“yd” has no place in suspect."),
    ("suspect end sleep stress", 64, "“stress” has no place in suspect."),
    ("suspect end sleep --lag 0", 64, "“--lag” has no place in suspect."),
    ("suspect --lag 1", 64, "the trigger is missing"),
    ("suspect sleep --lag one", 64, "--lag"), ("suspect end water", 3, "water is no suspect."),
    ("suspect eyelid", 64, "I do not know “eyelid”"),
  ])
  func `what cannot be taken is refused and nothing is stored`(
    line: String, status: Int32, says: String
  ) throws {
    let program = try program()
    let before = try program.stored()
    let outcome = program.run(line)
    #expect(outcome.status == status)
    #expect(outcome.error.contains(says), "\(outcome.error)")
    #expect(outcome.output.isEmpty)
    #expect(try program.stored() == before)
  }

  @Test func `a mistaken trigger is marked, with where the words are`() throws {
    #expect(
      try program().run("suspect end nicotin").error == """
        twj: I do not know “nicotin”. Did you mean nicotine?
          twj suspect end nicotin
                          ^^^^^^^
        The words:  twj words triggers

        """)
  }

  @Test(arguments: ["suspect", "suspect caffeine", "suspect end water", "suspect end nicotine -n"])
  func `in an empty journal nothing is made by what stores nothing`(line: String) throws {
    let program = try TestProgram()
    program.run(line)
    #expect(!program.hasJournal)
  }

  @Test func `the first thing stored may be a suspect, and the product's own stay`() throws {
    let program = try TestProgram(now: "2026-11-21T10:00:00+01:00")
    #expect(program.run("suspect nicotine").output.hasPrefix("New journal: "))
    #expect(program.run("suspect end sleep").status == 0)
    try program.setNow("2026-11-23T10:00:00+01:00")
    program.run("neck")
    let lines = program.run("suspect --plain").output.split(separator: "\n")
    #expect(
      lines.map { $0.split(separator: "\t", omittingEmptySubsequences: false)[1] }
        == ["caffeine", "stress", "alcohol", "nicotine", "sleep"])
  }

  @Test func `with -n nothing is stored`() throws {
    let program = try program()
    let before = try program.stored()
    for line in ["suspect pressure -n", "suspect end sleep --dry-run"] {
      let outcome = program.run(line)
      #expect(outcome.status == 0)
      #expect(outcome.error == "Dry run: nothing was stored.\n")
      #expect(outcome.output.hasPrefix("would store: "))
    }
    #expect(try program.stored() == before)
  }

  @Test func `in JSON every key of the record is there, and what the product knows`() throws {
    let program = try program()
    program.run("suspect pressure")
    program.run("suspect end sleep")
    let object = try program.json("suspect --json")
    #expect(object["kind"] as? String == "suspect")
    let rows = try #require(object["data"] as? [[String: Any]])
    #expect(
      rows.map { $0["trigger"] as? String } == [
        "caffeine", "stress", "alcohol", "pressure", "sleep",
      ])
    let keys = Set(
      Suspect.fields.map(\.name) + ["id", "local_day", "default", "declared_direction"])
    #expect(rows.allSatisfy { Set($0.keys) == keys })
    #expect(rows.map { $0["default"] as? Bool } == [true, true, true, false, false])
    #expect(rows[0]["id"] is NSNull && rows[3]["id"] is Int)
    #expect(rows[3]["declared_direction"] is NSNull)
    #expect(rows[4]["declared_direction"] as? String == "fewer")
    #expect(rows[4]["ended_on"] as? String == "2026-11-21")
    let one = try #require(try program.json("suspect nicotine --json")["data"] as? [String: Any])
    #expect(one["trigger"] as? String == "nicotine" && one["id"] is Int)
  }

  @Test func `with -q it is stored and nothing is said`() throws {
    let program = try program()
    for line in ["suspect pressure -q", "suspect end sleep -q", "suspect tea -q"] {
      let outcome = program.run(line)
      #expect(outcome.status == 0 && outcome.output.isEmpty && outcome.error.isEmpty)
    }
    #expect(try program.stored().suspects.map(\.trigger) == ["pressure", "sleep"])
  }

  @Test func `the history names them in words`() throws {
    let program = try program()
    program.run("suspect coffee --lag 1")
    let lines = program.run("history").output.split(separator: "\n").map(String.init)
    #expect(lines[1].hasSuffix("suspect caffeine, same day (ended)"))
    #expect(lines[2].hasSuffix("suspect caffeine, next day"))
  }

  @Test func `with --plain a suspect is one line of seven fields`() throws {
    let program = try program()
    program.run("suspect end sleep")
    let lines = program.run("suspect --plain").output.split(separator: "\n").map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
    #expect(lines.allSatisfy { $0.count == 7 })
    #expect(lines[0] == ["", "caffeine", "0", "more", "2026-11-01", "", "default"])
    #expect(lines[3].dropFirst() == ["sleep", "0", "fewer", "2026-11-01", "2026-11-21", ""])
  }

  @Test func `a trigger that is not in use any more can still be ended`() throws {
    let program = try program()
    program.run("suspect pressure")
    let id = try #require(try program.stored().triggers.first?.id)
    #expect(program.run("edit \(id) active=no").status == 0)
    #expect(program.run("suspect end pressure").status == 0)
  }

  @Test func `on a narrow terminal columns are left out and no line is too long`() throws {
    let program = try program()
    program.run("suspect end sleep")
    program.isTerminal = true
    program.width = 40
    let lines = program.run("suspect --no-color").output.split(separator: "\n")
    #expect(lines.contains { $0.hasPrefix("caffeine  same day") })
    #expect(lines.allSatisfy { $0.count <= 40 }, "\(lines)")
  }
}
