import Analysis
import JournalCore

/// A row for each week.
struct WeeksPage {
  let source: ReportSource

  init(_ source: ReportSource) { self.source = source }

  var section: ReportSection {
    guard !source.chart.weeks.isEmpty else {
      return ReportSection("Weeks", [.line("No week of these days has a record.")])
    }
    return ReportSection(
      "Weeks",
      [
        .table(table),
        .remark(
          "Episodes and rates are those of observed days; a rate needs 4 of them. 95 %: exact "
            + "Poisson interval. Expected: natural variation, from the 8 weeks before. Triggers: "
            + "mean over the days of which they are known. Empty is unknown."),
      ] + course)
  }

  private var triggers: [TriggerDefinition] {
    source.table.triggers.filter { trigger in
      source.chart.weeks.contains { $0.means[trigger.name] != nil }
    }
  }

  private var table: ReportTable {
    let triggers = triggers
    var table = ReportTable(
      "One week, Monday to Sunday, in each row",
      [
        .text("Week"), .text("From"), .number("Observed days"), .number("Episodes"),
        .number("A day"), .number("95 %"), .number("Expected"), .text(""),
      ] + triggers.map { .number(TriggerTitle.withUnit($0)) })
    for week in source.chart.weeks {
      table.add(row(week) + triggers.map { week.means[$0.name].map(Self.mean) ?? "" })
    }
    return table
  }

  /// Whole from 10 on.
  private static func mean(_ mean: Double) -> String {
    FactText.amount(abs(mean) >= 10 ? mean.rounded() : mean)
  }

  private func row(_ week: HistoryWeek) -> [String] {
    let places = RateText.places(
      forLargest: source.chart.weeks.compactMap(\.rate.rate?.rate).max() ?? 0)
    let rate = week.rate
    let mark = week.position.flatMap { $0 == .within ? nil : $0.rawValue }
    return [
      week.week.name, FactText.dayAndMonth(week.week.first), String(rate.observedDays),
      rate.observedDays == 0 ? "" : String(rate.episodes),
      rate.rate.map { RateText.text($0.rate, places: places) } ?? "",
      rate.rate.map { RateText.text($0.interval.low, $0.interval.high, places: places) } ?? "",
      week.variation.map { RateText.text($0.low, $0.high, places: places) } ?? "", mark ?? "",
    ]
  }

  /// Whether it became more or fewer, in the words of `twj triggers --more`.
  private var course: [ReportElement] {
    let trend = EpisodeTrend(source.table)
    return TrendText(trend, style: .pipe).lines().map { .line($0) }
  }
}
