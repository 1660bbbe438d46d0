import JournalCore

/// Episodes by side and day, with bouts that belong together counted once.
struct SideCounts {
  struct Day {
    let day: LocalDay
    var left = 0
    var right = 0
  }

  /// Days with an episode, in order.
  private(set) var days: [Day] = []
  private(set) var both = 0
  private(set) var middle = 0
  private(set) var unknown = 0

  init(_ episodes: [Episode], in range: DayRange, boundary: DayBoundary) {
    var merging = BoutMerging()
    let considered = (range.lowerBound - BoutMerging.lookBack)...range.upperBound
    for index in EpisodeTally.inOrder(episodes, of: considered, boundary: boundary) {
      let day = boundary.day(of: episodes[index].startedAt)
      guard merging.isNew(episodes[index]), range.contains(day) else { continue }
      add(episodes[index].side, on: day)
    }
  }

  /// Left and right by week, in order.
  var weeks: [(one: Int, other: Int)] {
    var weeks: [(monday: LocalDay, one: Int, other: Int)] = []
    for day in days {
      if weeks.last?.monday != day.day.monday { weeks.append((day.day.monday, 0, 0)) }
      weeks[weeks.count - 1].one += day.left
      weeks[weeks.count - 1].other += day.right
    }
    return weeks.map { ($0.one, $0.other) }
  }

  /// Starts come in order, but two offsets can put an earlier moment on a later day.
  private mutating func add(_ side: Side?, on day: LocalDay) {
    let place = days.lastIndex { $0.day <= day }
    var index = place ?? 0
    if place.map({ days[$0].day != day }) ?? true {
      index = place.map { $0 + 1 } ?? 0
      days.insert(Day(day: day), at: index)
    }
    switch side {
    case .left?: days[index].left += 1
    case .right?: days[index].right += 1
    case .both?: both += 1
    case .middle?: middle += 1
    case nil: unknown += 1
    }
  }
}
