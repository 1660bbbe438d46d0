import Foundation
import JournalCore
import TestSupport
import Testing

/// `note`: text beside a record, put there, changed and cleared.
struct NoteCommandTests {
  private func program() throws -> TestProgram {
    let program = try TestProgram()
    program.run("lid l 90s")
    return program
  }

  @Test func `a note is added, replaced and cleared, and each is taken back by undo`() throws {
    let program = try program()
    #expect(
      program.run("note 1 : after a -long call").output
        == "✓ #1  note: nothing → after a -long call      twj undo\n")
    #expect(program.run("note 1 -m \"at the desk\"").output.contains("→ at the desk"))
    #expect(program.run("note 1 :").output.contains("note: at the desk → nothing"))
    #expect(try program.stored().episodes.first?.note == nil)
    program.run("undo")
    program.run("undo")
    #expect(try program.stored().episodes.first?.note == "after a -long call")
    #expect(program.run("note 1 : after a -long call").output.contains("nothing to change"))
  }

  @Test func `the change log's label does not repeat the text`() throws {
    let program = try program()
    program.run("note 1 : a secret")
    #expect(program.run("undo").output.hasPrefix("✓ undone “note 1”: #1 is as it was"))
  }

  @Test func `a day takes a note, a cup does not`() throws {
    let program = try program()
    program.run("none yd")
    program.run("coffee")
    #expect(program.run("note 2 : at the sea").status == 0)
    #expect(try program.stored().days.first?.note == "at the sea")
    program.answers = []
    program.environment["EDITOR"] = "false"
    for line in ["note 3 : hot", "note 3"] {
      let refused = program.run(line)
      #expect(refused.status == 64)
      #expect(refused.error.contains("has no field “note”"))
    }
  }

  @Test func `without text the editor is opened, on a terminal only`() throws {
    let program = try program()
    let refused = program.run("note 1")
    #expect(refused.status == 64)
    #expect(refused.error.contains("Say it in words:  twj note 1 : after a call"))
    program.answers = []
    program.environment["EDITOR"] = "printf 'two\\nlines\\n\\n' >"
    #expect(program.run("note 1").output.contains("note: nothing → two / lines"))
    #expect(try program.stored().episodes.first?.note == "two\nlines")
    program.environment["EDITOR"] = "false"
    #expect(program.run("note 1").status == 1)
    program.environment["EDITOR"] = "true"
    #expect(program.run("note 1").output.contains("nothing to change"))
  }

  @Test(arguments: [
    ("note 1 later", 64), ("note x : later", 64), ("note 9 : later", 3), ("note : later", 64),
    ("note 1 -m a : b", 64), ("note", 64),
  ])
  func `what cannot be meant is refused and nothing is written`(
    line: String, status: Int32
  ) throws {
    let program = try program()
    let before = try program.stored()
    let outcome = program.run(line)
    #expect(outcome.status == status, "\(outcome.error)")
    #expect(outcome.output.isEmpty)
    #expect(try program.stored() == before)
  }

  @Test func `a forgotten colon is pointed at, JSON and dry runs are as elsewhere`() throws {
    let program = try program()
    #expect(program.run("note 1 later").error.contains("A note goes after a colon:  : later"))
    #expect(program.run("note 1 -n : later").error == "Dry run: nothing was stored.\n")
    #expect(try program.stored().episodes.first?.note == nil)
    let shown = program.run("note 1 --json : \u{1B}[2J\u{202E}")
    #expect(
      shown.output.contains("\"kind\": \"note\"") || shown.output.contains("\"kind\":\"note\""))
    #expect(!program.run("show 1").output.contains("\u{1B}"))
  }
}
