import Checkup
import JournalCore
import Reporting
import Testing

struct CheckupJSONTests {
  @Test func `a finding has all its keys in order`() throws {
    var story = CheckupStory()
    story.twitch(0...16, "lip-lower", .right)
    let value = CheckupJSON.value(story.result(on: 16))
    #expect(value["as_of"] == "2026-11-17")
    #expect(value["level"] == "BOOK")
    let finding = try #require(Self.list(value, "findings").first)
    #expect(
      Self.names(finding) == [
        "rule", "level", "area", "state", "message", "evidence", "sources",
      ])
    #expect(finding["rule"] == "P1")
    #expect(finding["area"] == "MOUTH")
    #expect(finding["state"] == "ACTIVE")
    #expect(finding["sources"] == ["NHS-TW", "MAYO-EYE", "MLP", "src1", "src2", "src3"])
    let evidence = try #require(finding["evidence"])
    #expect(evidence["first_day"] == "2026-11-01")
    #expect(evidence["last_day"] == "2026-11-17")
    #expect(evidence["twitch_days"] == 17)
    #expect(evidence["unrecorded_days"] == 0)
    #expect(evidence["side"] == "right")
    #expect(evidence["sites"] == [["text": "lip-lower", "site": "lip-lower"]])
  }

  @Test func `what a rule does not have is null`() throws {
    var story = CheckupStory()
    story.symptom("speech", 1)
    let value = CheckupJSON.value(story.result(on: 1))
    let finding = try #require(Self.list(value, "findings").first)
    #expect(finding["area"] == .null)
    #expect(finding["state"] == .null)
    let symptom = try #require(finding["evidence"].flatMap { Self.list($0, "symptoms").first })
    #expect(symptom["symptom"] == "speech")
    #expect(symptom["began"] == "2026-11-02")
    #expect(symptom["side"] == .null)
  }

  @Test func `unexamined symptoms and the standing line go with it`() {
    var story = CheckupStory()
    story.symptom("headache", 1)
    let value = CheckupJSON.value(story.result(on: 2))
    #expect(value["level"] == "NONE")
    #expect(value["unexamined_symptoms"] == [["symptom": "headache", "day": "2026-11-02"]])
    #expect(value["standing_line"] == .string(CheckupResult.standingLine))
    #expect(
      Self.names(value) == ["as_of", "level", "findings", "unexamined_symptoms", "standing_line"])
  }

  private static func list(_ value: JSONValue, _ name: String) -> [JSONValue] {
    guard case .array(let elements) = value[name] else { return [] }
    return elements
  }

  private static func names(_ value: JSONValue) -> [String] {
    guard case .object(let members) = value else { return [] }
    return members.map(\.name)
  }
}
