import JournalCore

/// Decides which bouts are one episode: those of one site and side less than 10 minutes apart, from
/// the end of one (its start where the duration is unknown) to the start of the next.
///
/// Records of which only the day is known never merge.
struct BoutMerging {
  /// Seconds.
  static let gap = 600.0
  /// Days before a bout on which another one may have begun that it belongs to: the longest
  /// duration, the gap, and the rest of a day.
  static let lookBack = 33

  private struct Place: Hashable {
    let site: Site
    let side: Side?
  }

  private var ends: [Place: Double] = [:]

  /// Whether a bout begins an episode; bouts are given in the order of their starts.
  mutating func isNew(_ bout: Episode) -> Bool {
    guard bout.precision != .day else { return true }
    let place = Place(site: bout.site, side: bout.side)
    let start = Double(bout.startedAt.seconds)
    let end = start + (bout.duration ?? 0)
    defer { ends[place] = max(end, ends[place] ?? end) }
    guard let previous = ends[place] else { return true }
    return start - previous >= Self.gap
  }
}
