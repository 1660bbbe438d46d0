import JournalCore

/// What lies ahead, seen from the moment of an import.
struct ImportClock {
  /// Seconds since 1970 after which an instant lies ahead: a minute of grace for other clocks.
  let latest: Int
  /// The last day that has begun where the import runs or where the file was written.
  let today: LocalDay

  /// `exportOffset` is the offset of the file's `exported_at`, in seconds east of UTC.
  init(now: Moment, exportOffset: Int?, boundary: DayBoundary) {
    latest = now.seconds + 60
    let offsets = [now.offset, exportOffset ?? now.offset]
    today =
      offsets.map { boundary.day(of: Moment(seconds: now.seconds + 60, offset: $0)) }.max()
      ?? boundary.day(of: now)
  }

  func isAhead(_ value: FieldValue) -> Bool {
    switch value {
    case .moment(let moment): moment.seconds > latest
    case .day(let day): day > today
    default: false
    }
  }
}
