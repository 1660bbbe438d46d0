import Analysis
import JournalCore

/// What an export says of itself.
struct CSVExportFacts {
  let days: DayRange
  let boundary: DayBoundary
  let options: CSVExport.Options
  let programVersion: String
  let ruleSetVersion: String
  let exportedAt: Moment
  /// Whether all of it is made up.
  var isDemonstration = false
  let allDays: Int
  let observedDays: Int
  let recordedDays: Int
  /// Days of which nobody said whether there was an episode.
  let unknownDays: Int

  init(
    observations: [DailyObservation], days: DayRange, boundary: DayBoundary,
    options: CSVExport.Options, programVersion: String, ruleSetVersion: String,
    exportedAt: Moment
  ) {
    self.days = days
    self.boundary = boundary
    self.options = options
    self.programVersion = programVersion
    self.ruleSetVersion = ruleSetVersion
    self.exportedAt = exportedAt
    allDays = observations.count
    observedDays = observations.count(where: \.isObserved)
    recordedDays = observations.count(where: \.isRecorded)
    unknownDays = observations.count { $0.status == .unknown }
  }

  /// Who stands behind the data.
  static let provenance = "recorded by the person; no clinician has reviewed the rules"
}
