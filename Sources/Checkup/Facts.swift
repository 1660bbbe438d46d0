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
    history.series(area, side: side).episodes(in: range)
  }

  func twitchDays(_ area: Area?, in range: DayRange) -> Int {
    history.series(area).twitchDays.count(in: range)
  }

  /// Closed days without an episode in the area; in no area, for no area.
  func clearDays(_ area: Area?, in range: DayRange) -> Int {
    history.series(area).clearDays(in: range)
  }

  /// Days that are twitch or logged clear.
  func coverage(_ area: Area?, in range: DayRange) -> Int {
    history.series(area).coverage(of: range)
  }

  func lastTwitchDay(_ area: Area?) -> LocalDay? {
    history.series(area).twitchDays.last(through: day)
  }

  func run(_ area: Area?) -> Run? { history.series(area).run(through: day) }

  /// Whether nothing was recorded on any of the last days.
  func isUnrecorded(forDays days: Int) -> Bool {
    history.recordedDays.count(in: last(days)) == 0
  }

  /// Symptoms of a kind that are fresh today and began at most so many days ago, in the order they
  /// began.
  func freshSymptoms(
    startedWithin days: Int, _ isOfKind: (Symptom) -> Bool
  ) -> [NotedSymptom] {
    let all = history.symptoms
    let first = all.partitionPoint { $0.begun < day - days }
    let end = all.partitionPoint { $0.begun <= day }
    return all[first..<max(first, end)].filter { $0.isFresh(on: day) && isOfKind($0.symptom) }
  }

  /// Symptoms of a kind that are fresh today and of which nobody knows when they began.
  func freshSymptomsOfUnknownStart(_ isOfKind: (Symptom) -> Bool) -> [NotedSymptom] {
    history.symptomsOfUnknownStart.filter {
      $0.begun <= day && $0.isFresh(on: day) && isOfKind($0.symptom)
    }
  }
}
