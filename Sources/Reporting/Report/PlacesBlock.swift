import Analysis
import JournalCore

/// Block 4: where, on which side, and in which order places joined.
struct PlacesBlock {
  /// One place of the body over the whole journal up to the last day.
  struct Place {
    let site: Site
    /// Its episodes of the days asked for.
    let episodes: [Episode]
    let firstSeen: LocalDay
    let lastSeen: LocalDay
  }

  /// The most rows on page 1.
  private static let mostRows = 6

  let source: ReportSource

  init(_ source: ReportSource) { self.source = source }

  var section: ReportSection {
    let places = places
    guard !places.isEmpty else {
      return ReportSection(4, "Where, and which side", [.line("No place was recorded.")])
    }
    return ReportSection(
      4, "Where, and which side",
      [.table(table(leading(places)))] + [.line(order(places))] + balance.map { .line($0) })
  }

  /// In the order they were first recorded, which is the order of spread.
  var places: [Place] {
    let seen = source.journal.episodes.filter { $0.counts && source.day(of: $0) <= source.asOf }
    let recent = Dictionary(grouping: source.episodes, by: \.site)
    return Dictionary(grouping: seen, by: \.site).compactMap { site, episodes -> Place? in
      let days = episodes.map(source.day)
      guard let first = days.min(), let last = days.max() else { return nil }
      return Place(
        site: site, episodes: recent[site] ?? [], firstSeen: first, lastSeen: last)
    }.sorted { ($0.firstSeen, $0.site.slug) < ($1.firstSeen, $1.site.slug) }
  }

  /// All places, where page 1 has not room for all.
  var continuation: ReportSection? {
    let places = places
    guard places.count > Self.mostRows else { return nil }
    return ReportSection("Places in full", [.table(table(places))])
  }

  private func table(_ places: some Sequence<Place>) -> ReportTable {
    var table = ReportTable(
      "Episodes of these days by place, in the order places were first recorded",
      [
        .text("Place"), .number("Episodes"), .number("Left"), .number("Right"), .number("Both"),
        .number("Other"), .text("First seen"), .text("Last seen"),
      ])
    for place in places {
      let sides = [Side.left, .right, .both].map { side in
        String(place.episodes.count { $0.side == side })
      }
      table.add(
        [SiteVocabulary.label(of: place.site), String(place.episodes.count)] + sides + [
          String(place.episodes.count { $0.side == nil || $0.side == .middle }),
          FactText.compactDay(place.firstSeen), FactText.compactDay(place.lastSeen),
        ])
    }
    return table
  }

  /// The places with the most episodes of these days, in the same order.
  private func leading(_ places: [Place]) -> [Place] {
    let most = Set(
      places.enumerated().sorted {
        ($1.element.episodes.count, $0.offset) < ($0.element.episodes.count, $1.offset)
      }.prefix(Self.mostRows).map(\.offset))
    return places.enumerated().filter { most.contains($0.offset) }.map(\.element)
  }

  private func order(_ places: [Place]) -> String {
    let left = places.count - Self.mostRows
    let more = left > 0 ? " (\(left) only under Places in full)" : ""
    guard places.count > 1 else { return "One place only so far." }
    let names = places.map { SiteVocabulary.label(of: $0.site) }
    return "Order first recorded: \(names.joined(separator: " → "))\(more)."
  }

  /// The side share with its interval, or what is missing for one.
  private var balance: [String] {
    let balance = SideBalance(
      episodes: source.journal.episodes, days: source.days, boundary: source.boundary)
    return Array(SideText(balance, style: .pipe).lines().dropFirst())
  }
}

extension FactText {
  /// `20 Nov 2026`.
  static func compactDay(_ day: LocalDay) -> String {
    "\(dayAndMonth(day)) \(day.civil.year)"
  }
}
