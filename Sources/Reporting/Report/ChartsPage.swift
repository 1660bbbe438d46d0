/// The charts that have no room on page 1.
struct ChartsPage {
  let source: ReportSource

  init(_ source: ReportSource) { self.source = source }

  /// nil where there is nothing to draw.
  var section: ReportSection? {
    let charts = [
      HourHeatMap(source).chart, SiteTimeline(source).chart, TriggerWeeksChart(source).chart,
      RatioPlot(source).chart,
    ].compactMap(\.self)
    return charts.isEmpty ? nil : ReportSection("Charts", charts.map { .chart($0) })
  }
}
