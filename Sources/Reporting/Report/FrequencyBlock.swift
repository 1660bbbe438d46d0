import Analysis
import JournalCore

/// Block 2: how often, now and in the periods before.
struct FrequencyBlock {
  let source: ReportSource

  init(_ source: ReportSource) { self.source = source }

  var section: ReportSection {
    ReportSection(
      2, "How often",
      [.line(lead), .table(table), .line(variation), .remark(beginning + Self.legend)])
  }

  /// The days of this period, then of those before it that the journal reaches back to.
  private var periods: [DayRange] {
    let length = source.days.count
    let first = source.firstDay ?? source.days.lowerBound
    return (0...ReportSource.earlierPeriods).map { number in
      let last = source.days.upperBound - number * length
      return (last - (length - 1))...last
    }.filter { $0 == source.days || $0.upperBound >= first }
  }

  private var lead: String {
    let twitched = source.observations.count { $0.status == .twitched }
    let unknown = source.observations.filter { $0.status == .unknown }
    let known = source.observations.count - unknown.count
    guard known > 0 else {
      return "Nothing is recorded in these days: how often is unknown, not zero."
    }
    return "Episodes on \(twitched) of the \(FactText.count(known, "day")) of which it is known."
      + Self.unknown(unknown)
  }

  /// The days of which nobody said whether there were episodes, by what else was recorded.
  private static func unknown(_ days: [DailyObservation]) -> String {
    guard !days.isEmpty else { return "" }
    let partial = days.count(where: \.isRecorded)
    let head = " Unknown on \(FactText.count(days.count, "day")): "
    guard partial > 0 else { return head + "not recorded." }
    return head + "\(days.count - partial) not recorded, \(partial) with other facts only."
  }

  /// Where an earlier period would have begun before the records did.
  private var beginning: String {
    guard let first = source.firstDay, first <= source.days.lowerBound,
      periods.contains(where: { $0.lowerBound < first })
    else { return "" }
    return "The journal begins on \(FactText.compactDay(first)): no day before it is counted. "
  }

  private var table: ReportTable {
    var table = ReportTable(
      "Episodes per 30 observed days",
      [
        .text("Period"), .number("Observed days"), .number("Episodes"), .number("Per 30 days"),
        .number("95 %"),
      ])
    for period in periods { table.add(row(period)) }
    return table
  }

  /// The days of a period; of an earlier one those since the journal began.
  private func counted(_ period: DayRange) -> DayRange {
    guard period != source.days, let first = source.firstDay else { return period }
    return max(period.lowerBound, first)...period.upperBound
  }

  private func row(_ period: DayRange) -> [String] {
    let rate = WeekRate(observations: source.table[period])
    let days = counted(period)
    let name =
      "\(FactText.dayAndMonth(days.lowerBound)) – \(FactText.dayAndMonth(days.upperBound))"
    let counts = [
      "\(rate.observedDays) of \(days.count)",
      rate.observedDays == 0 ? "unknown" : String(rate.episodes),
    ]
    guard let daily = rate.rate else { return [name] + counts + ["unknown", ""] }
    let places = RateText.places(forLargest: 30 * daily.rate)
    return [name] + counts + [
      RateText.text(30 * daily.rate, places: places),
      RateText.text(30 * daily.interval.low, 30 * daily.interval.high, places: places),
    ]
  }

  /// How the weeks lie in what was to be expected of them. Of a longer period no range is told: it
  /// would be too narrow, as bad spells outlast a week.
  private var variation: String {
    let judged = source.chart.weeks.filter { $0.position != nil }
    guard !judged.isEmpty else {
      return "Natural variation: no week has enough known weeks before it."
    }
    let within = judged.count { $0.position == .within }
    func named(_ position: NaturalVariation.Position) -> String? {
      let weeks = judged.filter { $0.position == position }.map(\.week.name)
      return weeks.isEmpty ? nil : "\(position.rawValue) it: \(weeks.joined(separator: ", "))"
    }
    let others = [named(.above), named(.below)].compactMap(\.self)
    return "Natural variation: \(within) of \(FactText.count(judged.count, "week")) within the "
      + "expected range" + (others.isEmpty ? "." : "; \(others.joined(separator: "; ")).")
  }

  private static let legend =
    "Rates rest on observed days only and need 4; bouts at one place less than 10 minutes apart "
    + "count once. 95 %: exact Poisson interval. The expected range of a week goes by the 8 weeks "
    + "before it; while nothing changes, 90 to 98 of 100 weeks lie within (tried on made-up journals)."
}
