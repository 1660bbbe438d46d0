import Foundation
import JournalCore
import TestSupport
import Testing

/// `edit 1` with an editor: a small script in its place.
struct EditorTests {
  /// A journal with one episode, and a script as `$EDITOR`.
  private func program(editor: String, variable: String = "EDITOR") throws -> TestProgram {
    let program = try TestProgram()
    program.run("lid l 90s : first line")
    let script = "\(program.home)/my editor.sh"
    try "#!/bin/sh\n\(editor)\n".write(toFile: script, atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: script)
    program.environment[variable] = "'\(script)'"
    program.answers = []
    return program
  }

  private func leftovers(of program: TestProgram) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: "\(program.home)/.local/share/twj")
  }

  @Test(arguments: ["EDITOR", "VISUAL"])
  func `what is changed in the editor is stored`(variable: String) throws {
    let program = try program(
      editor: "sed -i 's/^side = .*/side = right/; s/^strength =.*/strength = 3/' \"$1\"",
      variable: variable)
    let outcome = program.run("edit 1")
    #expect(outcome.output == "✓ #1  side: left → right, strength: nothing → 3      twj undo\n")
    let episode = try #require(try program.stored().episodes.first)
    #expect(episode.side == .right)
    #expect(episode.note == "first line")
    #expect(try leftovers(of: program) == ["journal.db"])
  }

  @Test func `VISUAL comes before EDITOR, and may hold arguments`() throws {
    let program = try program(editor: "sed -i 's/^side = .*/side = right/' \"$2\"")
    program.environment["VISUAL"] = (program.environment["EDITOR"] ?? "") + " --wait"
    program.environment["EDITOR"] = "false"
    #expect(program.run("edit 1").status == 0)
    #expect(try program.stored().episodes.first?.side == .right)
  }

  @Test func `the edited file is beside the journal and for its owner only`() throws {
    let program = try program(editor: "stat -c '%a %n' \"$1\" > \"${0%/*}/seen\"")
    #expect(program.run("edit 1").status == 0)
    let seen = try String(contentsOfFile: "\(program.home)/seen", encoding: .utf8)
    #expect(seen.hasPrefix("600 \(program.home)/.local/share/twj/journal.db.edit."))
  }

  @Test func `a text left as it was changes nothing`() throws {
    let program = try program(editor: "true")
    #expect(program.run("edit 1").output == "#1 is as it was: nothing to change.\n")
    #expect(program.run("edit 1").status == 0)
  }

  @Test func `an editor that fails changes nothing`() throws {
    let program = try program(editor: "sed -i 's/^side = .*/side = right/' \"$1\"; exit 3")
    let before = try program.stored()
    let outcome = program.run("edit 1")
    #expect(outcome.status == 1)
    #expect(outcome.error.contains("failed; nothing was changed."))
    #expect(outcome.output.isEmpty)
    #expect(try program.stored() == before)
    #expect(try leftovers(of: program) == ["journal.db"])
  }

  @Test(arguments: [
    "echo 'strong and long' > \"$1\"", "sed -i 's/^side = .*/side = upwards/' \"$1\"",
    "sed -i 's/^side = .*/flavour = sour/' \"$1\"", "echo 'uid = 7' >> \"$1\"",
    "printf 'strength = 4000\\n\\377\\376' >> \"$1\"",
    "sed -i 's/^started_at = .*/started_at = tomorrow/' \"$1\"",
  ])
  func `nonsense in the editor is refused as a whole`(editor: String) throws {
    let program = try program(editor: editor)
    let before = try program.stored()
    let outcome = program.run("edit 1")
    #expect(outcome.status == 64, "\(outcome.output)")
    #expect(outcome.error.hasPrefix("twj: "))
    #expect(try program.stored() == before)
  }

  @Test func `a note of several lines comes through the editor as it was`() throws {
    let program = try program(editor: "sed -i 's/^side = .*/side = right/' \"$1\"")
    let note = "one\ntwo \\n three\r\n\t= four # five"
    program.run(words: ["edit", "1", "note=\(note)"])
    #expect(program.run("edit 1").status == 0)
    let episode = try #require(try program.stored().episodes.first)
    #expect(episode.note == note)
    #expect(episode.side == .right)
  }

  @Test func `without a person or an editor the form in words is named`() throws {
    let program = try program(editor: "true")
    program.environment = [:]
    let noEditor = program.run("edit 1")
    #expect(noEditor.status == 64)
    #expect(noEditor.error.hasSuffix("Say it in words:  twj edit 1 side=r\n"))
    program.environment["EDITOR"] = "true"
    #expect(program.run("edit 1 --no-input").status == 64)
    program.answers = nil
    #expect(program.run("edit 1").status == 64)
  }
}
