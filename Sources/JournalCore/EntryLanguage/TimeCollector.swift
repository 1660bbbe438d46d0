/// Puts day, clock and age words together into one time expression, refusing a second of a kind.
package struct TimeCollector: Sendable {
  package private(set) var expression = TimeExpression()
  private var dayWord: (text: String, place: Int)?
  private var clockWord: (text: String, place: Int)?

  package init() {}

  /// Takes a word that says when; false when the word says something else.
  ///
  /// - Throws: ``EntryError`` when the day or the clock time was already given.
  package mutating func take(
    _ word: EntryWord, text: String, places: Range<Int>
  ) throws(EntryError) -> Bool {
    switch word {
    case .day(let day):
      try claimDay(text, places.lowerBound)
      expression.day = day
    case .clock(let clock, let isAbout):
      try claimClock(text, places.lowerBound)
      expression.clock = clock
      expression.isAbout = isAbout
    case .ago(let seconds):
      try claimDay(text, places.lowerBound)
      try claimClock(text, places.lowerBound)
      expression.ago = seconds
    case .moment(let moment):
      try claimDay(text, places.lowerBound)
      try claimClock(text, places.lowerBound)
      expression.moment = moment
    case .localDateTime(let local):
      try claimDay(text, places.lowerBound)
      try claimClock(text, places.lowerBound)
      expression.localDateTime = local
    default: return false
    }
    expression.places += Array(places)
    return true
  }

  private mutating func claimDay(_ text: String, _ place: Int) throws(EntryError) {
    if let first = dayWord {
      throw EntryError(.twice(fact: "day", first: first.text, second: text), at: first.place, place)
    }
    dayWord = (text, place)
  }

  private mutating func claimClock(_ text: String, _ place: Int) throws(EntryError) {
    if let first = clockWord {
      throw EntryError(
        .twice(fact: "clock time", first: first.text, second: text), at: first.place, place)
    }
    clockWord = (text, place)
  }
}
