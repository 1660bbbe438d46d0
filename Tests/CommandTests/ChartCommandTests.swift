import Foundation
import JournalCore
import TestSupport
import Testing

/// `chart` and `week --history` at the command line.
struct ChartCommandTests {
  private static let diary = "\(Repository.root)/Tests/CommandTests/Diaries/null-12-weeks.csv"

  private func program() throws -> TestProgram {
    let program = try TestProgram(now: "2025-04-05T20:00:00+02:00")
    try FileManager.default.copyItem(atPath: Self.diary, toPath: "\(program.home)/diary.csv")
    #expect(program.run("import diary.csv --as days --new-triggers").status == 0)
    return program
  }

  private func json(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  @Test(arguments: ["chart", "chart --since 26w", "week --history", "week last --history"])
  func `it draws what is there and ends well`(line: String) throws {
    let outcome = try program().run(line)
    #expect(outcome.status == 0, "\(outcome.error)")
    #expect(outcome.error.isEmpty)
    #expect(!outcome.output.contains("\u{1B}"))
    #expect(outcome.output.contains(line.hasPrefix("chart") ? "Episodes a day" : "a day"))
  }

  @Test(arguments: ["chart", "week --history"], [20, 40, 60, 80, 120])
  func `at a terminal no line is wider than it`(line: String, width: Int) throws {
    let program = try program()
    program.isTerminal = true
    program.width = width
    program.environment = ["NO_COLOR": "1"]
    let output = program.run(line).output
    #expect(!output.contains("\u{1B}"))
    let widest = output.split(separator: "\n").map(\.count).max() ?? 0
    #expect(widest <= width)
    program.environment = ["TERM": "xterm"]
    let colored = program.run(line).output
    #expect(colored.contains("\u{1B}[1m"))
    #expect(colored.replacing(/\u{1B}\[[0-9]*m/, with: "") == output)
  }

  @Test(arguments: ["chart", "week --history"])
  func `without Unicode everything is ASCII`(line: String) throws {
    let program = try program()
    program.isUnicode = false
    #expect(program.run(line).output.utf8.allSatisfy { $0 < 0x7F })
  }

  @Test func `chart in JSON has a day for each of 56 and null for what is unknown`() throws {
    let program = try program()
    let answer = try json(program.run("chart --json").output)
    #expect(answer["kind"] as? String == "chart" && answer["twj"] as? Int == 1)
    let data = try #require(answer["data"] as? [String: Any])
    let days = try #require(data["days"] as? [[String: Any]])
    #expect(days.count == 56 && data["to"] as? String == "2025-04-05")
    let unknown = days.filter { $0["status"] as? String == "unknown" }
    let zeros = days.count { $0["episodes"] as? Int == 0 }
    let nulls = unknown.count { $0["episodes"] is NSNull }
    #expect(!unknown.isEmpty && unknown.count == nulls)
    #expect(zeros > 0)
  }

  @Test func `history in JSON is the envelope of week`() throws {
    let answer = try json(program().run("week --history --json").output)
    #expect(answer["kind"] as? String == "week")
    let data = try #require(answer["data"] as? [String: Any])
    let weeks = try #require(data["weeks"] as? [[String: Any]])
    #expect(weeks.count <= 26 && weeks.last?["week"] as? String == "2025-W14")
    for week in weeks where (week["observed_days"] as? Int ?? 0) < 4 {
      #expect(week["episodes_per_observed_day"] is NSNull && week["position"] is NSNull)
    }
  }

  @Test(arguments: ["chart", "week --history"])
  func `an empty journal says what to type and makes no file`(line: String) throws {
    let program = try TestProgram()
    let outcome = program.run(line)
    #expect(outcome.status == 0 && outcome.output.hasPrefix("Nothing is recorded yet."))
    #expect(program.run("\(line) --plain").output.isEmpty)
    #expect(program.run("\(line) --json").output.contains("\"weeks\": []"))
    #expect(!FileManager.default.fileExists(atPath: program.journalPath))
  }

  @Test(arguments: ["chart 8w", "chart --since 8x", "chart --from 2027-01-01", "week --histroy"])
  func `what is not understood is refused`(line: String) throws {
    let outcome = try program().run(line)
    #expect(outcome.status == 64 && outcome.output.isEmpty)
  }

  @Test func `every day of the plain chart is a line with as many fields`() throws {
    let lines = try program().run("chart --plain").output.split(separator: "\n")
    #expect(lines.count == 56)
    let fields = Set(lines.map { $0.filter { $0 == "\t" }.count })
    #expect(fields.count == 1)
  }
}
