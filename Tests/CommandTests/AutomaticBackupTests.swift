import Foundation
import JournalCore
import TestSupport
import Testing

@testable import twj

/// Copies that nobody asked for: once a week, before an import, before the tables change.
struct AutomaticBackupTests {
  private static func folder(_ program: TestProgram) -> String {
    "\(program.home)/.local/state/twj/backups"
  }

  private static func names(_ program: TestProgram) -> [String] {
    let names = try? FileManager.default.contentsOfDirectory(atPath: folder(program))
    return (names ?? []).sorted()
  }

  @Test func `the first command of a week that writes makes a copy, the others none`() throws {
    let program = try TestProgram(now: "2026-11-20T21:31:20+01:00")
    program.run("lid l 90s")
    program.run("coffee 2")
    #expect(Self.names(program) == [])
    try program.setNow("2026-11-22T21:00:00+01:00")
    program.run("coffee")
    #expect(Self.names(program) == [], "Sunday is of the same week")
    try program.setNow("2026-11-23T07:00:00+01:00")
    #expect(program.run("week").status == 0)
    #expect(Self.names(program) == [], "looking makes none")
    let monday = program.run("coffee")
    #expect(monday.status == 0)
    #expect(monday.error == "")
    #expect(Self.names(program) == ["journal-20261123T070000.db"])
    program.run("undo")
    try program.setNow("2026-11-29T07:00:00+01:00")
    program.run("lip 10s")
    #expect(Self.names(program).count == 1)
    let copy = "\(Self.folder(program))/journal-20261123T070000.db"
    #expect(program.run("verify --db \(copy)").status == 0)
    #expect(program.run("list --db \(copy)").output.contains("eyelid"))
  }

  @Test func `undo may be the first of a week, a dry run never, and off is off`() throws {
    let program = try TestProgram(now: "2026-11-20T21:31:20+01:00")
    program.run("lid l 90s")
    try program.setNow("2026-11-23T07:00:00+01:00")
    program.run("coffee --dry-run")
    #expect(Self.names(program) == [])
    program.run("undo")
    #expect(Self.names(program).count == 1)
    let set = program.run("config set backup off")
    #expect(set.output.contains("backup: weekly → off"))
    try program.setNow("2026-11-30T07:00:00+01:00")
    program.run("coffee")
    #expect(Self.names(program).count == 1)
    #expect(program.run("config set backup daily").error.contains("weekly or off"))
  }

  @Test func `a backup that cannot be made is told and fails nothing`() throws {
    let program = try TestProgram(now: "2026-11-20T21:31:20+01:00")
    program.run("lid l 90s")
    try FileManager.default.createDirectory(
      atPath: "\(program.home)/.local/state/twj", withIntermediateDirectories: true)
    try "no folder".write(toFile: Self.folder(program), atomically: true, encoding: .utf8)
    try program.setNow("2026-11-23T07:00:00+01:00")
    let outcome = program.run("coffee 2")
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("✓ coffee today: 2 cups"))
    #expect(outcome.error.contains("twj: no backup was made: "), "\(outcome.error)")
    #expect(outcome.error.contains("twj backup -o FILE"))
    #expect(try program.stored().exposures.count == 1)
  }

  @Test func `an import makes a copy first, also the second one within a second`() throws {
    let program = try TestProgram(now: "2026-11-20T21:31:20+01:00")
    program.run("lid l 90s")
    program.run("export json -o \(program.home)/out.json")
    #expect(program.run("import out.json --dry-run").status == 0)
    #expect(Self.names(program) == [])
    #expect(program.run("import out.json").status == 0)
    #expect(Self.names(program) == ["journal-20261120T213120.db"])
    #expect(program.run("import out.json").status == 0)
    #expect(Self.names(program) == ["journal-20261120T213120_02.db"], "the newest of that day")
    let restored = program.run("restore --yes")
    #expect(restored.status == 0, "\(restored.error)")
    #expect(Self.names(program).count == 2, "and restore takes none away")
  }

  @Test func `a copy with fewer records says so, and the fuller one stays for a while`() throws {
    let program = try TestProgram(now: "2026-11-20T08:00:00+01:00")
    for line in ["lid l 90s", "coffee 2", "neck 5m"] { program.run(line) }
    #expect(program.run("backup").error == "")
    program.run("rm 1")
    try program.setNow("2026-11-20T09:00:00+01:00")
    let fewer = program.run("backup")
    #expect(fewer.error.contains("this backup holds 2 records, the one before held 3"))
    #expect(Self.names(program).count == 2, "both are of one day, and the fuller one stays")
    try program.setNow("2026-12-31T09:00:00+01:00")
    let later = program.run("backup")
    #expect(later.error.contains("journal-20261120T080000.db was old and made room"))
    #expect(!Self.names(program).contains("journal-20261120T080000.db"))
    program.run("backup -o \(program.home)/copy.db")
    program.run("rm 2")
    let over = program.run("backup --force -o \(program.home)/copy.db")
    #expect(over.error.contains("this backup holds 1 record, the one before held 2"))
  }

  @Test func `a journal that was named has a folder of its own`() throws {
    let program = try TestProgram(now: "2026-11-20T08:00:00+01:00")
    program.run("lid l 90s")
    program.run("backup")
    let other = "\(program.home)/stick/other.db"
    try FileManager.default.createDirectory(
      atPath: "\(program.home)/stick", withIntermediateDirectories: true)
    program.run("neck 5m --db \(other)")
    #expect(program.run("restore --db \(other) --yes").error.contains("there is no backup"))
    #expect(program.run("backup --db \(other)").status == 0)
    let own = try #require(Self.names(program).first { $0.hasPrefix("otherdb-") })
    #expect(Self.names(program).count == 2)
    #expect(
      try FileManager.default.contentsOfDirectory(
        atPath: "\(Self.folder(program))/\(own)"
      ).count == 1)
    #expect(program.run("where --db \(other)").output.contains(own))
  }
}
