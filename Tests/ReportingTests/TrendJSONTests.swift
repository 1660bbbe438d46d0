import Analysis
import JournalCore
import Reporting
import Testing

struct TrendJSONTests {
  private func trend(_ episodes: [Int]) -> JSONValue {
    TrendJSON.value(EpisodeTrend(TrendSample.table(episodes)))
  }

  private func change(_ episodes: [Int]) -> JSONValue {
    ChangePointJSON.value(EpisodeChangePoint(TrendSample.table(episodes)))
  }

  private func number(_ value: JSONValue?) -> Double {
    switch value {
    case .number(let number)?: number
    case .whole(let number)?: Double(number)
    default: .nan
    }
  }

  @Test func `an alarm has both tests and all it rests on`() {
    let value = trend(TrendSample.rising)
    #expect([value["from"], value["to"]] == ["2026-08-31", "2026-11-22"])
    #expect(value["alarm"] == "rising" && value["shortfall"] == .null && value["weeks"] == 12)
    let (daily, weekly) = (value["daily"], value["weekly"])
    #expect(daily?["observed_days"] == 84 && weekly?["weeks"] == 12)
    #expect(number(daily?["p_rising"]) < 0.01)
    #expect(abs(number(daily?["p_rising"]) + number(daily?["p_falling"]) - 1) <= 1e-12)
    #expect(number(daily?["ratio_per_week"]?["low"]) > 1)
    #expect(number(weekly?["p_rising"]) < 0.05 && number(weekly?["dispersion"]) >= 1)
    #expect(weekly?["degrees_of_freedom"] == .number(10))
    #expect(value["recent"]?["observed_days"] == 28 && value["recent"]?["episodes"] == 62)
    #expect(value["before"]?["weeks"] == 8)
    #expect(number(value["recent"]?["episodes_per_observed_day"]?["value"]) == 62.0 / 28)
    #expect(number(value["ratio_recent_to_before"]?["value"]) > 3)
  }

  @Test func `too few weeks are a shortfall, and every number is null`() {
    #expect(
      trend([1, 2, 3]) == [
        "from": "2026-11-02", "to": "2026-11-22", "weeks": 3, "shortfall": ["weeks": 5],
        "alarm": .null, "daily": .null, "weekly": .null, "recent": .null, "before": .null,
        "ratio_recent_to_before": .null,
      ])
    #expect(
      change([1, 2, 3]) == [
        "weeks": 3, "shortfall": ["weeks": 5], "first_week": .null, "probability": .null,
        "range": .null, "placed": .null, "likelihood_ratio": .null, "before": .null,
        "after": .null,
      ])
  }

  @Test func `a change has its week, range and rates`() {
    let value = change(TrendSample.rising)
    #expect(value["first_week"] == "2026-W44" && value["placed"] == true)
    #expect(value["range"]?["from"] == "2026-W44" && value["range"]?["to"] == "2026-W45")
    #expect(value["range"]?["probability"] == .number(0.8))
    #expect(number(value["range"]?["share_of_weeks"]) == 2.0 / 11)
    #expect(value["before"]?["episodes"] == 33 && value["after"]?["episodes"] == 62)
    #expect((0.4...1).contains(number(value["probability"])))
  }

  @Test func `sides have counts, share and both tests`() {
    let value = SideJSON.value(TrendSample.balance(Array(repeating: "llr", count: 14) + ["b?m"]))
    #expect([value["from"], value["to"]] == ["2026-11-16", "2027-02-07"])
    #expect(value["left"] == 28 && value["right"] == 14 && value["both"] == 1)
    #expect(value["middle"] == 1 && value["unknown"] == 1)
    #expect(value["days"] == 14 && value["weeks"] == 4 && value["shortfall"] == .null)
    #expect(value["leaning"] == .null && value["design_effect"] == .number(1))
    #expect(number(value["share_left"]?["value"]) == 28.0 / 42)
    #expect(abs(number(value["week_test"]?["t"]) - 14 / 42.0.squareRoot()) <= 1e-12)
    #expect(value["week_test"]?["degrees_of_freedom"] == .number(3))
    #expect(value["day_sign_test"]?["days_more_left"] == 14)
    #expect(abs(number(value["day_sign_test"]?["p"]) - 2.0 / 16_384) <= 1e-15)
  }

  @Test func `too few sides are a shortfall, and every number is null`() {
    let value = SideJSON.value(TrendSample.balance(["lr"]))
    #expect(value["shortfall"] == ["episodes": 18, "days": 7, "weeks": 3])
    for name in ["leaning", "share_left", "design_effect", "week_test", "day_sign_test"] {
      #expect(value[name] == .null, "\(name)")
    }
  }

  @Test(arguments: [
    [], [0], Array(repeating: 0, count: 12), [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 90],
    [90, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], Array(repeating: 140, count: 12),
  ])
  func `no number is NaN or without end`(episodes: [Int]) {
    for value in [trend(episodes), change(episodes)] {
      #expect(numbers(value).allSatisfy { $0.isFinite })
    }
  }

  private func numbers(_ value: JSONValue) -> [Double] {
    switch value {
    case .object(let members): members.flatMap { numbers($0.value) }
    case .array(let values): values.flatMap { numbers($0) }
    case .number(let number): [number]
    default: []
    }
  }
}
