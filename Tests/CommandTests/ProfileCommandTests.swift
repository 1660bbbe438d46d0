import Foundation
import JournalCore
import TestSupport
import Testing

/// `profile` and `snooze`.
struct ProfileCommandTests {
  private func program() throws -> TestProgram {
    let program = try TestProgram(now: "2026-11-21T10:00:00+01:00")
    program.run("neck 1nov")
    return program
  }

  @Test func `alone it says what is unknown, why it is asked, and how it is set`() throws {
    let program = try TestProgram(now: "2026-11-21T10:00:00+01:00")
    let text = program.run("profile").output
    for field in Profile.fields { #expect(text.contains(field.name)) }
    #expect(text.components(separatedBy: "unknown").count == 5)
    #expect(text.contains("twj profile birth_year=1984") && text.contains("facial-palsy-left"))
    #expect(program.run("profile --plain").output.split(separator: "\n").count == 5)
    let data = try #require(try program.json("profile --json")["data"] as? [String: Any])
    #expect(data["birth_year"] is NSNull && (data["conditions"] as? [String])?.isEmpty == true)
    #expect(!program.hasJournal)
  }

  @Test func `fields are set, cleared, and undone`() throws {
    let program = try program()
    let before = try program.stored()
    #expect(
      program.run("profile birth_year=1984 +migraine").output
        == "✓ profile  birth_year: nothing → 1984, conditions: nothing → migraine      twj undo\n")
    #expect(program.run("profile").output.contains("1984"))
    #expect(program.run("profile birth_year= -migraine").status == 0)
    #expect(try program.stored().profile?.birthYear == nil)
    #expect(try program.stored().profile?.conditions == [])
    #expect(program.run("undo").output.contains("profile is as it was"))
    #expect(try program.stored().profile?.birthYear == 1984)
    program.run("undo")
    #expect(try program.stored() == before)
    program.run("redo")
    #expect(try program.stored().profile?.conditions == [.migraine])
  }

  @Test(arguments: [
    "profile -migraine --json", "profile --json -migraine", "--json profile -migraine",
    "profile -migraine -q", "profile -q -facial-palsy-left -migraine",
    "profile -migraine weight=70",
  ])
  func `a condition to take out is no option, wherever options stand`(line: String) throws {
    let program = try program()
    program.run("profile conditions=migraine;facial_palsy_left")
    let outcome = program.run(line)
    #expect(outcome.status == 0, "\(outcome.error)")
    #expect(try program.stored().profile?.conditions.contains(.migraine) == false)
    #expect(outcome.output.isEmpty == line.contains("-q"))
  }

  @Test func `what changes nothing writes nothing and makes no file`() throws {
    let program = try TestProgram()
    #expect(program.run("profile weight=").output.contains("nothing to change"))
    #expect(program.run("profile weight= --json").output.contains("\"kind\": \"profile\""))
    #expect(!program.hasJournal)
    program.run("profile weight=70")
    program.run("profile weight=70")
    #expect(program.run("history").output.components(separatedBy: "twj profile").count == 2)
  }

  @Test(arguments: [
    ("birth_year=2027", "birth_year goes from 1900 to 2026, not 2027."),
    ("birth_year=1899", "birth_year goes from 1900 to 2026, not 1899."),
    ("pregnant_since=2026-11-22", "has not happened yet."),
    ("pregnant_since=2025-11-21", "is more than 300 days ago."),
    ("due=2027-12-01", "is more than 300 days ahead."),
    ("due=2025-11-21", "is more than 300 days ago."),
    ("pregnant_since=2026-06-01 due=2027-06-01", "would be due about Mon 8 Mar 2027."),
    ("weight=0", "weight_kg goes from 1 to 500, not 0."),
    ("weight=501", "weight_kg goes from 1 to 500, not 501."),
    ("birth_year=young", "“young” is not a year of four digits."),
    ("migraine", "Did you mean +migraine?"), ("-migrane", "Did you mean migraine?"),
    ("+migraine -migraine", "two words for the migraine"),
    ("colour=red", "I do not know “colour”."),
  ])
  func `what cannot be is refused with the reason`(words: String, reason: String) throws {
    let program = try program()
    let before = try program.stored()
    let outcome = program.run("profile \(words)")
    #expect(outcome.status == 64 && outcome.output.isEmpty)
    #expect(outcome.error.contains(reason) && outcome.error.contains("^"), "\(outcome.error)")
    #expect(try program.stored() == before)
  }

  @Test func `a rule of a visit is put off for seven days or fewer`() throws {
    let program = try program()
    #expect(
      program.run("snooze p1").output == """
        ✓ #2  P1 is put off until Sat 28 Nov 2026, 10:00      twj undo
              An emergency is never put off.

        """)
    program.run("snooze P1 1")
    let stored = try program.stored().snoozes
    #expect(stored.map(\.rule) == ["P1", "P1"] && stored.allSatisfy { $0.at == program.now })
    #expect(stored.map { $0.until.seconds - $0.at.seconds } == [7 * 86_400, 86_400])
  }

  @Test func `the end of a snooze keeps the clock of its day`() throws {
    let program = try TestProgram(now: "2026-10-22T10:00:00+02:00")
    program.run("snooze P1")
    #expect(try program.stored().snoozes.first?.until.offset == 3600)
  }

  @Test(arguments: [
    ("snooze E1", "E1 is an emergency and is never put off.", "twj visit hospital"),
    ("snooze e2 3", "E2 is an emergency and is never put off.", "twj visit hospital"),
    ("snooze C1", "Rules of a visit or a call can be put off, such as P1", "twj checkup"),
    ("snooze X0", "so there is nothing to put off.", "twj checkup"),
    ("snooze P99", "there is no rule “P99”.", "twj checkup"),
    ("snooze P1 8", "8 is no number of days: 1 to 7.", "twj snooze P1 3"),
    ("snooze P1 0", "0 is no number of days: 1 to 7.", "twj snooze P1 3"),
    ("snooze P1 3 4", "“4” has no place in snooze.", "twj help snooze"),
  ])
  func `what cannot be put off is refused with what to type`(
    line: String, reason: String, hint: String
  ) throws {
    let program = try program()
    let before = try program.stored()
    let outcome = program.run(line)
    #expect(outcome.status == 64 && outcome.output.isEmpty)
    #expect(outcome.error.contains(reason) && outcome.error.contains("^"), "\(outcome.error)")
    #expect(outcome.error.hasSuffix("\(hint)\n"))
    #expect(try program.stored() == before)
  }

  @Test func `a snooze is undone, not edited`() throws {
    let program = try program()
    let before = try program.stored()
    program.run("snooze P1")
    for field in ["rule=E1", "until=yd", "at=yd"] {
      #expect(program.run("edit 2 \(field)").status == 64, "\(field)")
    }
    #expect(program.run("undo").output.contains("P1 put off, Sat 28 Nov 10:00 is gone"))
    #expect(try program.stored() == before)
    #expect(program.run("redo").status == 0)
  }

  @Test func `which rule is asked for on a terminal`() throws {
    let program = try program()
    program.answers = ["E1", "p1", "9", "3"]
    let outcome = program.run("snooze")
    #expect(outcome.status == 0 && outcome.error.contains("E1 is an emergency"))
    #expect(outcome.error.contains("9 is no number of days"))
    let snooze = try #require(try program.stored().snoozes.first)
    #expect(snooze.rule == "P1" && snooze.until.seconds - snooze.at.seconds == 3 * 86_400)
  }

  @Test func `with --json the snooze is printed`() throws {
    let data = try #require(
      try program().json("snooze P1 2 --json")["data"] as? [String: Any])
    #expect(data["rule"] as? String == "P1")
    #expect(data["until"] as? String == "2026-11-23T10:00:00+01:00")
  }
}
