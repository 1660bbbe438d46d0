package import JournalCore

/// How many episodes each place had in each week: those logged, on all days.
package struct SiteWeeks: Hashable, Sendable {
  /// A place with its side, and its episodes in each of the weeks.
  package struct Row: Hashable, Sendable {
    package let site: Site
    package let side: Side?
    package let counts: [Int]

    /// In all weeks.
    package var total: Int { counts.reduce(0, +) }
  }

  package let weeks: [ISOWeek]
  /// The place with most episodes first.
  package let rows: [Row]
  /// Days of each week, as far as it is looked at, of which it is unknown whether there were
  /// episodes.
  package let unknownDays: [Int]
  /// Days of each week that are looked at.
  package let days: [Int]

  /// Looks at the episodes of some days.
  package init(
    days: some Sequence<DailyObservation>, episodes: some Sequence<Episode>, boundary: DayBoundary
  ) {
    let byWeek = Dictionary(grouping: days) { $0.day.monday }
    let mondays = byWeek.keys.sorted()
    let known = Set(byWeek.values.joined().map(\.day))
    weeks = mondays.map { ISOWeek(containing: $0) }
    self.days = mondays.map { byWeek[$0]?.count ?? 0 }
    unknownDays = mondays.map { (byWeek[$0] ?? []).count { $0.status == .unknown } }
    var counts: [Place: [Int]] = [:]
    for episode in episodes where episode.counts {
      let day = boundary.day(of: episode.startedAt)
      guard known.contains(day), let week = mondays.firstIndex(of: day.monday) else { continue }
      let place = Place(site: episode.site, side: episode.side)
      counts[place, default: Array(repeating: 0, count: mondays.count)][week] += 1
    }
    rows = counts.map { Row(site: $0.site, side: $0.side, counts: $1) }
      .sorted { left, right in
        left.total != right.total
          ? left.total > right.total : Self.name(left) < Self.name(right)
      }
  }

  private struct Place: Hashable {
    let site: Site
    let side: Side?
  }

  private static func name(_ row: Row) -> String {
    "\(row.site.slug) \(row.side?.rawValue ?? "")"
  }
}
