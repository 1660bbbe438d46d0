import Foundation
import JournalCore
import TestSupport
import Testing

/// `import DIR` and `import episodes.csv`: what `export csv` wrote.
struct TableImportCommandTests {
  @Test(arguments: 1...12 as ClosedRange<UInt64>)
  func `importing one's own tables changes nothing`(seed: UInt64) throws {
    let program = try ImportRoundTripTests.program(seed: seed)
    let before = try program.stored()
    for notes in ["", "--notes "] {
      #expect(program.run("export csv --force --from 1jan \(notes)-o own/").status == 0)
      let outcome = program.run("import own/")
      #expect(outcome.status == 0, "seed \(seed): \(outcome.error)")
      #expect(outcome.output.hasPrefix("✓ nothing to import: 0 changes"), "\(outcome.output)")
    }
    #expect(try program.stored() == before, "seed \(seed)")
  }

  @Test func `tables go into an empty journal, with one undo`() throws {
    let program = try TestProgram(now: "2026-11-20T21:31:20+01:00")
    for line in ["lid l 90s : a note", "slept 6", "medicine start sertraline", "none yd"] {
      program.run(line)
    }
    program.run("export csv --notes -o visit/")
    let first = program.run("import visit/ --db \(program.home)/other.db")
    #expect(first.status == 0, "\(first.error)")
    #expect(first.output.contains("episodes: 1 added"))
    #expect(first.output.contains("medicines: 1 added"))
    #expect(program.run("list --db \(program.home)/other.db").output.contains("eyelid"))
    #expect(program.run("undo --db \(program.home)/other.db").status == 0)
    #expect(program.run("list --db \(program.home)/other.db").output.contains("eyelid") == false)
  }

  @Test func `a single table is known by its header`() throws {
    let program = try TestProgram(now: "2026-11-20T21:31:20+01:00")
    program.run("lid l 90s")
    program.run("export csv -o own.csv")
    let outcome = program.run("import own.csv")
    #expect(outcome.output.hasPrefix("✓ nothing to import: 0 changes"), "\(outcome.error)")
  }

  @Test func `a folder without tables is refused and nothing is emptied by tables`() throws {
    let program = try TestProgram(now: "2026-11-20T21:31:20+01:00")
    program.run("lid l")
    try FileManager.default.createDirectory(
      atPath: "\(program.home)/bare", withIntermediateDirectories: true)
    let bare = program.run("import bare/")
    #expect(bare.status == 65)
    #expect(bare.error.contains("none of episodes.csv, days.csv"))
    program.run("export csv -o own/")
    let replace = program.run("import own/ --replace --yes")
    #expect(replace.status == 64)
    #expect(replace.error.contains("other files never empty the journal"))
  }

  @Test func `a wrong cell is told with line and column and nothing is stored`() throws {
    let program = try TestProgram(now: "2026-11-20T21:31:20+01:00")
    program.run("lid l 90s")
    program.run("export csv -o own/")
    let path = "\(program.home)/own/episodes.csv"
    let text = try String(contentsOfFile: path, encoding: .utf8)
    try text.replacing(",90,", with: ",fast,").write(
      toFile: path, atomically: true, encoding: .utf8)
    let before = try program.stored()
    let outcome = program.run("import own/")
    #expect(outcome.status == 65)
    #expect(outcome.error.contains("episodes.csv:2: duration_s: “fast” is not a number"))
    #expect(try program.stored() == before)
  }
}
