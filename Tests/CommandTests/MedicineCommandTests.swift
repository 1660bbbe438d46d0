import Foundation
import JournalCore
import TestSupport
import Testing

/// `medicine` and `event`: what is stored, what the receipt says, and what is asked on a terminal.
struct MedicineCommandTests {
  private func program(answers: [String]? = nil) throws -> TestProgram {
    let program = try TestProgram(now: "2026-11-21T10:00:00+01:00")
    program.run("neck 1nov")
    program.answers = answers
    return program
  }

  @Test func `a medicine is spelled out with its class and day`() throws {
    let program = try program()
    #expect(
      program.run("medicine start sertraline antidepressant 3d").output == """
        ✓ #2  medicine: sertraline started, Wed 18 Nov 2026
              class: antidepressant

        """)
    let medicine = try #require(try program.stored().medicines.first)
    #expect(medicine.name == "sertraline" && medicine.medicineClass == .antidepressant)
    #expect(medicine.step == .start && medicine.day.iso == "2026-11-18")
  }

  @Test func `a class left out is taken from before, and the receipt says from where`() throws {
    let program = try program()
    program.run("medicine start Sertraline antidepressant 3d")
    #expect(
      program.run("medicine raise SERTRALINE").output == """
        ✓ #3  medicine: Sertraline raised, Sat 21 Nov 2026
              class: antidepressant, as in #2

        """)
    #expect(try program.stored().medicines.map(\.name) == ["Sertraline", "Sertraline"])
    #expect(program.run("medicine start lithium").output.contains("class: lithium, after its name"))
  }

  @Test func `a class nobody said is other, and the receipt says how to set one that matters`()
    throws
  {
    let program = try program()
    let outcome = program.run("medicine start \"vitamin b12\"")
    #expect(outcome.output.contains("class: other"))
    for entry in MedicineVocabulary.all where entry.slug != "other" {
      #expect(outcome.output.contains(entry.words[0]), "\(entry.slug)")
    }
    #expect(outcome.output.contains("twj edit 2 class=antidepressant"))
    #expect(program.run("edit 2 class=diuretic").status == 0)
    #expect(try program.stored().medicines.map(\.medicineClass) == [.diuretic])
    #expect(program.run("edit 2 name=\"a\u{7}b\"").status == 64)
  }

  @Test func `a change of what was never recorded is told`() throws {
    let program = try program()
    program.run("medicine start sertraline antidepressant 3d")
    let outcome = program.run("medicine stop sertralin")
    #expect(outcome.output.contains("nothing was recorded of it before"))
    #expect(outcome.output.contains("if you mean sertraline:  twj edit 3 name=sertraline"))
  }

  @Test(arguments: [
    "medicine start", "medicine begin pill", "medicine start yd", "medicine start pill tomorrow",
    "medicine start pill 1899-12-31", "medicine start pill 1826-01-01",
    "medicine start pill yd mon",
    "medicine start pill opioid steroid", "medicine start vitamin b12", "medicine start pill opiod",
    "medicine start pill 2026-02-30", "event party", "event injury tomorrow",
    "event injury 1826-01-01", "event injury yd mon", "event injury face head", "event injury hand",
    "event injury detail=", "event injury detail=haed", "event injury 90s", "event injury where=x",
  ])
  func `words that are not understood are refused as a whole`(line: String) throws {
    let program = try program()
    let before = try program.stored()
    let outcome = program.run(line)
    #expect(outcome.status == 64, "\(outcome.output)")
    #expect(outcome.output.isEmpty && outcome.error.contains("^"), "\(outcome.error)")
    #expect(try program.stored() == before)
  }

  @Test(arguments: [
    "a\nb", "a\u{1B}[31mb", "a\u{202E}b", String(repeating: "x", count: 10_000),
    String(repeating: "é", count: 33),
  ])
  func `a name or detail that no line can show is refused`(text: String) throws {
    let program = try program()
    let before = try program.stored()
    for words in [
      ["medicine", "start", text], ["visit", text],
      ["event", "other", "detail=\(text)"], ["symptom", text],
      ["symptom", "cramps", "site=\(text)"],
    ] where !(words[0] == "event" && text.hasPrefix("é")) {
      let outcome = program.run(words: words)
      #expect(outcome.status == 64, "\(words[0])")
      #expect(!outcome.error.contains("\u{1B}") && outcome.error.utf8.count < 700)
    }
    #expect(try program.stored() == before)
  }

  @Test func `1900 is the earliest year, for symptoms too`() throws {
    let program = try program()
    for line in ["medicine start pill", "event birth", "symptom cramps", "visit gp"] {
      #expect(program.run("\(line) 1900-01-01").status == 0, "\(line)")
      #expect(program.run("\(line) 1899-12-31").status == 64, "\(line)")
    }
    let outcome = program.run("symptom cramps reviewed=1826-01-01")
    #expect(outcome.status == 64 && outcome.error.contains("^^^"), "\(outcome.error)")
  }

  @Test(arguments: [
    ("event injury face 3d", "✓ #2  event: injury, face, Wed 18 Nov 2026\n"),
    ("event injury cheek yd", "✓ #2  event: injury, face, Fri 20 Nov 2026\n"),
    (
      "event injury",
      """
      ✓ #2  event: injury, Sat 21 Nov 2026
            the checkup can use: head, face      twj edit 2 detail=head

      """
    ),
    (
      "event substance-stopped alcohol",
      """
      ✓ #2  event: substance stopped, alcohol, Sat 21 Nov 2026
            it means daily and heavy use that was stopped or halved

      """
    ),
    ("event other detail=\"new pillow\" yd", "✓ #2  event: other, new pillow, Fri 20 Nov 2026\n"),
    ("event neck_operation 2w", "✓ #2  event: neck operation, Sat 7 Nov 2026\n"),
  ])
  func `an event is spelled out`(line: String, receipt: String) throws {
    #expect(try program().run(line).output == receipt)
  }

  @Test func `an event is corrected by edit with the same words`() throws {
    let program = try program()
    program.run("event injury")
    #expect(program.run("edit 2 detail=cheek").status == 0)
    #expect(try program.stored().events.map(\.detail) == ["face"])
    #expect(program.run("edit 2 detail=haed").status == 64)
    #expect(program.run("edit 2 detail=").status == 0)
    #expect(try program.stored().events.map(\.detail) == [nil])
  }

  @Test func `undo and redo tell what it was`() throws {
    let program = try program()
    let before = try program.stored()
    program.run("medicine start sertraline antidepressant yd")
    #expect(program.run("undo").output.contains("sertraline started, Fri 20 Nov is gone"))
    #expect(try program.stored() == before)
    #expect(program.run("redo").output.contains("sertraline started, Fri 20 Nov is back"))
    program.run("event injury face yd")
    #expect(program.run("undo").output.contains("injury face, Fri 20 Nov is gone"))
    #expect(program.run("history").output.contains("added #3 injury face, Fri 20 Nov"))
  }

  @Test func `with --json the record is printed, with its keys of the journal`() throws {
    let program = try program()
    let medicine = try #require(
      try program.json("medicine stop pill opioid yd --json")["data"] as? [String: Any])
    #expect(medicine["class"] as? String == "opioid" && medicine["change"] as? String == "stop")
    #expect(medicine["day"] as? String == "2026-11-20" && medicine["id"] as? Int == 2)
    let event = try #require(try program.json("event injury --json")["data"] as? [String: Any])
    #expect(event["kind"] as? String == "injury" && event["detail"] is NSNull)
  }

  @Test func `a medicine is asked for on a terminal, again where an answer is none`() throws {
    let program = try program(answers: [
      "begin", "raise", "", "vitamin b12", "opiod", "tomorrow", "diuretic 3d",
    ])
    let outcome = program.run("medicine")
    #expect(outcome.status == 0, "\(outcome.error)")
    #expect(outcome.error.components(separatedBy: "Its name:").count == 3)
    let medicine = try #require(try program.stored().medicines.first)
    #expect(medicine.name == "vitamin b12" && medicine.step == .raise)
    #expect(medicine.medicineClass == .diuretic && medicine.day.iso == "2026-11-18")
    #expect(program.run("history").output.contains("twj medicine raise"))
  }

  @Test func `an event is asked for, and what stopping means is said before the detail`() throws {
    let program = try program(answers: ["substance stopped", "alcohol", "yd"])
    let outcome = program.run("event")
    #expect(outcome.status == 0, "\(outcome.error)")
    let meaning = try #require(outcome.error.range(of: "daily and heavy use")).lowerBound
    let question = try #require(outcome.error.range(of: "Detail (alcohol")).lowerBound
    #expect(meaning < question)
    let event = try #require(try program.stored().events.first)
    #expect(event.eventKind == .substanceStopped && event.detail == "alcohol")
    #expect(event.day.iso == "2026-11-20")
  }

  @Test func `Enter leaves class, detail and day open`() throws {
    let program = try program(answers: ["start", "pill", ""])
    program.run("medicine")
    program.answers = ["infection", "", ""]
    program.run("event")
    let stored = try program.stored()
    #expect(stored.medicines.map(\.medicineClass) == [.other])
    #expect(stored.events.map(\.detail) == [nil] && stored.events.map(\.day.iso) == ["2026-11-21"])
  }

  @Test(arguments: [
    ("medicine", ["start", "pill"]), ("medicine", []), ("event", ["injury"]), ("snooze", ["P1"]),
  ])
  func `the end of input keeps nothing`(verb: String, answers: [String]) throws {
    let program = try program(answers: answers)
    let before = try program.stored()
    let outcome = program.run(verb)
    #expect(outcome.status == 130 && outcome.output.isEmpty)
    #expect(try program.stored() == before)
  }

  @Test(arguments: ["medicine", "event", "snooze", "medicine --no-input", "event --no-input"])
  func `with nobody there the words are named`(line: String) throws {
    let program = try program()
    if line.contains("no-input") { program.answers = ["start", "pill", ""] }
    let outcome = program.run(line)
    #expect(outcome.status == 64 && outcome.output.isEmpty)
    #expect(outcome.error.contains("\nSay it in words:  twj "))
  }
}
