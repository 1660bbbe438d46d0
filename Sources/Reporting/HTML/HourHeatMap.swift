import Analysis
import JournalCore

/// When episodes begin: hour of the day by weekday, per observed day.
struct HourHeatMap {
  private let boundary: DayBoundary
  /// Observed days by weekday.
  private let observed: [Int]
  /// Episodes with a known time on observed days, by weekday and hour.
  private let counts: [[Int]]
  private let untimed: Int

  private static let left = 34.0
  private static let cell = 27.0
  private static let row = 17.0

  init(_ source: ReportSource) {
    var observed = Array(repeating: 0, count: 7)
    var counts = Array(repeating: Array(repeating: 0, count: 24), count: 7)
    var untimed = 0
    let days = Set(source.observations.filter(\.isObserved).map(\.day))
    for day in days { observed[day.weekday.index] += 1 }
    for episode in source.episodes where days.contains(source.day(of: episode)) {
      if episode.precision == .day {
        untimed += 1
      } else {
        let hour = episode.startedAt.local.secondOfDay / 3600
        counts[source.day(of: episode).weekday.index][hour] += 1
      }
    }
    boundary = source.boundary
    self.observed = observed
    self.counts = counts
    self.untimed = untimed
  }

  /// nil without an episode of known time on an observed day.
  var chart: ReportChart? {
    guard peak > 0 else { return nil }
    return ReportChart(
      name: "hours", title: "When episodes begin: weekday and hour, per observed day",
      alternative: alternative, drawing: drawing,
      legend: "Darker is more per observed day of that weekday, up to "
        + "\(FactText.amount(peak)); white is none. A dotted row has no observed day. A day begins "
        + "at \(boundary.start.text)."
        + (untimed > 0 ? " \(FactText.count(untimed, "episode")) without a time left out." : ""))
  }

  private func rate(_ weekday: Int, _ hour: Int) -> Double? {
    observed[weekday] == 0 ? nil : Double(counts[weekday][hour]) / Double(observed[weekday])
  }

  private var rates: [(weekday: Int, hour: Int, rate: Double)] {
    (0..<7).flatMap { weekday in
      (0..<24).compactMap { hour in rate(weekday, hour).map { (weekday, hour, $0) } }
    }
  }

  private var peak: Double { rates.map(\.rate).max() ?? 0 }

  /// The hours in the order of a day that begins when the person's does.
  private var hours: [Int] { (0..<24).map { ($0 + boundary.start.minuteOfDay / 60) % 24 } }

  private var drawing: SVGDrawing {
    var drawing = SVGDrawing(width: 700, height: 14 + 7 * Self.row + 4)
    for (column, hour) in hours.enumerated() where column % 2 == 0 {
      drawing.label(
        hour.padded(2), Self.left + (Double(column) + 0.5) * Self.cell, 10, .middle)
    }
    for weekday in 0..<7 {
      let y = 14 + Double(weekday) * Self.row
      drawing.label(
        Weekday(index: weekday).abbreviation, Self.left - 5, y + 12, .end)
      for (column, hour) in hours.enumerated() {
        drawing.box(
          Self.left + Double(column) * Self.cell + 1, y + 1, Self.cell - 2, Self.row - 2,
          paint(rate(weekday, hour)))
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
    let most = rates.filter { $0.rate > 0 }.sorted {
      ($1.rate, $0.weekday, $0.hour) < ($0.rate, $1.weekday, $1.hour)
    }.prefix(3)
    let words = most.map { place in
      "\(Weekday(index: place.weekday).name) \(place.hour.padded(2)):00 "
        + "\(RateText.text(place.rate, places: 2))"
    }
    let missing = (0..<7).filter { observed[$0] == 0 }.map { Weekday(index: $0).name }
    return "Most per observed day: \(words.joined(separator: ", "))."
      + (missing.isEmpty ? "" : " No observed day: \(missing.joined(separator: ", ")).")
  }
}
