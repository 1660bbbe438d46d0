/// Which facts of a line are stated already, so that a second word for the same thing is refused.
struct FactClaims {
  private var taken: [String: (text: String, place: Int)] = [:]

  /// The word that stated a fact.
  subscript(fact: String) -> (text: String, place: Int)? { taken[fact] }

  /// Notes the word that states a fact.
  ///
  /// - Throws: ``EntryError`` with both places when the fact was stated before.
  mutating func claim(_ fact: String, _ text: String, _ place: Int) throws(EntryError) {
    if let first = taken[fact] {
      throw EntryError(.twice(fact: fact, first: first.text, second: text), at: first.place, place)
    }
    taken[fact] = (text, place)
  }

  /// The refusal of two different facts that cannot both hold, in the order they were typed.
  func clash(_ fact: String, between one: String, and other: String) -> EntryError? {
    guard let one = taken[one], let other = taken[other] else { return nil }
    let (first, second) = one.place < other.place ? (one, other) : (other, one)
    return EntryError(
      .twice(fact: fact, first: first.text, second: second.text), at: first.place, second.place)
  }
}
