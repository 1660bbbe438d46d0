/// Which facts of a line are stated already, so that a second word for the same thing is refused.
struct FactClaims {
  /// Few, so that a search takes less time than a dictionary takes to be set up.
  private var taken: [(fact: String, text: String, place: Int)] = []

  /// The word that stated a fact.
  subscript(fact: String) -> (text: String, place: Int)? {
    taken.first { $0.fact == fact }.map { ($0.text, $0.place) }
  }

  /// Notes the word that states a fact.
  ///
  /// - Throws: ``EntryError`` with both places when the fact was stated before.
  mutating func claim(_ fact: String, _ text: String, _ place: Int) throws(EntryError) {
    if let first = self[fact] {
      throw EntryError(.twice(fact: fact, first: first.text, second: text), at: first.place, place)
    }
    taken.append((fact, text, place))
  }

  /// The refusal of two different facts that cannot both hold, in the order they were typed.
  func clash(_ fact: String, between one: String, and other: String) -> EntryError? {
    guard let one = self[one], let other = self[other] else { return nil }
    let (first, second) = one.place < other.place ? (one, other) : (other, one)
    return EntryError(
      .twice(fact: fact, first: first.text, second: second.text), at: first.place, second.place)
  }
}
