import Analysis
import JournalCore
import Reporting
import Testing

struct WeekJSONTests {
  private func value(_ journal: Journal, today: LocalDay = WeekSample.sunday) -> JSONValue {
    WeekJSON.value(WeekSample.summary(journal, today: today))
  }

  private func elements(_ value: JSONValue?) -> [JSONValue] {
    guard case .array(let elements)? = value else { return [] }
    return elements
  }

  @Test func `the totals of the week`() {
    let week = value(WeekSample.short)
    #expect(week["week"] == "2026-W47")
    #expect(
      [week["from"], week["to"], week["as_of"]] == ["2026-11-16", "2026-11-22", "2026-11-22"])
    #expect(week["episodes"] == 4)
    #expect(week["days_with_episodes"] == 2)
    #expect(week["recorded_days"] == 3)
    #expect(week["observed_days"] == 2)
    #expect(week["episodes_on_observed_days"] == 2)
    #expect(week["episodes_per_observed_day"] == .null)
  }

  @Test func `an unknown day is null throughout`() throws {
    let day = try #require(elements(value(WeekSample.short)["days"]).first)
    #expect(
      day == [
        "local_day": "2026-11-16", "status": "unknown", "recorded": false, "observed": false,
        "recalled": false, "episodes": .null, "total_duration_s": .null,
        "unknown_durations": .null,
        "triggers": ["caffeine": .null, "sleep": .null, "stress": .null],
      ])
  }

  @Test func `a clear day is zero`() throws {
    let day = try #require(elements(value(WeekSample.short)["days"]).last)
    #expect(
      day == [
        "local_day": "2026-11-22", "status": "clear", "recorded": true, "observed": true,
        "recalled": false, "episodes": 0, "total_duration_s": .number(0), "unknown_durations": 0,
        "triggers": ["caffeine": .number(95), "sleep": .number(8), "stress": .number(2)],
      ])
  }

  @Test func `days to come are left out`() {
    #expect(elements(value(WeekSample.short, today: WeekSample.monday + 4)["days"]).count == 5)
  }

  @Test func `means are those of known days`() {
    #expect(
      elements(value(WeekSample.short)["triggers"]).map { $0["mean"] } == [
        .number(475.0 / 3), .number(20.5 / 3), .number(2.5),
      ])
    #expect(elements(value(Journal())["triggers"]).map { $0["mean"] } == [.null, .null, .null])
  }

  @Test func `what keeps a correlation from being there is told`() {
    let found = elements(value(WeekSample.long)["correlations"])
    #expect(found.map { $0["trigger"] } == ["caffeine", "sleep", "stress", "alcohol"])
    #expect(found[0]["shortfall"] == .null)
    #expect(found[0]["spearman"]?["days"] == 79)
    #expect(
      found[3] == [
        "trigger": "alcohol", "unit": "g", "spearman": ["rho": .null, "days": 12], "episodes": 6,
        "shortfall": ["days_with_value": 16, "episodes": 0], "analysis": .null,
      ])
  }

  @Test func `four observed days have a rate with its interval`() {
    var journal = Journal()
    for day in 0...3 { WeekSample.close(&journal, day, .none) }
    guard case .object(let members)? = value(journal)["episodes_per_observed_day"] else {
      Issue.record("there is no rate")
      return
    }
    #expect(members.map(\.name) == ["value", "low", "high"])
    #expect(members[0].value == .number(0))
    #expect(members[1].value == .number(0))
  }
}
