import JournalCore

/// An episode as the rules count it: duplicates merged, with its area and the days it covers.
final class Bout: Sendable {
  let site: Site
  /// nil for a site that nobody defined.
  let area: Area?
  let side: Side?
  /// The day it began, and the others it covers when it lasted a day or more without a pause.
  let days: DayRange
  /// The highest of those merged, 0–10.
  let strength: Double?
  /// Areas of the sites it was marked together with.
  let together: Set<Area>
  let marks: BoutMarks
  /// Whether it was entered within a day of its start.
  let isPrompt: Bool
  /// Seconds without a pause, 0 when it paused or nobody knows.
  let unbrokenSeconds: Int
  private let startedAt: Moment

  /// nil for an episode that does not count or began after `asOf`; one that is still going on lasts
  /// until `now`, or to the end of `asOf` where that is nil.
  init?(
    _ episode: Episode, area: Area?, together: Area?, asOf: LocalDay, now: Moment?,
    boundary: DayBoundary
  ) {
    let first = boundary.day(of: episode.startedAt)
    guard episode.counts, first <= asOf else { return nil }
    site = episode.site
    self.area = area
    side = episode.side
    strength = episode.strength
    self.together = together.map { [$0] } ?? []
    startedAt = episode.startedAt
    let seconds = Self.seconds(of: episode, asOf: asOf, now: now, boundary: boundary)
    unbrokenSeconds = episode.isUnbroken == true ? seconds : 0
    marks = BoutMarks(episode, seconds: seconds)
    isPrompt = !episode.isRecalled
    let last = Self.lastDay(of: episode, unbrokenSeconds: unbrokenSeconds, boundary: boundary)
    days = first...max(first, min(last, asOf))
  }

  /// The bouts of a journal up to a day, in the order they began.
  static func all(
    in journal: Journal, asOf: LocalDay, now: Moment?, boundary: DayBoundary
  ) -> [Bout] {
    let own = Dictionary(journal.sites.map { ($0.site, $0.area) }, uniquingKeysWith: max)
    func area(_ site: Site) -> Area? { site.builtInArea ?? own[site] }
    let single = journal.episodes.compactMap { episode in
      Bout(
        episode, area: area(episode.site), together: episode.togetherWith.flatMap(area),
        asOf: asOf, now: now, boundary: boundary)
    }
    return merged(single).sorted { $0.order < $1.order }
  }

  /// Joins bouts at the same site and side that began within two minutes of the first of them.
  private static func merged(_ bouts: [Bout]) -> [Bout] {
    var result: [Bout] = []
    for bout in bouts.sorted(by: { $0.startedAt < $1.startedAt }) {
      var position = result.count - 1
      while position >= 0, bout.isSoonAfter(result[position]),
        bout.side != result[position].side || bout.site != result[position].site
      {
        position -= 1
      }
      if position >= 0, bout.isSoonAfter(result[position]) {
        result[position] = Bout(result[position], absorbing: bout)
      } else {
        result.append(bout)
      }
    }
    return result
  }

  private func isSoonAfter(_ other: Bout) -> Bool {
    startedAt.seconds - other.startedAt.seconds <= Threshold.duplicateSeconds
  }

  private init(_ bout: Bout, absorbing other: Bout) {
    site = bout.site
    area = bout.area
    side = bout.side
    startedAt = bout.startedAt
    days = bout.days.lowerBound...max(bout.days.upperBound, other.days.upperBound)
    strength = [bout.strength, other.strength].compactMap(\.self).max()
    together = bout.together.union(other.together)
    marks = bout.marks.union(other.marks)
    isPrompt = bout.isPrompt || other.isPrompt
    unbrokenSeconds = max(bout.unbrokenSeconds, other.unbrokenSeconds)
  }

  /// Whether it was marked as at the eye and at the mouth or neck together.
  var joinsEyeAndMouth: Bool {
    guard !together.isEmpty else { return false }
    let areas = together.union(area.map { [$0] } ?? [])
    return areas.contains(.eye) && (areas.contains(.mouth) || areas.contains(.neck))
  }

  private var order: (Int, Int, String, String) {
    (days.lowerBound.number, startedAt.seconds, site.slug, side?.rawValue ?? "")
  }

  /// How long it lasted; one that goes on lasts until now.
  private static func seconds(
    of episode: Episode, asOf: LocalDay, now: Moment?, boundary: DayBoundary
  ) -> Int {
    let start = episode.startedAt
    let endOfDay =
      ((asOf + 1).number * 86_400) + boundary.start.minuteOfDay * 60 - start.offset
    let known = episode.duration.map { Int($0) }
    let sinceStart = (now?.seconds ?? endOfDay) - start.seconds
    return known ?? (episode.isOngoing == true ? max(sinceStart, 0) : 0)
  }

  private static func lastDay(
    of episode: Episode, unbrokenSeconds: Int, boundary: DayBoundary
  ) -> LocalDay {
    let start = episode.startedAt
    guard unbrokenSeconds >= Threshold.longEpisodeSeconds else { return boundary.day(of: start) }
    let length = min(unbrokenSeconds, Int(Episode.longestDuration))
    return boundary.day(of: Moment(seconds: start.seconds + length - 1, offset: start.offset))
  }
}
