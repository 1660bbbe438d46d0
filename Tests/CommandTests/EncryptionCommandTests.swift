import Foundation
import JournalCore
import TestSupport
import Testing

@testable import twj

/// `backup --encrypt`, `export … --encrypt` and the way back: a passphrase from a terminal only.
struct EncryptionCommandTests {
  private static let secret = "seven green bottles"

  private static func program() throws -> TestProgram {
    let program = try TestProgram(now: "2026-11-20T21:31:20+01:00")
    for line in ["lid l 90s : the purple lamp", "coffee 2"] { program.run(line) }
    return program
  }

  private static func bytes(_ program: TestProgram, _ name: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(filePath: "\(program.home)/\(name)")))
  }

  @Test func `a sealed backup holds nothing to read, and restores with its passphrase`() throws {
    let program = try Self.program()
    program.answers = [Self.secret, Self.secret]
    let made = program.run("backup --encrypt -o copy.sealed")
    #expect(made.status == 0, "\(made.error)")
    #expect(made.output.contains("copy.sealed  2 records: 1 episode, 1 trigger amount"))
    #expect(!made.error.contains(Self.secret) && !made.output.contains(Self.secret))
    let bytes = try Self.bytes(program, "copy.sealed")
    for word in ["purple", "SQLite", "eyelid"] {
      #expect(!bytes.indices.contains { bytes[$0...].starts(with: word.utf8) }, "\(word)")
    }
    let mode =
      try FileManager.default.attributesOfItem(
        atPath: "\(program.home)/copy.sealed")[.posixPermissions] as? Int
    #expect(mode == 0o600)
    let before = try program.stored()
    program.answers = nil
    program.run("rm 1")
    program.answers = [Self.secret]
    let restored = program.run("restore \(program.home)/copy.sealed --yes")
    #expect(restored.status == 0, "\(restored.error)")
    #expect(try program.stored() == before)
    #expect(program.run("undo").status == 0)
    #expect(try program.stored().episodes.isEmpty)
    #expect(program.run("verify").status == 0)
  }

  @Test func `another passphrase, two that differ and nobody there change nothing`() throws {
    let program = try Self.program()
    program.answers = [Self.secret, "seven green bottle"]
    let differ = program.run("backup --encrypt -o copy.sealed")
    #expect(differ.status == 64)
    #expect(differ.error.contains("the two passphrases are not the same"))
    #expect(!FileManager.default.fileExists(atPath: "\(program.home)/copy.sealed"))
    program.answers = ["short", "short"]
    #expect(program.run("backup --encrypt -o copy.sealed").error.contains("can be guessed"))
    let before = try program.stored()
    program.answers = ["shorter"]
    let wrong = program.run("restore \(program.home)/copy.sealed --yes")
    #expect(wrong.status == 65)
    #expect(wrong.error.contains("does not open with this passphrase"))
    program.answers = nil
    let nobody = program.run("backup --encrypt -o other.sealed")
    #expect(nobody.status == 64)
    #expect(nobody.error.contains("twj backup -o - | age -e -r KEY -o journal.age"))
    #expect(program.run("restore \(program.home)/copy.sealed --yes").status == 64)
    #expect(program.run("backup --encrypt").error.contains("backup --encrypt -o"))
    #expect(try program.stored() == before)
  }

  @Test func `a damaged sealed backup is refused`() throws {
    let program = try Self.program()
    program.answers = [Self.secret, Self.secret]
    program.run("backup --encrypt -o copy.sealed")
    var bytes = try Self.bytes(program, "copy.sealed")
    bytes[bytes.count - 20] ^= 4
    try Data(bytes).write(to: URL(filePath: "\(program.home)/copy.sealed"))
    program.answers = [Self.secret]
    let outcome = program.run("restore \(program.home)/copy.sealed --yes")
    #expect(outcome.status == 65)
    #expect(outcome.error.contains("damaged"))
  }

  @Test func `an export is sealed and imported again`() throws {
    let program = try Self.program()
    program.answers = [Self.secret, Self.secret]
    let made = program.run("export json --notes --encrypt -o out.sealed")
    #expect(made.status == 0, "\(made.error)")
    #expect(try Self.bytes(program, "out.sealed").starts(with: "TWJSEAL".utf8))
    let other = try TestProgram(now: "2026-11-20T22:00:00+01:00")
    try other.copy("out.sealed", from: program)
    other.answers = [Self.secret]
    let read = other.run("import out.sealed")
    #expect(read.status == 0, "\(read.error)")
    #expect(try other.stored().episodes.first?.note == "the purple lamp")
    program.answers = [Self.secret, Self.secret]
    #expect(program.run("export csv --encrypt -o visit/").status == 64)
    #expect(program.run("export csv --encrypt -o visit.csv").status == 0)
    #expect(try Self.bytes(program, "visit.csv").starts(with: "TWJSEAL".utf8))
  }

  @Test func `the bytes of a journal never go to a terminal`() throws {
    let program = try Self.program()
    program.isTerminal = true
    let outcome = program.run("backup -o -")
    #expect(outcome.status == 64)
    #expect(outcome.error.contains("a terminal cannot show the bytes of a file"))
    #expect(outcome.output == "")
  }
}
