import Foundation
import JournalCore
import TestSupport
import Testing

/// `sync DIR`: journals of several devices, brought together through a folder.
struct SyncCommandTests {
  /// Programs with journals of their own, and a folder they share.
  private struct Devices {
    let programs: [TestProgram]
    let folder: String

    init(_ count: Int) throws {
      programs = try (0..<count).map { number in
        try TestProgram(now: "2026-11-20T21:31:20+01:00", seed: UInt64(number + 1))
      }
      folder = "\(programs[0].home)/shared"
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true)
    }

    func files() throws -> [String] {
      try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    }

    func syncAll() {
      for program in programs + programs {
        program.now.seconds += 60
        let outcome = program.run("sync \(folder)")
        #expect(outcome.status == 0, "\(outcome.error)")
      }
    }
  }

  private static func content(_ program: TestProgram) throws -> [String] {
    try program.stored().records.map { "\($0.key) \($0.values)" }.sorted()
  }

  @Test func `what one device logged is on all, also what was changed and removed`() throws {
    let devices = try Devices(3)
    let (one, two) = (devices.programs[0], devices.programs[1])
    one.run("lid l 90s : a note")
    two.run("neck 5m")
    two.run("none yd")
    let first = one.run("sync \(devices.folder)")
    #expect(first.output.contains("nothing new to take over; handed on 1 record"))
    devices.syncAll()
    for program in devices.programs {
      #expect(try program.stored().episodes.count == 2)
      #expect(try program.stored().days.count == 1)
    }
    one.now.seconds += 60
    one.run("edit 1 strength=4")
    two.now.seconds += 90
    let id = try #require(try two.stored().episodes.first { $0.site.slug == "eyelid" }?.id)
    two.run("edit \(id) side=r")
    devices.programs[2].now.seconds += 120
    let neck = try #require(
      try devices.programs[2].stored().episodes.first { $0.site.slug == "neck" }?.id)
    devices.programs[2].run("rm \(neck)")
    devices.syncAll()
    let all = try devices.programs.map(Self.content)
    #expect(all[0] == all[1] && all[1] == all[2])
    let episode = try #require(try one.stored().episodes.first)
    #expect(episode.strength == 4 && episode.side == .right && episode.note == "a note")
    #expect(try one.stored().episodes.count == 1)
    for program in devices.programs { #expect(program.run("verify").status == 0) }
    let again = one.run("sync \(devices.folder)")
    #expect(again.output.contains("nothing new to take over; nothing to hand on"))
  }

  @Test func `a dry run stores nothing anywhere, and one undo takes a sync back`() throws {
    let devices = try Devices(2)
    let (one, two) = (devices.programs[0], devices.programs[1])
    one.run("lid l 90s")
    let dry = one.run("sync \(devices.folder) --dry-run")
    #expect(dry.output.contains("would hand on 1 record"))
    #expect(try devices.files() == [])
    one.run("sync \(devices.folder)")
    let mode =
      try FileManager.default.attributesOfItem(
        atPath: "\(devices.folder)/\(devices.files()[0])")[.posixPermissions] as? Int
    #expect(mode == 0o600)
    let look = two.run("sync \(devices.folder) -n")
    #expect(look.output.contains("would take over 1 record: 1 new"))
    #expect(!FileManager.default.fileExists(atPath: two.journalPath))
    let json = two.run("sync \(devices.folder) --json")
    #expect(json.output.contains("\"added\": 1"))
    #expect(two.run("undo").output.contains("undone “sync"))
    #expect(try two.stored().isEmpty)
    two.run("sync \(devices.folder)")
    #expect(try two.stored().episodes.count == 1)
    #expect(try devices.files().count == 1)
  }

  @Test func `torn, foreign and hostile files are refused by name, and the rest is taken`() throws {
    let devices = try Devices(2)
    let (one, two) = (devices.programs[0], devices.programs[1])
    one.run("lid l 90s")
    one.run("sync \(devices.folder)")
    let good = "\(devices.folder)/\(try devices.files()[0])"
    let text = try String(contentsOfFile: good, encoding: .utf8)
    try String(text.dropLast(9)).write(
      toFile: "\(devices.folder)/torn.twjsync", atomically: true, encoding: .utf8)
    try "hello \u{1B}[31m".write(
      toFile: "\(devices.folder)/evil\u{1B}[2J.twjsync", atomically: true, encoding: .utf8)
    try "twjsync 9\n".write(
      toFile: "\(devices.folder)/later.twjsync", atomically: true, encoding: .utf8)
    #expect(mkfifo("\(devices.folder)/pipe.twjsync", 0o600) == 0)
    let outcome = two.run("sync \(devices.folder)")
    #expect(outcome.status == 65)
    #expect(outcome.output.contains("taken over 1 record: 1 new"))
    #expect(outcome.error.contains("torn.twjsync: it is not whole"))
    #expect(outcome.error.contains("later.twjsync: a newer version wrote it"))
    #expect(outcome.error.contains("pipe.twjsync"))
    #expect(!outcome.error.contains("\u{1B}"))
    #expect(try two.stored().episodes.count == 1)
  }

  @Test func `a conflict copy of the journal is merged and may go`() throws {
    let devices = try Devices(1)
    let program = devices.programs[0]
    program.run("lid l 90s")
    let copy = "\(program.home)/.local/share/twj/journal (conflicted copy 2026-11-20).db"
    try FileManager.default.copyItem(atPath: program.journalPath, toPath: copy)
    program.now.seconds += 60
    program.run("edit 1 strength=4")
    program.now.seconds += 60
    program.run(words: ["edit", "1", "side=r", "--db", copy])
    program.run(words: ["neck", "5m", "--db", copy])
    let outcome = program.run("sync \(devices.folder)")
    #expect(outcome.status == 0, "\(outcome.error)")
    #expect(outcome.output.contains("taken over 2 records: 1 new, 1 changed"))
    #expect(outcome.output.contains("merged a conflict copy, which can go now:  rm "))
    let episode = try #require(try program.stored().episodes.first)
    #expect(episode.strength == 4 && episode.side == .right)
    #expect(try program.stored().episodes.count == 2)
    #expect(program.run("sync \(devices.folder)").output.contains("nothing new to take over"))
  }

  @Test func `a folder that is not there is not made up`() throws {
    let program = try TestProgram(now: "2026-11-20T21:31:20+01:00")
    program.run("lid l 90s")
    let outcome = program.run("sync stick/twj")
    #expect(outcome.status == 66)
    #expect(outcome.error.contains("there is no folder stick/twj"))
    #expect(!FileManager.default.fileExists(atPath: "\(program.home)/stick"))
  }

  @Test func `after the history is forgotten the devices still agree`() throws {
    let devices = try Devices(2)
    let (one, two) = (devices.programs[0], devices.programs[1])
    for line in ["lid l 90s", "neck 5m : the purple lamp", "coffee 2"] { one.run(line) }
    devices.syncAll()
    one.run("rm 2")
    one.now.seconds += 60
    #expect(one.run("history --forget --yes").status == 0)
    let bytes = [UInt8](try Data(contentsOf: URL(filePath: one.journalPath)))
    let lamp = Array("purple".utf8)
    #expect(!bytes.indices.contains { bytes[$0] == lamp[0] && bytes[$0...].starts(with: lamp) })
    two.now.seconds += 500
    let id = try #require(try two.stored().episodes.first { $0.site.slug == "eyelid" }?.id)
    two.run("edit \(id) strength=4")
    devices.syncAll()
    #expect(try Self.content(one) == Self.content(two))
    #expect(try one.stored().episodes.map(\.strength) == [4])
    #expect(one.run("verify").status == 0)
  }
}
