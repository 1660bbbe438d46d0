import Checkup
import Foundation
import JournalCore
import Reporting
import TestSupport
import Testing

/// The stories of the rules once more, through an import and `checkup --json`.
struct CheckupVignetteTests {
  /// The program with a story imported, at the end of a day of it.
  static func program(_ story: Story, day: Int) throws -> TestProgram {
    let now = Story.moment(day, hour: 23)
    let program = try TestProgram(now: now.iso, zone: FixtureZone.utc)
    let text = JournalJSON.encode(
      story.journal, exportedAt: now, timeZone: "UTC", notes: true)
    try text.write(toFile: "\(program.home)/story.json", atomically: true, encoding: .utf8)
    let outcome = program.run("import story.json")
    #expect(outcome.status == 0, "\(outcome.error)")
    return program
  }

  @Test(arguments: Vignette.all)
  func `a story has its level and rules on the command line`(vignette: Vignette) throws {
    let program = try Self.program(vignette.story, day: vignette.day)
    let data = try Self.checkup(program, "checkup --json")
    #expect(data.level == vignette.level.word)
    let leading = data.findings.filter { finding in
      finding.level == data.level && finding.state != "SEEN"
    }
    #expect(leading.map(\.rule) == vignette.rules)
    #expect(data.asOf == Story.day(vignette.day).iso)
    let code = program.run("checkup --exit-code").status
    #expect(code == [.book: 10, .today: 11, .emergency: 12][vignette.level] ?? 0)
  }

  @Test(arguments: Vignette.all.filter { $0.number > 0 })
  func `a story is the same looked back at a month later`(vignette: Vignette) throws {
    let program = try Self.program(vignette.story, day: vignette.day)
    program.now = Story.moment(vignette.day + 30, hour: 9)
    let data = try Self.checkup(
      program, "checkup --json --as-of \(Story.day(vignette.day).iso)")
    #expect(data.level == vignette.level.word)
  }

  /// The part of `checkup --json` that the stories ask for.
  struct Data: Decodable {
    struct Finding: Decodable {
      let rule: String
      let level: String
      let area: String?
      let state: String?
      let message: String
    }

    let asOf: String
    let level: String
    let findings: [Finding]
  }

  private struct Envelope: Decodable {
    let data: Data
  }

  static func checkup(_ program: TestProgram, _ line: String) throws -> Data {
    let outcome = program.run(line)
    #expect(outcome.status == 0, "\(outcome.error)")
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return try decoder.decode(Envelope.self, from: Foundation.Data(outcome.output.utf8)).data
  }
}
