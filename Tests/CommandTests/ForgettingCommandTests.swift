import Foundation
import JournalCore
import TestSupport
import Testing

/// `history --forget`: what was removed or overwritten is in no file of the data folder any more.
struct ForgettingCommandTests {
  private static let secrets = ["the purple lamp", "first words", "Zanzibarol", "temple-x"]

  /// A journal in which each of ``secrets`` was written and then removed or overwritten.
  private static func program() throws -> TestProgram {
    let program = try TestProgram(now: "2026-11-20T21:31:20+01:00")
    let long = String(repeating: "the purple lamp flickered again ", count: 900)
    for line in [
      "lid l 90s : kept as it is", "lip 2m : the purple lamp flickered", "neck 5m : \(long)",
      "edit 1 note=\"first words\"", "edit 1 note=\"kept as it is\"",
      "medicine start Zanzibarol other", "config site add temple-x --area eye",
      "rm 2", "rm 3", "rm 4", "rm 5", "coffee 2", "none yd",
    ] {
      let outcome = program.run(line)
      #expect(outcome.status == 0, "\(line): \(outcome.error)")
    }
    return program
  }

  private static func found(in program: TestProgram) throws -> [String] {
    let folder = "\(program.home)/.local/share/twj"
    let files = try FileManager.default.contentsOfDirectory(atPath: folder)
    #expect(files == ["journal.db"])
    let bytes = [UInt8](try Data(contentsOf: URL(filePath: program.journalPath)))
    return secrets.filter { secret in
      let word = Array(secret.utf8)
      return bytes.indices.contains { bytes[$0] == word[0] && bytes[$0...].starts(with: word) }
    }
  }

  @Test func `no byte of what was removed or overwritten is left in the folder`() throws {
    let program = try Self.program()
    #expect(try Self.found(in: program) == Self.secrets, "undo must be able to bring it back")
    let before = try program.stored()
    let outcome = program.run("history --forget --yes")
    #expect(outcome.status == 0, "\(outcome.error)")
    #expect(outcome.output.contains("✓ forgotten: "))
    #expect(outcome.output.contains("3 records kept as of now"))
    #expect(outcome.output.contains("Backups keep what they hold:  twj backup --list"))
    #expect(try Self.found(in: program) == [])
    #expect(try program.stored() == before)
    let verified = program.run("verify --deep")
    #expect(verified.status == 0, "\(verified.output)")
    #expect(program.run("list").output.contains("eyelid"))
    #expect(program.run("show 1").output.contains("kept as it is"))
  }

  @Test func `undo and redo do not reach back, and the next command can be undone`() throws {
    let program = try Self.program()
    program.run("undo")
    #expect(program.run("history --forget --yes").status == 0)
    #expect(program.run("undo").status == 3)
    #expect(program.run("redo").status == 3)
    #expect(program.run("chin 10s").status == 0)
    #expect(program.run("undo").status == 0)
    #expect(program.run("undo").status == 3)
    #expect(program.run("redo").status == 0)
    #expect(program.run("verify").status == 0)
    let history = program.run("history")
    #expect(history.output.contains("twj history --forget\n"))
    #expect(history.output.contains("kept; what was before is forgotten"))
  }

  @Test func `a number is not given again, also after its record was forgotten`() throws {
    let program = try Self.program()
    program.run("history --forget --yes")
    let next = program.run("chin 10s")
    #expect(next.output.contains("#8 "), "\(next.output)")
    #expect(program.run("show 2").error.contains("#2 was removed."))
    #expect(program.run("config site add temple-x --area eye").status == 0, "the name is free")
    #expect(program.run("rm 8").status == 0)
    #expect(program.run("history --forget --yes").status == 0, "it can be done again")
    #expect(program.run("chin 10s").output.contains("#10 "))
  }

  @Test func `it asks, and nobody, a no, a dry run and an unsound journal leave all there`() throws
  {
    let program = try Self.program()
    let nobody = program.run("history --forget")
    #expect(nobody.status == 64)
    #expect(nobody.error.contains("twj history --forget --yes"))
    program.answers = ["n"]
    #expect(program.run("history --forget").error.contains("Nothing was forgotten."))
    program.answers = nil
    let dry = program.run("history --forget --dry-run")
    #expect(dry.output.contains("Dry run: "))
    #expect(dry.output.contains("would be forgotten"))
    #expect(try Self.found(in: program) == Self.secrets)
    program.answers = ["yes"]
    let json = program.run("history --forget --json")
    #expect(json.output.contains("\"kind\": \"history\""))
    #expect(try Self.found(in: program) == [])
  }

  @Test func `an unsound journal keeps its history`() throws {
    let program = try Self.program()
    var bytes = [UInt8](try Data(contentsOf: URL(filePath: program.journalPath)))
    let word = Array("kept as it is".utf8)
    let place = try #require(bytes.indices.last { bytes[$0...].starts(with: word) })
    bytes[place] ^= 1
    try Data(bytes).write(to: URL(filePath: program.journalPath))
    let outcome = program.run("history --forget --yes")
    #expect(outcome.status == 65)
    #expect(outcome.error.contains("its history may be needed and was kept"))
    #expect(try Self.found(in: program).contains("Zanzibarol"))
  }

  @Test func `without a journal nothing is made, and an empty one forgets all`() throws {
    let program = try TestProgram(now: "2026-11-20T21:31:20+01:00")
    #expect(program.run("history --forget --yes").status == 3)
    #expect(!FileManager.default.fileExists(atPath: program.journalPath))
    program.run("lid 10s : the purple lamp")
    program.run("rm 1")
    #expect(program.run("history --forget --yes").status == 0)
    #expect(try Self.found(in: program) == [])
    #expect(program.run("history").status == 3)
    #expect(program.run("verify").status == 0)
    #expect(program.run("lid 10s").output.contains("#2 "))
  }
}
