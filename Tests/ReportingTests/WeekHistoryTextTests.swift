import Analysis
import JournalCore
import Testing

@testable import Reporting

/// The weeks as a table and as JSON.
struct WeekHistoryTextTests {
  private let history = ChartSample.history(ChartSample.journal(triggers: [:]))

  private func rows(_ style: Style) -> [String] {
    WeekHistoryText(history, style: style).lines().filter { $0.hasPrefix("W") }
  }

  @Test(arguments: ChartSample.widths) func `every week has a row at every width`(width: Int?) {
    #expect(rows(Style(width: width)).count == history.weeks.count)
    #expect(history.weeks.count == 11 || history.weeks.count == 12)
  }

  @Test func `columns go from the least needed on, the rate and the mark stay`() {
    func titles(_ width: Int) -> String {
      WeekHistoryText(history, style: Style(width: width)).lines()[1]
    }
    for title in ["week", "days", "episodes", "a day", "95 %", "expected", "slept h"] {
      #expect(titles(80).contains(title))
    }
    #expect(!titles(50).contains("slept"))
    for width in [20, 40, 60, 80] {
      #expect(
        WeekHistoryText(history, style: Style(width: width)).lines().contains {
          $0.contains("a day")
        })
      #expect(rows(Style(width: width)).last?.hasSuffix("slept") == false)
    }
  }

  @Test func `a week outside its band says so without colour`() throws {
    var journal = Journal()
    for day in -34...0 {
      for hour in 0..<(day > -7 ? 9 : 1) {
        WeekSample.episode(&journal, day, 9 + hour, 0, seconds: nil)
      }
      WeekSample.close(&journal, day, .complete)
    }
    let history = ChartSample.history(journal)
    #expect(history.weeks.compactMap(\.position) == [.above])
    for width in [20, 40, 80] {
      let rows = WeekHistoryText(history, style: Style(width: width)).lines()
        .filter { $0.hasPrefix("W") && $0.contains("above") }
      #expect(rows.count == 1, "\(width)")
      #expect(rows.first?.hasPrefix("W46") == true)
    }
  }

  @Test func `a week of which too little is known has a mark and no rate`() {
    var journal = Journal()
    for day in [-14, 0] { WeekSample.close(&journal, day, .none) }
    let history = ChartSample.history(journal)
    let rows = WeekHistoryText(history, style: Style(width: 80)).lines().filter {
      $0.hasPrefix("W")
    }
    #expect(
      rows.map { $0.split(separator: " ").dropFirst(3).map(String.init) } == [
        ["1", "0", "·"], ["0", "·", "·"], ["1", "0", "·"],
      ])
  }

  private func members(_ value: JSONValue) -> [String: JSONValue] {
    guard case .object(let members) = value else { return [:] }
    return Dictionary(uniqueKeysWithValues: members.map { ($0.name, $0.value) })
  }

  private func elements(_ value: JSONValue?) -> [JSONValue] {
    guard case .array(let elements)? = value else { return [] }
    return elements
  }

  @Test func `in JSON what is unknown is null and never zero`() {
    let weeks = elements(members(WeekHistoryJSON.value(history))["weeks"]).map(members)
    #expect(weeks.count == history.weeks.count)
    for (json, week) in zip(weeks, history.weeks) {
      #expect((json["episodes_per_observed_day"] == .null) == (week.rate.rate == nil))
      #expect((json["natural_variation"] == .null) == (week.variation == nil))
      #expect((json["position"] == .null) == (week.position == nil))
      #expect((json["episodes_on_observed_days"] == .null) == (week.rate.observedDays == 0))
      #expect((members(json["means"] ?? .null)["sleep"] == .null) == (week.means["sleep"] == nil))
    }
  }

  @Test func `the days of a chart in JSON are null where they are unknown`() {
    let chart = ChartSample.chart(ChartSample.journal())
    let days = elements(members(ChartJSON.value(chart))["days"]).map(members)
    #expect(days.count == chart.days.count && chart.unknownDays > 0)
    for (json, day) in zip(days, chart.days) {
      #expect((json["episodes"] == .null) == (day.status == .unknown))
      #expect((json["episodes_merged"] == .null) == (day.status == .unknown))
      #expect(
        (members(json["triggers"] ?? .null)["sleep"] == .null) == (day.exposures["sleep"] == nil))
    }
  }

  @Test func `an empty journal is empty lists and no days`() {
    let chart = members(ChartJSON.value(ChartSample.chart(Journal())))
    let weeks = members(WeekHistoryJSON.value(ChartSample.history(Journal())))
    for value in [chart, weeks] {
      #expect(value["from"] == .null && value["to"] == .null)
      #expect(value["weeks"] == .array([]) && value["triggers"] == .array([]))
    }
    #expect(chart["days"] == .array([]))
  }
}
