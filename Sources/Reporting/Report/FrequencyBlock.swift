import Analysis
import JournalCore

/// Block 2: how often, now and in the periods before.
struct FrequencyBlock {
  let source: ReportSource

  init(_ source: ReportSource) { self.source = source }

  var section: ReportSection {
    ReportSection(
      2, "How often", [.line(lead), .table(table), .remark(Self.legend)])
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
    let known = source.observations.count { $0.status != .unknown }
    guard known > 0 else {
      return "Nothing is recorded in these days: how often is unknown, not zero."
    }
    return "Episodes on \(twitched) of \(FactText.count(known, "day")) of which it is known; "
      + "\(FactText.count(source.observations.count - known, "day")) unknown."
  }

  private var table: ReportTable {
    var table = ReportTable(
      "Episodes per 30 observed days",
      [
        .text("Period"), .number("Observed"), .number("Episodes"), .number("Per 30 days"),
        .number("95 %"), .number("Expected"),
      ])
    for period in periods { table.add(row(period)) }
    return table
  }

  private func row(_ period: DayRange) -> [String] {
    let rate = WeekRate(observations: source.table[period])
    let name =
      "\(FactText.dayAndMonth(period.lowerBound)) – \(FactText.dayAndMonth(period.upperBound))"
    let counts = [
      String(rate.observedDays), rate.observedDays == 0 ? "unknown" : String(rate.episodes),
    ]
    guard let daily = rate.rate else { return [name] + counts + ["unknown", "", ""] }
    let places = RateText.places(forLargest: 30 * daily.rate)
    let expected = NaturalVariation(before: weeks(before: period), observedDays: rate.observedDays)
      .map { band in
        RateText.text(30 * band.low, 30 * band.high, places: places)
          + Self.mark(band.position(ofEpisodes: rate.episodes))
      }
    return [name] + counts + [
      RateText.text(30 * daily.rate, places: places),
      RateText.text(30 * daily.interval.low, 30 * daily.interval.high, places: places),
      expected ?? "–",
    ]
  }

  /// The 8 blocks of seven days before a period.
  private func weeks(before period: DayRange) -> [WeekRate] {
    (1...NaturalVariation.weeksBefore).map { number in
      let first = period.lowerBound - 7 * number
      return WeekRate(observations: source.table[first...(first + 6)])
    }
  }

  private static func mark(_ position: NaturalVariation.Position) -> String {
    position == .within ? "" : " (\(position.rawValue))"
  }

  private static let legend =
    "Rates rest on observed days only and need 4. 95 %: exact Poisson interval. Expected: natural "
    + "variation, where 95 of 100 such periods would lie if it went on as in the 8 weeks before "
    + "(– where those are too little known)."
}
