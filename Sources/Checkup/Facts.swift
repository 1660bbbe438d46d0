import JournalCore

/// Everything a rule may ask about one day.
///
/// “Within n days” reaches to the day n days ago (n + 1 days with today); “the last n days” are
/// today and the n − 1 before.
struct Facts: Sendable {
  let history: History
  let day: LocalDay

  /// From `days` ago to today.
  func within(_ days: Int) -> DayRange { day - days...day }

  /// Today and the days before, `days` in all.
  func last(_ days: Int) -> DayRange { day - (days - 1)...day }

  /// The 7 days before the last 7.
  var weekBefore: DayRange { day - 13...day - 7 }

  /// Episodes of which a part is in the range; of an area, or of all for no area.
  func episodes(_ area: Area?, side: Side? = nil, in range: DayRange) -> Int {
    history.twitching.episodes(area, side: side, in: range)
  }

  func twitchDays(_ area: Area?, in range: DayRange) -> Int {
    history.twitching.series(area).twitchDays.count(in: range)
  }

  /// Closed days without an episode in the area; in no area, for no area.
  func clearDays(_ area: Area?, in range: DayRange) -> Int {
    history.twitching.series(area).clearDays(in: range)
  }

  /// Days that are twitch or logged clear.
  func coverage(_ area: Area?, in range: DayRange) -> Int {
    history.twitching.series(area).coverage(of: range)
  }

  func lastTwitchDay(_ area: Area?) -> LocalDay? {
    history.twitching.series(area).twitchDays.last(through: day)
  }

  /// Coverage by what was entered and closed promptly, not from memory.
  func promptCoverage(_ area: Area?, in range: DayRange) -> Int {
    history.twitching.promptSeries(area).coverage(of: range)
  }

  func run(_ area: Area?) -> Run? { history.twitching.series(area).run(through: day) }

  /// Bouts with a mark that began in the range.
  func episodes(_ mark: BoutMark, in range: DayRange) -> Int {
    history.twitching.days(with: mark)?.count(in: range) ?? 0
  }

  /// Days of the range on which a bout with a mark began.
  func days(_ mark: BoutMark, in range: DayRange) -> Int {
    history.twitching.days(with: mark, in: range)
  }

  /// The bouts with a mark that began in the range.
  func bouts(_ mark: BoutMark, in range: DayRange) -> [Bout] {
    guard episodes(mark, in: range) > 0 else { return [] }
    return history.twitching.bouts(in: range, area: nil).filter { $0.marks.contains(mark) }
  }

  /// The bouts in the face that began in the range.
  func faceBouts(in range: DayRange) -> [Bout] {
    history.twitching.bouts(in: range, area: nil).filter { $0.area?.isPartOfFace ?? false }
  }

  /// Whether nothing was recorded on any of the last days.
  func isUnrecorded(forDays days: Int) -> Bool {
    history.recordedDays.count(in: last(days)) == 0
  }
}
