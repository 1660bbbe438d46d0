import Analysis
import JournalCore

/// Episodes per day as bars, with what was to be expected of each week and the changes of medicines.
struct DailyChart {
  let source: ReportSource
  private let days: DayRange
  private let observations: [DailyObservation]
  private let peak: Double

  private static let left = 26.0
  private static let top = 16.0
  private static let base = 96.0
  private static let width = 700.0

  init(_ source: ReportSource) {
    self.source = source
    observations = Array(source.observations.suffix(ReportStrip.mostDays))
    days = (source.days.upperBound - (observations.count - 1))...source.days.upperBound
    let most = observations.map(\.records).max() ?? 0
    let bands = source.chart.weeks.compactMap(\.variation?.high).max() ?? 0
    peak = max(Double(most), bands, 1)
  }

  /// nil where nothing is known of any day.
  var chart: ReportChart? {
    guard observations.contains(where: \.isRecorded) else { return nil }
    return ReportChart(
      name: "days", title: "Episodes per day", alternative: alternative, drawing: drawing,
      legend:
        "Bar: episodes of a day; low tick: none. Black: observed day. Grey: day not closed within "
        + "2 days. Dotted box: unknown. Pale band: what natural variation lets expect of the week."
        + changes(most: 6))
  }

  private var step: Double { (Self.width - Self.left) / Double(observations.count) }
  private func x(_ day: LocalDay) -> Double { Self.left + Double(day - days.lowerBound) * step }
  private func y(_ value: Double) -> Double {
    Self.base - (Self.base - Self.top) * value / peak
  }

  private var drawing: SVGDrawing {
    var drawing = SVGDrawing(width: Self.width, height: 112)
    drawBands(&drawing)
    drawAxes(&drawing)
    for observation in observations { draw(observation, &drawing) }
    for (number, change) in medicines.enumerated() {
      let place = x(change.day) + step / 2
      drawing.line(place, 10, place, Self.base, .event)
      drawing.label(Self.mark(number), place, 8, .middle)
    }
    return drawing
  }

  private func drawBands(_ drawing: inout SVGDrawing) {
    for week in source.chart.weeks {
      guard let band = week.variation, week.week.days.overlaps(days) else { continue }
      let shown = week.week.days.clamped(to: days)
      let top = y(band.high)
      drawing.box(
        x(shown.lowerBound), top, Double(shown.count) * step, max(1, y(band.low) - top), .band)
    }
  }

  private func drawAxes(_ drawing: inout SVGDrawing) {
    drawing.line(Self.left, Self.base, Self.width, Self.base, .axis)
    let most = Int(peak.rounded(.down))
    for value in Set([0, (most + 1) / 2, most]).sorted() {
      drawing.label(String(value), Self.left - 4, y(Double(value)) + 3, .end)
    }
    let every = max(1, (observations.count / 7 + 7) / 8)
    let mondays = days.filter { $0.weekday.index == 0 }
    for (number, day) in mondays.enumerated() {
      drawing.line(x(day), Self.base, x(day), Self.base + 3, .axis)
      if number % every == 0, x(day) < Self.width - 40 {
        drawing.label(FactText.dayAndMonth(day), x(day), Self.base + 13)
      }
    }
  }

  private func draw(_ observation: DailyObservation, _ drawing: inout SVGDrawing) {
    let place = x(observation.day)
    let width = max(0.6, step - min(2, step * 0.25))
    let inset = (step - width) / 2
    switch observation.status {
    case .unknown:
      drawing.box(place + inset, Self.base - 12, width, 12, .unknown)
    case .clear:
      drawing.box(
        place + inset, Self.base - 2.5, width, 2.5, observation.isObserved ? .ink : .mid)
    case .twitched:
      let top = y(Double(observation.records))
      drawing.box(
        place + inset, top, width, Self.base - top, observation.isObserved ? .ink : .mid)
    }
  }

  private var medicines: [Medicine] {
    source.medicines.filter { days.contains($0.day) }
  }

  private static func mark(_ number: Int) -> String {
    Unicode.Scalar(UInt32(65 + number % 26)).map { String(Character($0)) } ?? "?"
  }

  /// The changes by their marks; on page 1 there is room for the first few.
  private func changes(most: Int) -> String {
    guard !medicines.isEmpty else { return "" }
    let words = medicines.prefix(most).enumerated().map { number, change in
      "\(Self.mark(number)) \(change.name) \(change.step.rawValue) "
        + FactText.compactDay(change.day)
    }
    let more = medicines.count > most ? "; and \(medicines.count - most) more" : ""
    return " Dashed: \(words.joined(separator: "; "))\(more)."
  }

  private var alternative: String {
    let known = observations.filter { $0.status != .unknown }
    let most = known.max { ($0.records, $1.day) < ($1.records, $0.day) }
    let top = most.map {
      $0.records > 0 ? " Most: \($0.records) on \(FactText.day($0.day))." : ""
    }
    return "\(FactText.day(days.lowerBound)) to \(FactText.day(days.upperBound)): "
      + "\(FactText.count(known.reduce(0) { $0 + $1.records }, "episode")) on "
      + "\(FactText.count(known.count, "known day")); "
      + "\(FactText.count(observations.count - known.count, "day")) unknown.\(top ?? "")"
      + changes(most: .max)
  }
}
