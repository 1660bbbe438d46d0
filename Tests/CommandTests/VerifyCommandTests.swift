import Foundation
import JournalCore
import TestSupport
import Testing

/// `verify`: whether the journal's file is as it was written.
struct VerifyCommandTests {
  @Test func `a sound journal is told with its records and its changes`() throws {
    let program = try TestProgram(now: "2026-11-20T21:31:20+01:00")
    for line in ["lid l 90s c2", "none yd", "edit 1 side=r", "medicine start iron other"] {
      #expect(program.run(line).status == 0)
    }
    let outcome = program.run("verify")
    #expect(outcome.status == 0, "\(outcome.error)")
    #expect(outcome.output.contains("✓ structure of the file\n"))
    #expect(
      outcome.output.contains(
        "✓ every record can be read, 4 records: 1 episode, 1 trigger amount, 1 day, 1 medicine"))
    #expect(outcome.output.contains("✓ every record is as it was last written (5 changes)"))
    #expect(program.run("verify --deep").output.contains("and its indexes"))
    #expect(program.run("verify --json").output.contains("\"sound\": true"))
  }

  @Test func `without a journal there is nothing to verify and nothing is made`() throws {
    let program = try TestProgram(now: "2026-11-20T21:31:20+01:00")
    let outcome = program.run("verify")
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("nothing to verify"))
    #expect(!FileManager.default.fileExists(atPath: "\(program.home)/.local/share/twj/journal.db"))
  }

  @Test func `a flipped bit in a note is found, told with its number, and ends with 65`() throws {
    let program = try TestProgram(now: "2026-11-20T21:31:20+01:00")
    program.run("lid l 90s : somewhere at the desk")
    let path = "\(program.home)/.local/share/twj/journal.db"
    var bytes = [UInt8](try Data(contentsOf: URL(filePath: path)))
    let word = Array("somewhere at".utf8)
    let place = try #require(
      bytes.indices.first { bytes[$0...].starts(with: word) }, "the note is in the file")
    bytes[place] ^= 1
    try Data(bytes).write(to: URL(filePath: path))
    let outcome = program.run("verify")
    #expect(outcome.status == 65)
    #expect(outcome.output.contains("✗ #1: this episode is not as it was last written"))
    #expect(outcome.output.contains("Nothing was changed."))
  }
}
