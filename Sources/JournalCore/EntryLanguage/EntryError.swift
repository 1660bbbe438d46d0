/// Words that were not understood or cannot be taken, with their places in the line.
package struct EntryError: Error, Hashable, Sendable {
  package let problem: EntryProblem
  /// Positions of the words concerned, counted from the first word parsed.
  package let places: [Int]

  package init(_ problem: EntryProblem, at places: Int...) {
    self.problem = problem
    self.places = places
  }

  package init(_ problem: EntryProblem, places: [Int]) {
    self.problem = problem
    self.places = places
  }
}

/// What is wrong with a word.
package enum EntryProblem: Error, Hashable, Sendable {
  /// The first word is neither a verb nor a site.
  case unknownFirstWord(String, suggestions: [String])
  case unknownWord(String, suggestions: [String])
  /// A number that could be several things; the readings as they are typed.
  case bareNumber(String)
  /// A trigger without an amount, with an example of how to write it.
  case missingAmount(trigger: String, example: String)
  /// An amount in a unit the trigger does not have.
  case wrongUnit(word: String, trigger: String, accepted: [String])
  /// Digits with a colon, or with am or pm, that are no time of day.
  case notAClockTime(String)
  /// Something like a date that is not in the calendar.
  case notADay(String)
  /// Zero, or longer than 31 days.
  case durationOutOfRange(String)
  case valueOutOfRange(
    fact: String, given: String, low: String, high: String, suggestion: String?)
  /// Two words for the same thing, both as understood.
  case twice(fact: String, first: String, second: String)
  case future(Moment)
  case futureDay(LocalDay)
  /// Before the year 1900.
  case tooLongAgo(LocalDay)
  /// A local time that the clocks skipped, with the minutes before and after.
  case skippedTime(LocalDateTime, before: Moment, after: Moment)
  /// Something needed is not there.
  case missing(fact: String, example: String)
  /// A tag, name or note that is empty or too long.
  case badText(fact: String, limit: Int)
  /// A text of one line with a character that is not shown, such as a line break.
  case hiddenCharacter(fact: String)
  /// A number that could be several things, each as it would be typed.
  case ambiguousNumber(String, readings: [String])
  /// A word that is understood but has no place in this command.
  case misplaced(word: String, command: String)
  /// A field the kind of record does not have.
  case unknownField(String, record: String, suggestions: [String])
  /// A field that tells a record from others or says when it was entered.
  case fixedField(String)
  /// A value a field cannot hold.
  case badField(FieldError)
  /// A fact about the person that cannot be.
  case impossible(ProfileProblem)
  /// A rule that cannot be put off, or not for so long.
  case notSnoozed(SnoozeProblem)
}
