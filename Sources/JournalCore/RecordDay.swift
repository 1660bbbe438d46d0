/// The day a record is about.
package enum RecordDay {
  /// The local day of an instant under the boundary, or the day itself; nil where there is none.
  package static func day(of record: any JournalRecord, boundary: DayBoundary) -> LocalDay? {
    switch record {
    case let record as Episode: boundary.day(of: record.startedAt)
    case let record as Exposure: record.day
    case let record as DayRecord: record.day
    case let record as Symptom: record.startedAt.map(boundary.day)
    case let record as FaceCheck: boundary.day(of: record.at)
    case let record as Medicine: record.day
    case let record as HealthEvent: record.day
    case let record as Care: boundary.day(of: record.at)
    case let record as Visit: record.day
    case let record as Snooze: boundary.day(of: record.at)
    case let record as Suspect: record.declaredOn
    case let record as Experiment: record.plannedOn
    default: nil
    }
  }
}
