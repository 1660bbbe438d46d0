/// What was tried of one measure of self-care, in plain counts; no claim follows from them.
package struct CareTally: Hashable, Sendable {
  package let measure: Care.Measure
  package private(set) var times = 0
  /// The sum of the minutes that are known; nil where none are.
  package private(set) var minutes: Double?
  package private(set) var helped = 0
  package private(set) var notHelped = 0
  package private(set) var unsaid = 0
  /// Uses around which it is known how many episodes there were.
  package private(set) var observed = 0
  /// Episodes that began in the ``window`` before the ``observed`` uses, and after them.
  package private(set) var episodesBefore = 0
  package private(set) var episodesAfter = 0

  /// Seconds looked at on both sides of a use.
  package static let window = 7200

  private init(measure: Care.Measure) { self.measure = measure }

  /// The tallies of all measures that were used, the most used first.
  ///
  /// Episodes are counted around a use where something is recorded about each day the four hours
  /// touch: an episode, or that it was closed. Two hours have to have passed, and a use at noon to
  /// the second counts as one of which only the day is known.
  package static func all(
    in journal: Journal, boundary: DayBoundary, now: Moment
  ) -> [CareTally] {
    let diary = Diary(journal, boundary: boundary)
    var tallies: [CareTally] = []
    for use in journal.care {
      let index = tallies.firstIndex { $0.measure == use.measure } ?? tallies.endIndex
      if index == tallies.endIndex { tallies.append(CareTally(measure: use.measure)) }
      tallies[index].add(use, now: now, diary)
    }
    return tallies.sorted { left, right in
      left.times != right.times
        ? left.times > right.times : left.measure.rawValue < right.measure.rawValue
    }
  }

  private mutating func add(_ use: Care, now: Moment, _ diary: Diary) {
    times += 1
    if let more = use.minutes { minutes = (minutes ?? 0) + more }
    switch use.helped {
    case true?: helped += 1
    case false?: notHelped += 1
    case nil: unsaid += 1
    }
    let start = use.at.seconds
    guard start + Self.window <= now.seconds, use.at.local.secondOfDay != Self.noon,
      diary.isRecorded(around: use.at)
    else { return }
    observed += 1
    let starts = diary.starts(around: use.at)
    episodesBefore += starts.filter { (start - Self.window...start).contains($0) }.count
    episodesAfter += starts.filter { (start + 1...start + Self.window).contains($0) }.count
  }

  private static let noon = 43_200
}

extension CareTally {
  /// The episodes of each day by their start, and the days about which something is recorded.
  private struct Diary {
    private let boundary: DayBoundary
    private var starts: [LocalDay: [Int]] = [:]
    private var recorded: Set<LocalDay> = []

    init(_ journal: Journal, boundary: DayBoundary) {
      self.boundary = boundary
      recorded = Set(journal.days.filter { $0.closed != nil }.map(\.day))
      for episode in journal.episodes where episode.counts {
        let day = boundary.day(of: episode.startedAt)
        recorded.insert(day)
        if episode.precision != .day { starts[day, default: []].append(episode.startedAt.seconds) }
      }
    }

    func isRecorded(around moment: Moment) -> Bool {
      days(around: moment).allSatisfy(recorded.contains)
    }

    func starts(around moment: Moment) -> [Int] {
      days(around: moment).flatMap { starts[$0] ?? [] }
    }

    private func days(around moment: Moment) -> Set<LocalDay> {
      Set(
        [-CareTally.window, 0, CareTally.window].map {
          boundary.day(of: Moment(seconds: moment.seconds + $0, offset: moment.offset))
        })
    }
  }
}
