import JournalCore

/// The bouts of one place in the order of days, ready for counting.
final class Series: Sendable {
  private let occurrences: Occurrences
  /// Each once.
  let twitchDays: SortedDays
  /// The highest strength of each day that has one, in the order of days.
  private let strengths: [(day: LocalDay, highest: Double)]
  private let closedDays: SortedDays
  private let closedTwitchDays: SortedDays
  /// For each of ``twitchDays``, the position of the first day of the run it is in.
  private let runStarts: [Int]

  /// The series of bouts in the order they began; `closedDays` are those of the whole journal, each once.
  init(_ bouts: [Bout], closedDays: SortedDays) {
    occurrences = Occurrences(bouts)
    twitchDays = SortedDays(distinct: Self.days(bouts))
    strengths = Self.highestStrengths(bouts)
    self.closedDays = closedDays
    let twitchDays = twitchDays
    closedTwitchDays = SortedDays(
      (0..<twitchDays.count).map { twitchDays[$0] }.filter(closedDays.contains))
    runStarts = Self.runStarts(twitchDays, closedDays)
  }

  /// Bouts of which at least a part is in the range.
  func episodes(in range: DayRange) -> Int { occurrences.count(in: range) }

  /// Closed days without a bout here.
  func clearDays(in range: DayRange) -> Int {
    closedDays.count(in: range) - closedTwitchDays.count(in: range)
  }

  /// Days that are twitch here or logged clear.
  func coverage(of range: DayRange) -> Int {
    twitchDays.count(in: range) + clearDays(in: range)
  }

  /// Whether between two days there was a week without a twitch, most of it logged clear.
  func hasSettled(between first: LocalDay, and last: LocalDay) -> Bool {
    let reach = Threshold.settledDays - 1
    guard last - first > reach else { return false }
    return (first + reach + 1...last).contains { day in
      twitchDays.count(in: day - reach...day) == 0
        && clearDays(in: day - reach...day) >= Threshold.settledClearDays
    }
  }

  /// The highest strength of each day in the range that has one.
  func strengths(in range: DayRange) -> [Double] {
    let first = strengths.partitionPoint { $0.day < range.lowerBound }
    let end = strengths.partitionPoint { $0.day <= range.upperBound }
    return strengths[first..<end].map(\.highest)
  }

  /// The run of the latest twitch day up to a day.
  func run(through day: LocalDay) -> Run? {
    let count = twitchDays.count(through: day)
    guard count > 0 else { return nil }
    let range = twitchDays[runStarts[count - 1]]...twitchDays[count - 1]
    return Run(
      range: range, twitchDays: count - runStarts[count - 1], clearDays: clearDays(in: range))
  }

  /// The days of all bouts, nearly in order.
  static func days(_ bouts: [Bout]) -> [LocalDay] {
    var days: [LocalDay] = []
    days.reserveCapacity(bouts.count)
    for bout in bouts {
      let range = bout.days
      days.append(range.lowerBound)
      if range.upperBound > range.lowerBound { days += range.dropFirst() }
    }
    return days
  }

  private static func highestStrengths(_ bouts: [Bout]) -> [(day: LocalDay, highest: Double)] {
    var highest: [(day: LocalDay, highest: Double)] = []
    for bout in bouts {
      guard let strength = bout.strength else { continue }
      if let last = highest.last, last.day == bout.days.lowerBound {
        highest[highest.count - 1].highest = max(last.highest, strength)
      } else {
        highest.append((bout.days.lowerBound, strength))
      }
    }
    return highest
  }

  /// A run goes on over the days between two twitch days, unless these are ``Threshold/gapDays`` or
  /// more, or ``Threshold/gapClearDays`` or more of them, anywhere in the gap, were logged clear.
  private static func runStarts(_ twitchDays: SortedDays, _ closedDays: SortedDays) -> [Int] {
    var starts: [Int] = []
    for position in 0..<twitchDays.count {
      guard position > 0 else {
        starts.append(0)
        continue
      }
      let gap = twitchDays[position] - twitchDays[position - 1] - 1
      let clear =
        closedDays.count(through: twitchDays[position] - 1)
        - closedDays.count(through: twitchDays[position - 1])
      let isBroken = gap >= Threshold.gapDays || clear >= Threshold.gapClearDays
      starts.append(isBroken ? position : starts[position - 1])
    }
    return starts
  }
}
