import Analysis
import JournalCore
import Testing

@testable import Reporting

/// The keys of `triggers --json`, and null for what does not exist.
struct TriggersJSONTests {
  private func trigger(_ name: String, _ journal: Journal) throws -> JSONValue {
    let value = TriggersJSON.value(TriggerSample.analysis(journal), nil)
    guard case .array(let triggers)? = value["triggers"] else { return .null }
    return try #require(triggers.first { $0["trigger"] == .string(name) })
  }

  private func keys(_ value: JSONValue) -> [String] {
    guard case .object(let members) = value else { return [] }
    return members.map(\.name)
  }

  @Test func `all keys of the contract are there, also for a trigger without a value`() throws {
    let expected: Set = [
      "trigger", "unit", "family", "declared_direction", "p_declared", "verdict", "direction", "q",
      "held_looks", "spearman", "lags", "ratio_high_to_low", "smallest_detectable_ratio",
      "shortfall", "notes",
    ]
    for name in ["caffeine", "alcohol"] {
      let value = try trigger(name, TriggerSample.journal())
      #expect(expected.isSubset(of: keys(value)), "\(name)")
    }
  }

  @Test func `what was not tested is null and says what is missing`() throws {
    let value = try trigger("caffeine", TriggerSample.journal(weeks: 3))
    #expect(value["verdict"] == "not_enough_days")
    #expect(
      value["shortfall"] == ["observed_days": 7, "episodes": 0, "days_with_value": 7])
    for key in ["p_declared", "q", "direction", "ratio_high_to_low", "smallest_detectable_ratio"] {
      #expect(value[key] == .null, "\(key)")
    }
    guard case .array(let lags)? = value["lags"] else { return }
    for lag in lags { #expect(lag["p"] == .null && lag["low"] == .null) }
  }

  @Test func `a suspect carries its direction, its p and its family's level`() throws {
    let journal = TriggerSample.journal()
    let value = try trigger("caffeine", journal)
    #expect(value["family"] == "suspect" && value["declared_direction"] == "more")
    #expect(value["verdict"] == "possible_pattern" && value["held_looks"] == 3)
    guard case .number(let p)? = value["p_declared"] else {
      Issue.record("p_declared is no number")
      return
    }
    #expect(p < 0.001)
    let alpha = TriggersJSON.value(TriggerSample.analysis(journal), nil)["alpha"]
    #expect(alpha == ["suspects": .number(0.1), "open": .number(0)])
    let open = TriggersJSON.value(
      TriggerSample.analysis(journal, ignoringSuspects: true), nil)["alpha"]
    #expect(open == ["suspects": .number(0), "open": .number(0.1)])
  }

  @Test func `an empty journal has no triggers`() {
    let value = TriggersJSON.value(TriggerSample.analysis(Journal()), nil)
    #expect(value["triggers"] == .array([]))
    #expect(value["from"] == .null && value["observed_days"] == 0)
  }

  @Test func `the same journal gives the same bytes`() {
    let one = JSONWriter.text(
      TriggersJSON.value(TriggerSample.analysis(TriggerSample.journal()), nil))
    let two = JSONWriter.text(
      TriggersJSON.value(TriggerSample.analysis(TriggerSample.journal()), nil))
    #expect(one == two)
    #expect(!one.lowercased().contains("nan") && !one.contains("inf"))
  }
}
