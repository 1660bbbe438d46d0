import JournalCore

/// Days in order, for counting within a window; a day may be there more than once.
struct SortedDays: Sendable {
  private let numbers: [Int]
  /// How many are on the first day or before, and so on for each day up to the last; empty where
  /// the days are few and far between.
  private let counts: [Int32]

  init(_ days: some Sequence<LocalDay>) {
    self.init(ordered: Self.inOrder(days.map(\.number)))
  }

  /// The days, each once.
  init(distinct days: some Sequence<LocalDay>) {
    var numbers: [Int] = []
    for number in Self.inOrder(days.map(\.number)) where number != numbers.last {
      numbers.append(number)
    }
    self.init(ordered: numbers)
  }

  private static func inOrder(_ numbers: [Int]) -> [Int] {
    for position in numbers.indices.dropFirst() where numbers[position] < numbers[position - 1] {
      return numbers.sorted()
    }
    return numbers
  }

  private init(ordered numbers: [Int]) {
    self.numbers = numbers
    counts = Self.counts(numbers)
  }

  private static func counts(_ numbers: [Int]) -> [Int32] {
    guard let first = numbers.first, let last = numbers.last,
      last - first < 1_000 + 64 * numbers.count
    else { return [] }
    var counts = [Int32](repeating: 0, count: last - first + 1)
    for number in numbers { counts[number - first] += 1 }
    for position in counts.indices.dropFirst() { counts[position] += counts[position - 1] }
    return counts
  }

  /// Each day once.
  var distinct: SortedDays {
    var result: [Int] = []
    for number in numbers where number != result.last { result.append(number) }
    return SortedDays(ordered: result)
  }

  var count: Int { numbers.count }

  var first: LocalDay? { numbers.first.map(LocalDay.init(number:)) }

  subscript(position: Int) -> LocalDay { LocalDay(number: numbers[position]) }

  /// How many are on that day or before.
  func count(through day: LocalDay) -> Int {
    guard let first = numbers.first, day.number >= first else { return 0 }
    guard !counts.isEmpty else { return numbers.partitionPoint { $0 <= day.number } }
    let position = day.number - first
    return position < counts.count ? Int(counts[position]) : numbers.count
  }

  /// How many are in the range.
  func count(in range: DayRange) -> Int {
    count(through: range.upperBound) - count(through: range.lowerBound - 1)
  }

  /// How many are in each of the weeks of 7 days up to a day, the earliest week first.
  func weeks(through day: LocalDay, count: Int) -> [Int] {
    var result: [Int] = []
    result.reserveCapacity(count)
    var before = self.count(through: day - 7 * count)
    for week in (0..<count).reversed() {
      let through = self.count(through: day - 7 * week)
      result.append(through - before)
      before = through
    }
    return result
  }

  func contains(_ day: LocalDay) -> Bool { count(in: day...day) > 0 }

  /// The last one on that day or before.
  func last(through day: LocalDay) -> LocalDay? {
    let count = count(through: day)
    return count == 0 ? nil : self[count - 1]
  }

  /// The first one after that day.
  func next(after day: LocalDay) -> LocalDay? {
    let count = count(through: day)
    return count == numbers.count ? nil : self[count]
  }
}

extension Array {
  /// The number of leading elements that meet a condition which none meets after the first that
  /// does not.
  func partitionPoint(_ isBefore: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if isBefore(self[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
