import Foundation
import JournalCore
import TestSupport
import Testing

/// `export json` and `import`: nothing is lost, and importing one's own export changes nothing.
struct ImportRoundTripTests {
  /// A journal that random commands made.
  static func program(seed: UInt64) throws -> TestProgram {
    var chance = SplitMix64(seed: seed)
    let program = try TestProgram(now: "2026-11-21T10:00:00+01:00", seed: seed)
    program.run("neck 1nov : first, with a note")
    for _ in 1...25 {
      let line = UndoPropertyTests.commands[
        Int.random(in: 0..<UndoPropertyTests.commands.count, using: &chance)]
      program.run(line.replacing("#", with: "\(Int.random(in: 1...20, using: &chance))"))
    }
    return program
  }

  @Test(arguments: 1...12 as ClosedRange<UInt64>)
  func `importing one's own export changes nothing`(seed: UInt64) throws {
    let program = try Self.program(seed: seed)
    let before = try program.stored()
    let groups = program.run("history --plain --limit 999").output
    for notes in ["", "--notes "] {
      #expect(program.run("export json --force \(notes)-o own.json").status == 0)
      for _ in 1...2 {
        let outcome = program.run("import own.json")
        #expect(outcome.status == 0, "seed \(seed): \(outcome.error)")
        #expect(outcome.output.hasPrefix("✓ nothing to import: 0 changes"), "seed \(seed)")
      }
    }
    #expect(try program.stored() == before, "seed \(seed)")
    #expect(program.run("history --plain --limit 999").output == groups, "seed \(seed)")
  }

  @Test(arguments: 1...12 as ClosedRange<UInt64>)
  func `an export imported into an empty journal gives an equal journal`(seed: UInt64) throws {
    let program = try Self.program(seed: seed)
    let text = program.run("export json --notes").output
    let other = try TestProgram(now: "2026-11-21T10:00:00+01:00", seed: 999)
    try text.write(toFile: "\(other.home)/other.json", atomically: true, encoding: .utf8)
    let outcome = other.run("import other.json")
    #expect(outcome.status == 0, "seed \(seed): \(outcome.error)")
    #expect(try other.stored().canonical == program.stored().canonical, "seed \(seed)")
    #expect(other.run("export json --notes").output == text, "seed \(seed)")
  }

  @Test func `an import is one command: one undo takes all of it back`() throws {
    let program = try Self.program(seed: 7)
    program.run("export json --notes -o own.json")
    let other = try TestProgram(now: "2026-11-21T10:00:00+01:00", seed: 999)
    try FileManager.default.copyItem(
      atPath: "\(program.home)/own.json", toPath: "\(other.home)/own.json")
    other.run("lid l")
    let before = try other.stored()
    other.run("import own.json")
    #expect(try other.stored() != before)
    #expect(other.run("undo").status == 0)
    #expect(try other.stored() == before)
  }

  @Test func `an export without notes leaves the stored notes`() throws {
    let program = try TestProgram()
    program.run("lid l : secret")
    program.run("export json -o bare.json")
    program.run("edit 1 side=r")
    #expect(program.run("import bare.json").status == 0)
    let episode = try #require(try program.stored().episodes.first)
    #expect(episode.note == "secret")
    #expect(episode.side == .left)
    #expect(
      !(try String(contentsOfFile: "\(program.home)/bare.json", encoding: .utf8))
        .contains("secret"))
  }

  @Test func `replacing asks first, and undo brings everything back`() throws {
    let program = try TestProgram()
    program.run("lid l c2")
    program.run("export json -o one.json")
    program.run("lip r")
    let before = try program.stored()
    #expect(program.run("import one.json --replace").status == 64)
    program.answers = ["n"]
    #expect(program.run("import one.json --replace").output.isEmpty)
    #expect(try program.stored() == before)
    program.answers = nil
    #expect(program.run("import one.json --replace --yes").status == 0)
    #expect(try program.stored().episodes.count == 1)
    program.run("undo")
    #expect(try program.stored() == before)
  }

  @Test(arguments: [
    ("{", "line 1"), ("[]", "not a Journal JSON file"),
    ("{\"twj\":2,\"kind\":\"journal\"}", "reads 1"),
    ("{\"twj\":1,\"kind\":\"week\",\"data\":[]}", "not a journal"), ("", "line 1"),
    ("{\"twj\":1,\"kind\":\"journal\",\"episodes\":[{\"uid\":\"x\"}]}", "episodes[0]"),
  ])
  func `a file that is wrong anywhere is not imported at all`(text: String, says: String) throws {
    let program = try TestProgram()
    try text.write(toFile: "\(program.home)/bad.json", atomically: true, encoding: .utf8)
    let outcome = program.run("import bad.json")
    #expect(outcome.status == 65)
    #expect(outcome.error.contains(says), "\(outcome.error)")
    #expect(outcome.error.contains("Nothing was imported."))
    #expect(outcome.output.isEmpty)
    #expect(!program.hasJournal)
  }
}
