/// What one or two words mean by themselves, before a command puts them together.
package enum EntryWord: Hashable, Sendable {
  case side(Side)
  case duration(Double)
  case unknownDuration
  case count(Int)
  case strength(Double)
  case bother(Double)
  case impact(Int)
  case quality(Episode.Quality)
  case eye(Episode.EyeClosure)
  case detail(Detail)
  case amount(StatedAmount)
  case circumstance(String)
  case suspect(String)
  case together(Site)
  case day(DayExpression)
  case clock(ClockTime, isAbout: Bool)
  case ago(Double)
  case moment(Moment)
  case localDateTime(LocalDateTime)
  /// A number without a unit; only some commands give it a meaning.
  case number(Double)
  /// `name=value` with a name that is no trigger; only some commands give it a meaning.
  case assignment(name: String, value: String)

  /// Plain yes-facts of an episode.
  package enum Detail: String, Hashable, Sendable, CaseIterable {
    case unbroken, visible, unseen, asleep, ongoing
  }
}

/// A meaning and how many words it took.
package struct ScannedWord: Hashable, Sendable {
  package let word: EntryWord
  package let length: Int

  package init(_ word: EntryWord, length: Int = 1) {
    self.word = word
    self.length = length
  }
}
