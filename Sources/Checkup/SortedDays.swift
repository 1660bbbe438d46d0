import JournalCore

/// Days in order, for counting within a window; a day may be there more than once.
struct SortedDays: Sendable {
  private let numbers: [Int]

  init(_ days: some Sequence<LocalDay>) { numbers = days.map(\.number).sorted() }

  private init(ordered numbers: [Int]) { self.numbers = numbers }

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
    numbers.partitionPoint { $0 <= day.number }
  }

  /// How many are in the range.
  func count(in range: DayRange) -> Int {
    count(through: range.upperBound) - count(through: range.lowerBound - 1)
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
