import Analysis
import JournalCore

/// Which places twitched in which week.
struct SiteTimeline {
  private let weeks: [ISOWeek]
  private let unknown: Set<ISOWeek>
  private let places: [(label: String, counts: [ISOWeek: Int])]
  private let left: Int

  private static let margin = 110.0
  private static let row = 18.0
  private static let mostPlaces = 12
  private static let mostWeeks = 60

  init(_ source: ReportSource) {
    let mondays = stride(
      from: source.days.lowerBound.monday, through: source.days.upperBound, by: 7)
    weeks = mondays.map(ISOWeek.init).suffix(Self.mostWeeks)
    let known = source.observations.filter { $0.status != .unknown }
    unknown = Set(weeks).subtracting(known.map { ISOWeek(containing: $0.day) })
    let all = PlacesBlock(source).places.filter { !$0.episodes.isEmpty }
    places = all.prefix(Self.mostPlaces).map { place in
      let counts = Dictionary(grouping: place.episodes) {
        ISOWeek(containing: source.day(of: $0))
      }.mapValues(\.count)
      return (SiteVocabulary.label(of: place.site), counts)
    }
    left = all.count - places.count
  }

  /// nil without an episode.
  var chart: ReportChart? {
    guard !places.isEmpty else { return nil }
    return ReportChart(
      name: "places", title: "Places by week", alternative: alternative, drawing: drawing,
      legend: "A larger disc is more episodes recorded in the week, with their number beside it; "
        + "dotted: a week of which nothing is known. Places in the order they were first recorded."
        + (left > 0 ? " \(FactText.count(left, "more place")) not drawn." : ""))
  }

  private var drawing: SVGDrawing {
    let bottom = 4 + Double(places.count) * Self.row
    var drawing = SVGDrawing(width: 700, height: bottom + 14)
    let step = (700 - Self.margin) / Double(weeks.count)
    let most = Double(places.flatMap(\.counts.values).max() ?? 1)
    for (column, week) in weeks.enumerated() {
      let x = Self.margin + Double(column) * step
      if unknown.contains(week) { drawing.box(x + 1, 3, step - 2, bottom - 4, .unknown) }
      if column % max(1, (weeks.count + 8) / 9) == 0, x < 650 {
        drawing.label(FactText.dayAndMonth(week.monday), x, bottom + 11)
      }
    }
    for (number, place) in places.enumerated() {
      let y = 4 + (Double(number) + 0.5) * Self.row
      drawing.label(TerminalText.clipped(place.label, to: 18), Self.margin - 6, y + 3.5, .end)
      drawing.line(Self.margin, y, 700, y, .axis)
      for (column, week) in weeks.enumerated() {
        guard let count = place.counts[week] else { continue }
        let radius = max(2, min(step / 2, 8) * (Double(count) / most).squareRoot())
        let x = Self.margin + (Double(column) + 0.5) * step
        drawing.disc(x, y, radius: radius, .ink)
        if step > 30 { drawing.label(String(count), x + radius + 2, y - 1) }
      }
    }
    return drawing
  }

  private var alternative: String {
    let words = places.map { place in
      let weeks = place.counts.keys.sorted()
      let episodes = FactText.count(place.counts.values.reduce(0, +), "episode")
      let span = weeks.first.flatMap { first in
        weeks.last.map { first == $0 ? first.iso : "\(first.iso) to \($0.iso)" }
      }
      return "\(place.label): \(episodes) in \(FactText.count(weeks.count, "week")), \(span ?? "")"
    }
    return words.joined(separator: "; ") + "."
  }
}
