import Foundation
import JournalCore
import TestSupport
import Testing

@testable import twj

/// `backup` and `restore`: copies that are read back, and the way back.
struct BackupCommandTests {
  private static func program() throws -> TestProgram {
    let program = try TestProgram(now: "2026-11-20T21:31:20+01:00")
    for line in ["lid l 90s : a note", "coffee 2", "medicine start iron other yd"] {
      #expect(program.run(line).status == 0)
    }
    return program
  }

  private static func names(_ program: TestProgram) -> [String] {
    let folder = "\(program.home)/.local/state/twj/backups"
    return ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
  }

  private static func mode(_ path: String) throws -> Int {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int ?? -1
  }

  @Test func `a backup lies in its folder, for its owner only, and nothing else is left there`()
    throws
  {
    let program = try Self.program()
    let outcome = program.run("backup")
    #expect(outcome.status == 0, "\(outcome.error)")
    #expect(outcome.output.contains("3 records: 1 episode, 1 trigger amount, 1 medicine"))
    #expect(Self.names(program) == ["journal-20261120T213120.db"])
    let path = "\(program.home)/.local/state/twj/backups/journal-20261120T213120.db"
    #expect(try Self.mode(path) == 0o600)
    #expect(program.run("list --db \(path)").output.contains("eyelid"))
    #expect(program.run("verify --db \(path)").status == 0)
    #expect(program.run("backup --list").output.contains("journal-20261120T213120.db"))
  }

  @Test func `a file that is there is not overwritten unasked, nor is the journal`() throws {
    let program = try Self.program()
    #expect(program.run("backup -o \(program.home)/copy.db").status == 0)
    let again = program.run("backup -o \(program.home)/copy.db")
    #expect(again.status == 73)
    #expect(program.run("backup -o \(program.home)/copy.db --force").status == 0)
    let own = program.run("backup --force -o \(program.home)/.local/share/twj/journal.db")
    #expect(own.status == 73)
    #expect(own.error.contains("is the journal itself"))
  }

  @Test func `restore shows both sides, asks, and one undo goes back`() throws {
    let program = try Self.program()
    program.run("backup")
    program.run("rm 1")
    program.run("neck r 5m")
    let changed = try program.stored()
    #expect(program.run("restore").status == 64, "nobody is there to answer")
    #expect(try program.stored() == changed)
    let dry = program.run("restore --dry-run")
    #expect(dry.output.contains("journal  3 records"))
    #expect(dry.output.contains("backup   3 records"))
    #expect(try program.stored() == changed)
    let outcome = program.run("restore --yes")
    #expect(outcome.status == 0, "\(outcome.error)")
    #expect(try program.stored().episodes.map(\.site.slug) == ["eyelid"])
    #expect(try program.stored().episodes.first?.note == "a note")
    #expect(program.run("undo").status == 0)
    #expect(try program.stored().episodes.map(\.site.slug) == changed.episodes.map(\.site.slug))
    #expect(program.run("verify").status == 0)
  }

  @Test func `a damaged journal is kept beside, and the backup takes its place`() throws {
    let program = try Self.program()
    program.run("backup")
    let path = "\(program.home)/.local/share/twj/journal.db"
    var bytes = [UInt8](try Data(contentsOf: URL(filePath: path)))
    for index in bytes.indices.dropFirst(4096) { bytes[index] = 0xA5 }
    try Data(bytes).write(to: URL(filePath: path))
    #expect(program.run("list").status == 65)
    let outcome = program.run("restore --yes")
    #expect(outcome.status == 0, "\(outcome.error)")
    #expect(outcome.output.contains("restored: 3 records"))
    #expect(outcome.output.contains("journal.db.damaged-journal-20261120T213120.db"))
    #expect(program.run("list").output.contains("eyelid"))
    #expect(program.run("verify").status == 0)
    #expect(try Self.mode(path) == 0o600)
  }

  @Test func `without a backup restore says so, and a foreign file is refused`() throws {
    let program = try Self.program()
    let none = program.run("restore")
    #expect(none.status == 64)
    #expect(none.error.contains("there is no backup"))
    try "hello, not a database at all".write(
      toFile: "\(program.home)/x.db", atomically: true, encoding: .utf8)
    let foreign = program.run("restore x.db --yes")
    #expect(foreign.status != 0)
    #expect(try program.stored().episodes.count == 1)
  }

  @Test func `a damaged backup is refused, and a journal that is damaged takes none away`() throws {
    let program = try Self.program()
    program.run("backup -o \(program.home)/copy.db")
    let copy = URL(filePath: "\(program.home)/copy.db")
    var bytes = [UInt8](try Data(contentsOf: copy))
    let note = try #require(bytes.indices.first { bytes[$0...].starts(with: "a note".utf8) })
    bytes[note] ^= 1
    try Data(bytes).write(to: copy)
    let refused = program.run("restore \(program.home)/copy.db --yes")
    #expect(refused.status == 65)
    #expect(refused.error.contains("copy.db is damaged. Nothing was restored."), "\(refused.error)")
    #expect(try program.stored().episodes.first?.note == "a note")
    program.run("backup")
    try FileManager.default.removeItem(atPath: "\(program.home)/.local/share/twj/journal.db")
    try Data(bytes).write(to: URL(filePath: "\(program.home)/.local/share/twj/journal.db"))
    program.now.seconds += 3600
    let unsound = program.run("backup")
    #expect(unsound.status == 65)
    #expect(Self.names(program).count == 2, "nothing is rotated away for an unsound one")
  }

  @Test func `the newest of each of 7 days, 8 weeks and 12 months is kept`() throws {
    let first = try #require(LocalDay(iso: "2025-01-01"))
    let entries = (0..<690).flatMap { day in
      ["T080000", "T200000"].map { clock in
        BackupFolder.Entry(
          name: "journal-\((first + day).iso.filter { $0 != "-" })\(clock).db", day: first + day)
      }
    }
    let kept = BackupFolder.kept(entries)
    let days = kept.map(\.day).sorted()
    let last = first + 689
    #expect(kept.allSatisfy { $0.name.hasSuffix("T200000.db") })
    #expect(days.suffix(7) == Array(last - 6...last)[...])
    #expect(Set(days.map { ISOWeek(containing: $0) }).count >= 8)
    #expect(Set(days.map { $0.civil.year * 12 + $0.civil.month }).count == 12)
    #expect(kept.count <= 7 + 8 + 12)
  }

  @Test func `of several backups within a second the newest is there and comes last`() throws {
    let program = try Self.program()
    for ending in ["", "_02", "_03", "_04"] {
      program.run("lid 1s")
      let made = program.run("backup")
      #expect(made.status == 0, "\(made.error)")
      let name = "journal-20261120T213120\(ending).db"
      #expect(made.output.contains(name), "\(made.output)")
      #expect(Self.names(program).last == name)
    }
    #expect(program.run("restore --dry-run").output.contains("backup   7 records"))
  }

  @Test func `a backup made after the clock was set back is not taken away at once`() throws {
    let program = try Self.program()
    program.run("backup")
    try program.setNow("2026-11-20T20:00:00+01:00")
    let made = program.run("backup")
    #expect(made.status == 0, "\(made.error)")
    #expect(Self.names(program).contains("journal-20261120T200000.db"))
  }
}
