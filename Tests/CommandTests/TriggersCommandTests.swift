import Analysis
import Foundation
import JournalCore
import TestSupport
import Testing

/// `triggers` at the command line: options, refusals, and the same answer as the library's.
struct TriggersCommandTests {
  private static let diary = "\(Repository.root)/Tests/CommandTests/Diaries/null-12-weeks.csv"
  private static let coffee = "\(Repository.root)/Examples/a-coffee-pattern/diary.csv"

  private func program(_ path: String = coffee, now: String = "2026-11-23T08:00:00+01:00") throws
    -> TestProgram
  {
    let program = try TestProgram(now: now)
    try FileManager.default.copyItem(atPath: path, toPath: "\(program.home)/diary.csv")
    let outcome = program.run("import diary.csv --as days --new-triggers")
    #expect(outcome.status == 0, "\(outcome.error)")
    return program
  }

  @Test(arguments: [diary, coffee], [true, false])
  func `import and triggers give the library's verdicts and numbers`(
    path: String, isOpen: Bool
  ) throws {
    let program = try program(path)
    let sheet = try DiaryFile(path)
    let end = try #require(LocalDay(iso: "2026-11-23"))
    let analysis = sheet.analysis(asOf: end, ignoringSuspects: isOpen)
    #expect(analysis.estimates.count >= 4)
    let text = program.run("triggers --json" + (isOpen ? " --open" : "")).output
    let answer = try JSONDecoder().decode(TriggerAnswer.self, from: Data(text.utf8))
    #expect(answer.data.observed_days == analysis.observedDays)
    #expect(answer.data.triggers.count == analysis.estimates.count)
    for (told, estimate) in zip(answer.data.triggers, analysis.estimates) {
      #expect(told.trigger == estimate.trigger.name)
      #expect(told.verdict == estimate.verdict.rawValue)
      #expect(told.q == estimate.q)
      #expect(told.lags.map(\.p) == estimate.lags.map(\.p))
    }
  }

  @Test func `an empty journal gives an empty answer and no file`() throws {
    let program = try TestProgram()
    let outcome = program.run("triggers")
    #expect(outcome.status == 0 && outcome.output.hasPrefix("Nothing is recorded yet."))
    let answer = program.run("triggers --json")
    #expect(answer.status == 0 && answer.output.contains("\"triggers\": []"))
    #expect(!FileManager.default.fileExists(atPath: program.journalPath))
  }

  @Test(arguments: [
    ("triggers --as-of 2027-01-01", "has not"), ("triggers --as-of somday", "somday"),
    ("triggers --why cofee", "coffee"), ("triggers --since 8x", "8w"),
    ("triggers --from 2027-01-01", "last day"), ("triggers caffeine", "Unexpected"),
  ])
  func `what is not understood is refused with what to type`(line: String, part: String) throws {
    let outcome = try program().run(line)
    #expect(outcome.status == 64, "\(line)")
    #expect(outcome.output.isEmpty)
    #expect(outcome.error.contains(part), "\(outcome.error)")
  }

  @Test func `as of an earlier day the later days do not count`() throws {
    let text = try program().run("triggers --as-of 1oct").output
    #expect(text.contains("– Thu 1 Oct 2026"))
    #expect(text.hasPrefix("Triggers, "))
  }

  @Test func `since narrows the days, and a replay from one day says the same as before`() throws {
    let program = try program()
    let all = program.run("triggers --json").output
    #expect(program.run("triggers --json --from 2026-07-06").output == all)
    let few = program.run("triggers --json --since 4w").output
    #expect(few.contains("\"from\": \"2026-10-27\""))
  }

  @Test func `the week tells the ratio and verdict of the same analysis`() throws {
    let program = try program()
    let week = program.run("week last").output
    let line = try #require(week.split(separator: "\n").first { $0.hasPrefix("  caffeine") })
    #expect(
      line.contains("ρ +") && line.contains("per 2 cups [") && line.contains("possible pattern"))
    #expect(week.contains("ratio since"))
  }

  @Test func `more tells trend, change and side`() throws {
    let text = try program().run("triggers --more").output
    #expect(text.contains("More or fewer?") && text.contains("Left or right?"))
  }
}

/// What of the JSON the test reads.
private struct TriggerAnswer: Decodable {
  struct Data: Decodable {
    let observed_days: Int
    let triggers: [Trigger]
  }

  struct Trigger: Decodable {
    let trigger: String
    let verdict: String
    let q: Double?
    let lags: [Lag]
  }

  struct Lag: Decodable {
    let p: Double?
  }

  let data: Data
}
