import Analysis
package import JournalCore

/// The days of the report as a row of cells: what is known of each.
package struct ReportStrip: Hashable, Sendable {
  /// What is known of a day.
  package enum Cell: Hashable, Sendable {
    /// Closed in time, with an episode.
    case twitched
    /// Closed in time, without one.
    case clear
    /// Something was recorded, but the day was not closed, or only later from memory.
    case partial
    case unknown
  }

  /// The most days that are drawn one by one; the last ones where there are more.
  package static let mostDays = 400

  package let days: DayRange
  package let cells: [Cell]

  init(_ observations: some Sequence<DailyObservation>, days: DayRange) {
    let cells = observations.map(Self.cell).suffix(Self.mostDays)
    self.cells = Array(cells)
    self.days = (days.upperBound - max(0, cells.count - 1))...days.upperBound
  }

  static func cell(_ observation: DailyObservation) -> Cell {
    if observation.isObserved { return observation.status == .twitched ? .twitched : .clear }
    return observation.isRecorded ? .partial : .unknown
  }

  /// The cells with their days.
  var daily: [(day: LocalDay, cell: Cell)] { zip(days, cells).map { ($0, $1) } }
}
