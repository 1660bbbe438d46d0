import JournalCore

/// The bouts of a journal up to a day, by area, side and mark, ready for counting.
final class Twitching: Sendable {
  /// In the order they began.
  let bouts: [Bout]
  /// The areas with a bout, in their order.
  let areas: [Area]
  /// All bouts, whatever their area.
  private let everywhere: Place
  /// By ``JournalCore/Area/position``; nil for an area without a bout.
  private let places: [Place?]
  private let none: Series
  /// Days on which a bout of that side began that was marked as at the eye and the mouth together.
  private let joined: [Side: SortedDays]
  /// The days on which bouts with a mark began, one for each bout.
  private let marks: [BoutMark: SortedDays]
  /// The same, each day once.
  private let markedDays: [BoutMark: SortedDays]

  /// The bouts of one area: all, without what was told from memory, and by side.
  private final class Place: Sendable {
    let all: Series
    let prompt: Series
    private let left: Occurrences
    private let right: Occurrences
    private let both: Occurrences
    private let middle: Occurrences

    init(_ bouts: [Bout], closed: SortedDays, closedPromptly: SortedDays) {
      func occurrences(_ side: Side) -> Occurrences {
        Occurrences(bouts.filter { $0.side == side })
      }
      all = Series(bouts, closedDays: closed)
      let isAllPrompt = closed.count == closedPromptly.count && bouts.allSatisfy(\.isPrompt)
      prompt =
        isAllPrompt ? all : Series(bouts.filter(\.isPrompt), closedDays: closedPromptly)
      left = occurrences(.left)
      right = occurrences(.right)
      both = occurrences(.both)
      middle = occurrences(.middle)
    }

    func occurrences(_ side: Side) -> Occurrences {
      switch side {
      case .left: left
      case .right: right
      case .both: both
      case .middle: middle
      }
    }
  }

  init(_ bouts: [Bout], days: [DayRecord], boundary: DayBoundary) {
    let records = days.filter { $0.closed != nil }
    let closed = SortedDays(distinct: records.map(\.day))
    let closedPromptly = SortedDays(
      distinct: records.filter { !$0.isRecalled(boundary: boundary) }.map(\.day))
    self.bouts = bouts
    everywhere = Place(bouts, closed: closed, closedPromptly: closedPromptly)
    none = Series([], closedDays: closed)
    joined = bouts.filter(\.joinsEyeAndMouth).grouped(by: \.side)
      .mapValues { SortedDays($0.map(\.days.lowerBound)) }
    places = Area.allCases.map { area in
      let here = bouts.filter { $0.area == area }
      guard !here.isEmpty else { return nil }
      return Place(here, closed: closed, closedPromptly: closedPromptly)
    }
    let places = places
    areas = Area.allCases.filter { places[$0.position] != nil }.sorted()
    var marked: [BoutMark: [LocalDay]] = [:]
    for bout in bouts where !bout.marks.isEmpty {
      for mark in BoutMark.allCases where bout.marks.contains(mark) {
        marked[mark, default: []].append(bout.days.lowerBound)
      }
    }
    marks = marked.mapValues { SortedDays($0) }
    markedDays = marks.mapValues(\.distinct)
  }

  /// The bouts of an area; of all areas for no area.
  func series(_ area: Area?) -> Series { place(area)?.all ?? none }

  /// Bouts of an area on one side, or on any, of which at least a part is in the range.
  func episodes(_ area: Area?, side: Side?, in range: DayRange) -> Int {
    guard let place = place(area) else { return 0 }
    return side.map { place.occurrences($0).count(in: range) } ?? place.all.episodes(in: range)
  }

  /// The same of what was entered and closed promptly, not from memory.
  func promptSeries(_ area: Area?) -> Series {
    place(area)?.prompt ?? none
  }

  private func place(_ area: Area?) -> Place? {
    guard let area else { return everywhere }
    return places[area.position]
  }

  /// Whether a bout of a side in the range was marked as at the eye and the mouth or neck together.
  func joinsEyeAndMouth(_ side: Side, in range: DayRange) -> Bool {
    (joined[side]?.count(in: range) ?? 0) > 0
  }

  /// The days on which bouts with a mark began; nil when there is none.
  func days(with mark: BoutMark) -> SortedDays? { marks[mark] }

  /// How many days of the range a bout with a mark began on.
  func days(with mark: BoutMark, in range: DayRange) -> Int {
    markedDays[mark]?.count(in: range) ?? 0
  }

  /// The first day a bout of an area on one side began.
  func firstDay(of area: Area, side: Side) -> LocalDay? {
    bouts.first { $0.area == area && $0.side == side }?.days.lowerBound
  }

  /// The bouts that began in the range, in an area or anywhere.
  func bouts(in range: DayRange, area: Area?) -> [Bout] {
    let first = bouts.partitionPoint { $0.days.lowerBound < range.lowerBound }
    let end = bouts.partitionPoint { $0.days.lowerBound <= range.upperBound }
    return bouts[first..<max(first, end)].filter { area == nil || $0.area == area }
  }
}
