import Foundation
import TestSupport
import Testing

/// What was acknowledged is stored: against `kill -9`, other writers and full disks.
@Suite(.serialized)
struct DurabilityTests {
  @Test func `kill -9 at any moment loses no acknowledged entry`() throws {
    let program = try RealProgram()
    try program.run("neck")
    let begin = ContinuousClock.now
    for _ in 1...5 { try program.run("neck") }
    let usual = Double((ContinuousClock.now - begin) / 5 / .microseconds(1))
    var chance = SplitMix64(seed: 20_261_121)
    var acknowledged: [String] = []
    var killed = 0
    for number in 1...150 {
      let process = try program.begin("lid l 90s c2 : entry-\(number)")
      usleep(UInt32(Double.random(in: 0...1.6, using: &chance) * usual))
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      if process.terminationReason == .uncaughtSignal {
        killed += 1
      } else if process.terminationStatus == 0 {
        acknowledged.append("entry-\(number)")
      }
      if number.isMultiple(of: 10) {
        #expect(try program.run("lip r : next-\(number)").status == 0)
        acknowledged.append("next-\(number)")
      }
    }
    let notes = try program.notes()
    #expect(killed > 0)
    #expect(Set(acknowledged).subtracting(notes).isEmpty)
    #expect(Set(notes).count == notes.count)
    let days = try program.run("export json").output
    #expect(
      days.components(separatedBy: "\"as_entered\": \"2 cups\"").count - 1
        == notes.filter { $0.hasPrefix("entry") }.count)
  }

  @Test func `four writers at once lose nothing`() throws {
    let program = try RealProgram()
    let writers = (1...4).map { writer in
      """
      (for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
        twj lid l : writer-\(writer)-$i >/dev/null || echo failed-\(writer)-$i >&2
      done) &
      """
    }
    let outcome = try program.shell(writers.joined(separator: "\n") + "\nwait")
    #expect(outcome.error.isEmpty, "\(outcome.error)")
    let notes = try program.notes()
    #expect(notes.count == 80)
    #expect(Set(notes).count == 80)
    let ids = try program.run("list --plain --all").output.split(separator: "\n")
      .compactMap { $0.split(separator: "\t").first }
    #expect(Set(ids).count == 80)
  }

  @Test(arguments: [0, 1, 8, 40, 100, 300, 480, 496])
  func `a limit on the size of files is an error with a message, not a death`(blocks: Int) throws {
    let program = try RealProgram()
    for number in 1...3 { try program.run("lid l : old-\(number)") }
    let note = String(repeating: "long ", count: 12_000)
    let limited = try program.shell("ulimit -f \(blocks); twj lip r 90s c2 : new \(note)")
    #expect(!limited.wasKilled && limited.status < 128)
    #expect(limited.status == 74, "\(limited.error.prefix(300))")
    #expect(limited.error.hasPrefix("twj: the disk "))
    #expect(limited.error.contains("; nothing was saved."))
    #expect(limited.error.contains("  not stored:  twj lip r 90s c2 : new long"))
    #expect(limited.output.isEmpty)
    #expect(try program.notes() == ["old-1", "old-2", "old-3"])
    #expect(try program.run("lip r : afterwards").status == 0)
    #expect(try program.notes().last == "afterwards")
  }

  @Test(arguments: [0, 1, 8, 100, 300])
  func `a journal that cannot even be made leaves the next command working`(blocks: Int) throws {
    let program = try RealProgram()
    let limited = try program.shell("ulimit -f \(blocks); twj lid l 90s")
    #expect(!limited.wasKilled && limited.status == 74, "\(limited.status) \(limited.error)")
    #expect(try program.run("list").status == 3)
    #expect(try program.run("lid l : first").status == 0)
    #expect(try program.notes() == ["first"])
  }

  @Test func `an export that does not fit leaves nothing under its name`() throws {
    let program = try RealProgram()
    try program.run("lid l : old")
    let outcome = try program.shell("ulimit -f 1; twj export json --notes -o out.json")
    #expect(outcome.status == 74)
    #expect(outcome.error.contains("Nothing was left under that name."))
    let files = try FileManager.default.contentsOfDirectory(atPath: program.home)
    #expect(files.filter { $0.hasPrefix("out") }.isEmpty, "\(files)")
  }
}
