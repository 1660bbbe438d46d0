import Analysis
import JournalCore

/// When episodes begin: hour of the day by weekday, per observed day.
struct HourHeatMap {
  private let boundary: DayBoundary
  private let tally: HourTally
  private let clock: ClockForm

  private static let left = 34.0
  private static let cell = 27.0
  private static let row = 17.0

  init(_ source: ReportSource) {
    boundary = source.boundary
    clock = source.options.clock
    tally = HourTally(
      days: source.observations, episodes: source.episodes, boundary: source.boundary)
  }

  /// nil without an episode of known time on an observed day.
  var chart: ReportChart? {
    guard peak > 0 else { return nil }
    return ReportChart(
      name: "hours", title: "When episodes begin: weekday and hour, per observed day",
      alternative: alternative, drawing: drawing,
      legend: "Darker is more per observed day of that weekday, up to "
        + "\(FactText.amount(peak)); white is none. A dotted row has no observed day. A day begins "
        + "at \(FactText.clock(boundary.start, clock))."
        + (tally.untimed > 0
          ? " \(FactText.count(tally.untimed, "episode")) without a time left out." : "")
        + (tally.unobserved > 0
          ? " \(FactText.count(tally.unobserved, "episode")) left out, on days that are not observed."
          : ""))
  }

  private var peak: Double { tally.peak }

  private var drawing: SVGDrawing {
    var drawing = SVGDrawing(width: 700, height: 14 + 7 * Self.row + 4)
    for (column, hour) in tally.hours.enumerated() where column % 2 == 0 {
      drawing.label(
        FactText.hour(hour, clock), Self.left + (Double(column) + 0.5) * Self.cell, 10, .middle)
    }
    for weekday in 0..<7 {
      let y = 14 + Double(weekday) * Self.row
      drawing.label(
        Weekday(index: weekday).abbreviation, Self.left - 5, y + 12, .end)
      for (column, hour) in tally.hours.enumerated() {
        drawing.box(
          Self.left + Double(column) * Self.cell + 1, y + 1, Self.cell - 2, Self.row - 2,
          paint(tally.rate(weekday, hour)))
      }
    }
    return drawing
  }

  private func paint(_ rate: Double?) -> SVGDrawing.Paint {
    guard let rate else { return .unknown }
    guard rate > 0 else { return .level0 }
    switch rate / peak {
    case ..<0.25: return .level1
    case ..<0.5: return .level2
    case ..<0.75: return .level3
    default: return .level4
    }
  }

  private var alternative: String {
    let most = tally.rates.filter { $0.rate > 0 }.sorted {
      ($1.rate, $0.weekday, $0.hour) < ($0.rate, $1.weekday, $1.hour)
    }.prefix(3)
    let words = most.map { place in
      let time = FactText.clock(ClockTime(minuteOfDay: 60 * place.hour), clock)
      return "\(Weekday(index: place.weekday).name) \(time) "
        + "\(RateText.text(place.rate, places: 2))"
    }
    let missing = (0..<7).filter { tally.observed[$0] == 0 }.map { Weekday(index: $0).name }
    return "Most per observed day: \(words.joined(separator: ", "))."
      + (missing.isEmpty ? "" : " No observed day: \(missing.joined(separator: ", ")).")
  }
}
