import Analysis
import JournalCore
import Testing

struct DailyExposureValueTests {
  private func exposures(_ diary: Diary, on day: Int = 0) throws -> [String: Double] {
    try #require(diary.table(day...day).observations.first).exposures
  }

  @Test func `adds join the latest total`() throws {
    var diary = Diary()
    diary.exposure("caffeine", 95, day: 0, kind: .add, at: Diary.moment(0, 8))
    diary.exposure("caffeine", 190, day: 0, kind: .total, at: Diary.moment(0, 10))
    diary.exposure("caffeine", 47, day: 0, kind: .add, at: Diary.moment(0, 15))
    #expect(try exposures(diary) == ["caffeine": 237])
  }

  @Test func `each trigger joins by its own rule`() throws {
    var diary = Diary()
    for trigger in ["caffeine", "sleep", "stress"] {
      for (amount, hour) in [(7.0, 8), (3.0, 12)] {
        diary.exposure(trigger, amount, day: 0, kind: .add, at: Diary.moment(0, hour))
      }
    }
    #expect(try exposures(diary) == ["caffeine": 10, "sleep": 3, "stress": 7])
  }

  @Test func `a trigger of one's own counts, also one that takes the place of a built-in one`()
    throws
  {
    var diary = Diary()
    diary.define(
      TriggerDefinition(name: "noise", unit: "h", amountKind: .hours, dayRule: .mean))
    diary.define(
      TriggerDefinition(name: "stress", unit: "0-10", amountKind: .scale, dayRule: .last))
    for trigger in ["noise", "stress"] {
      for (amount, hour) in [(7.0, 8), (3.0, 12)] {
        diary.exposure(trigger, amount, day: 0, kind: .add, at: Diary.moment(0, hour))
      }
    }
    #expect(try exposures(diary) == ["noise": 5, "stress": 3])
  }

  @Test func `from its first record on, nothing said on a complete day is zero`() {
    var diary = Diary()
    for day in 0...3 { diary.close(day) }
    diary.amount("caffeine", 95, on: 1)
    let days = diary.table(0...3).observations
    #expect(days.map { $0.exposures["caffeine"] } == [nil, 95, 0, 0])
    #expect(days.map(\.stated) == [[], ["caffeine"], [], []])
  }

  struct Missing: Sendable, CustomTestStringConvertible {
    let trigger: String
    let closing: DayRecord.Closing?
    let skipped: [String]
    let expected: Double?
    var testDescription: String { "\(trigger) \(closing?.rawValue ?? "open") \(skipped)" }
  }

  @Test(arguments: [
    Missing(trigger: "caffeine", closing: .complete, skipped: [], expected: 0),
    Missing(trigger: "alcohol", closing: .complete, skipped: ["caffeine"], expected: 0),
    Missing(trigger: "nicotine", closing: .complete, skipped: [], expected: 0),
    Missing(trigger: "caffeine", closing: .complete, skipped: ["caffeine"], expected: nil),
    Missing(trigger: "caffeine", closing: DayRecord.Closing.none, skipped: [], expected: nil),
    Missing(trigger: "caffeine", closing: nil, skipped: [], expected: nil),
    Missing(trigger: "sleep", closing: .complete, skipped: [], expected: nil),
    Missing(trigger: "stress", closing: .complete, skipped: [], expected: nil),
    Missing(trigger: "screen", closing: .complete, skipped: [], expected: nil),
  ])
  func `missing is zero only where the rule says so`(_ missing: Missing) throws {
    var diary = Diary()
    diary.amount(missing.trigger, 1, on: -30)
    if let closing = missing.closing { diary.close(0, closing, skipped: missing.skipped) }
    #expect(try exposures(diary)[missing.trigger] == missing.expected)
  }

  @Test func `a first record outside a journal loaded in part is told`() {
    var diary = Diary()
    for day in 0...2 { diary.close(day) }
    let first = ["caffeine": Diary.monday + 1]
    let days = diary.table(0...2, firstStated: first).observations
    #expect(days.map { $0.exposures["caffeine"] } == [nil, 0, 0])
  }

  @Test func `a complete day long after it still has its zero`() throws {
    var diary = Diary()
    diary.amount("caffeine", 95, on: -1)
    diary.close(0, after: 30)
    #expect(try exposures(diary)["caffeine"] == 0)
  }
}
