/// The amounts of all triggers, in the order of entry, each with the place of its trigger's name.
package struct DiaryAmounts: Hashable, Sendable {
  /// Each name once.
  package private(set) var names: [String] = []
  package private(set) var amounts: [DiaryAmount] = []

  package init() {}

  package init(_ exposures: [Exposure]) {
    var places: [String: Int32] = [:]
    amounts.reserveCapacity(exposures.count)
    for exposure in exposures {
      let place = places[exposure.trigger] ?? place(of: exposure.trigger)
      places[exposure.trigger] = place
      amounts.append(DiaryAmount(exposure, trigger: place))
    }
  }

  /// The place of a name, which is added where it is new.
  package mutating func place(of name: String) -> Int32 {
    if let place = names.firstIndex(of: name) { return Int32(place) }
    names.append(name)
    return Int32(names.count - 1)
  }

  package mutating func append(_ amount: DiaryAmount) { amounts.append(amount) }

  package mutating func reserveCapacity(_ count: Int) { amounts.reserveCapacity(count) }

  /// Adds amounts that come later, with their own names.
  package mutating func append(_ others: DiaryAmounts) {
    let places = others.names.map { place(of: $0) }
    let areSame = places.indices.allSatisfy { places[$0] == $0 }
    guard !areSame else { return amounts += others.amounts }
    for amount in others.amounts { amounts.append(amount.of(places[Int(amount.trigger)])) }
  }

  /// The same with some of the amounts.
  package func filter(_ isKept: (DiaryAmount) -> Bool) -> DiaryAmounts {
    var kept = self
    kept.amounts = amounts.filter(isKept)
    return kept
  }
}
