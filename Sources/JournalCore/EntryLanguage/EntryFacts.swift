/// What was said about one episode beside its site: nothing is filled in, nothing is guessed.
package struct EntryFacts: Hashable, Sendable {
  package var side: Side?
  /// Seconds; nil when left out or said to be unknown.
  package var duration: Double?
  package var isDurationUnknown = false
  package var count: Int?
  package var strength: Double?
  package var bother: Double?
  package var impact: Int?
  package var character: [Episode.Quality] = []
  package var eye: Episode.EyeClosure?
  package var isUnbroken: Bool?
  package var isVisible: Bool?
  package var inSleep: Bool?
  package var isOngoing: Bool?
  package var togetherWith: Site?
  package var circumstances: [String] = []
  package var suspected: [String] = []
  /// The words of each amount; drinks of one line are added up by ``exposures``.
  package var amounts: [StatedAmount] = []
  package var time = TimeExpression()
  package var note: String?

  package init() {}

  /// One value for each trigger, in the order typed: different drinks of one line are added.
  package var exposures: [StatedAmount] {
    var joined: [StatedAmount] = []
    for amount in amounts {
      if let index = joined.firstIndex(where: { $0.trigger == amount.trigger }) {
        joined[index] = StatedAmount(
          trigger: amount.trigger, drink: nil, amount: joined[index].amount + amount.amount,
          asEntered: "\(joined[index].asEntered) + \(amount.asEntered)")
      } else {
        joined.append(amount)
      }
    }
    return joined
  }
}
