import JournalCore

/// A journal up to one day, sorted and counted once so that each day of the replay is cheap.
final class History: Sendable {
  let boundary: DayBoundary
  let asOf: LocalDay
  /// In the order they began.
  let bouts: [Bout]
  /// In the order they began, with the worrying answers of face checks.
  let symptoms: [NotedSymptom]
  /// Those of ``symptoms`` whose start is not known.
  let symptomsOfUnknownStart: [NotedSymptom]
  /// In the order of days; on one day the one that answers for the shortest time comes first.
  let visits: [CoveringVisit]
  /// Up to the day, in order of time.
  let faceChecks: [FaceCheck]
  /// Days about which anything at all was recorded, each once.
  let recordedDays: SortedDays
  /// The areas with a bout, in their order.
  let areas: [Area]
  /// All bouts, whatever their area.
  let everywhere: Series
  private let places: [Area: Place]
  private let none: Series
  /// Days on which a bout of that side began that was marked as at the eye and the mouth together.
  private let joined: [Side: SortedDays]
  let profile: Profile?

  /// The bouts of one area, all and by side.
  private struct Place {
    let all: Series
    let sides: [Side: Series]

    init(_ bouts: [Bout], closedDays: SortedDays) {
      all = Series(bouts, closedDays: closedDays)
      sides = bouts.grouped(by: \.side).mapValues { Series($0, closedDays: closedDays) }
    }
  }

  /// The records of a journal about days up to `asOf`; an episode that is still going on lasts
  /// until `now`, or to the end of `asOf` where that is nil.
  init(_ journal: Journal, asOf: LocalDay, now: Moment?, boundary: DayBoundary) {
    self.boundary = boundary
    self.asOf = asOf
    profile = journal.profile
    bouts = Bout.all(in: journal, asOf: asOf, now: now, boundary: boundary)
    let visits = journal.visits.filter { $0.day <= asOf }.map(CoveringVisit.init)
      .sorted { $0.order < $1.order }
    self.visits = visits
    faceChecks = journal.faceChecks.filter { boundary.day(of: $0.at) <= asOf }
      .sorted { $0.at < $1.at }
    let noted = journal.symptoms.map { NotedSymptom($0, visits: visits, boundary: boundary) }
    let answers = faceChecks.flatMap(\.symptoms).map {
      NotedSymptom(
        $0.symptom, isAnswer: true, isUnsure: $0.isUnsure, visits: visits, boundary: boundary)
    }
    symptoms = (noted + answers).filter { $0.begun <= asOf }.sorted { $0.order < $1.order }
    symptomsOfUnknownStart = symptoms.filter { $0.symptom.startedAt == nil }
    let closedDays = SortedDays(
      journal.days.filter { $0.closed != nil && $0.day <= asOf }.map(\.day)
    ).distinct
    recordedDays = Self.recordedDays(
      journal, bouts: bouts, symptoms: symptoms, faceChecks: faceChecks, asOf: asOf,
      boundary: boundary)
    everywhere = Series(bouts, closedDays: closedDays)
    none = Series([], closedDays: closedDays)
    joined = bouts.filter(\.joinsEyeAndMouth).grouped(by: \.side)
      .mapValues { SortedDays($0.map(\.days.lowerBound)) }
    places = bouts.grouped(by: \.area).mapValues { Place($0, closedDays: closedDays) }
    areas = places.keys.sorted()
  }

  /// The bouts of an area, on one side where that is given; of all areas for no area.
  func series(_ area: Area?, side: Side? = nil) -> Series {
    guard let area else { return everywhere }
    guard let place = places[area] else { return none }
    return side.map { place.sides[$0] ?? none } ?? place.all
  }

  /// Whether a bout of a side in the range was marked as at the eye and the mouth or neck together.
  func joinsEyeAndMouth(_ side: Side, in range: DayRange) -> Bool {
    (joined[side]?.count(in: range) ?? 0) > 0
  }

  /// The bouts that began in the range, in an area or anywhere.
  func bouts(in range: DayRange, area: Area?) -> [Bout] {
    let first = bouts.partitionPoint { $0.days.lowerBound < range.lowerBound }
    let end = bouts.partitionPoint { $0.days.lowerBound <= range.upperBound }
    return bouts[first..<end].filter { area == nil || $0.area == area }
  }

  private static func recordedDays(
    _ journal: Journal, bouts: [Bout], symptoms: [NotedSymptom], faceChecks: [FaceCheck],
    asOf: LocalDay, boundary: DayBoundary
  ) -> SortedDays {
    var days = bouts.flatMap { Array($0.days) } + symptoms.map(\.begun)
    days += faceChecks.map { boundary.day(of: $0.at) } + journal.days.map(\.day)
    days += journal.exposures.map(\.day) + journal.medicines.map(\.day)
    days += journal.events.map(\.day) + journal.visits.map(\.day)
    days += journal.care.map { boundary.day(of: $0.at) }
    return SortedDays(days.filter { $0 <= asOf }).distinct
  }
}
