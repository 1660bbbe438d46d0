import Foundation
import JournalCore
import TestSupport
import Testing

/// What is told of work that takes long.
struct ProgressTests {
  @Test func `an import, an export and a check are told on a terminal, and end`() throws {
    let program = try TestProgram()
    try #"{ "twj": 1, "kind": "journal", "episodes": [] }"#.write(
      toFile: "\(program.home)/journal.json", atomically: true, encoding: .utf8)
    program.run("lid l 90s")
    for line in ["import journal.json", "export json", "verify", "verify -q"] { program.run(line) }
    #expect(program.told.isEmpty)
    program.isTerminal = true
    program.run("import journal.json")
    #expect(program.told == ["Importing", ".", "Importing", "."])
    program.run("export csv")
    program.run("verify")
    #expect(program.told.suffix(4) == ["Exporting", ".", "Checking every record", "."])
    let count = program.told.count
    for line in ["verify -q", "export json -q"] { program.run(line) }
    #expect(program.told.count == count)
  }

  @Test(
    arguments: [
      ("backup -o HOME/copy.db", ["Copying the journal and reading the copy back"]),
      ("sync stick", ["Joining the journals", "Joining the journals"]),
      ("export fhir -o visit.json", ["Exporting", "Exporting"]),
      ("restore --yes", ["Checking every record", "Restoring"]),
    ] as [(String, [String])])
  func `what looks at the whole journal is told on a terminal alone, unless it is to be quiet`(
    line: String, works: [String]
  ) throws {
    let program = try TestProgram()
    let line = line.replacingOccurrences(of: "HOME", with: program.home)
    try FileManager.default.createDirectory(
      atPath: "\(program.home)/stick", withIntermediateDirectories: true)
    for typed in ["lid l 90s", "backup", "lip 2m"] { program.run(typed) }
    program.isTerminal = true
    #expect(program.run("\(line) -q").status == 0)
    #expect(program.told.isEmpty)
    #expect(program.run(line.replacingOccurrences(of: " -o ", with: " --force -o ")).status == 0)
    #expect(program.told == works.flatMap { [$0, "."] })
  }

  @Test func `three hints come in turn on a terminal and fade after ten records`() throws {
    let program = try TestProgram()
    program.isTerminal = true
    var hints: [Bool] = []
    for _ in 1...12 {
      hints.append(program.run("lid l 90s").error.contains("twj"))
      program.now.seconds += 3600
    }
    #expect(hints == [false] + Array(repeating: true, count: 9) + [false, false])
    #expect(try TestProgram().run("lid l 90s -q").error.isEmpty)
    let quiet = try TestProgram()
    quiet.isTerminal = true
    for _ in 1...3 { #expect(quiet.run("lid l 90s -q").error.isEmpty) }
  }
}
