package import JournalCore

/// What is known of one day in one area.
package enum DayMark: Hashable, Sendable {
  case twitch
  /// Closed without an episode in the area.
  case clear
  case unknown
}

extension CheckupResult {
  /// The days a finding of one area rests on, at most the last `most`, each with what is known of it;
  /// none for a finding that is not about the days of an area.
  package func days(of finding: Finding, most: Int) -> [(day: LocalDay, mark: DayMark)] {
    guard let area = finding.area, let first = finding.evidence.firstDay,
      let last = finding.evidence.lastDay, finding.evidence.text(.place) != nil
    else { return [] }
    return (max(first, last - (most - 1))...max(last, first)).map { day in
      (day, mark(of: day, in: area))
    }
  }
}
