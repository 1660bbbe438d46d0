/// An amount that was stated of a trigger on a day, with what decides which of several counts.
package protocol OrderedAmount {
  /// In the trigger's own unit.
  var amount: Double { get }
  /// Whether it is what the day came to, and not so much more.
  var isTotal: Bool { get }
  /// When it was taken, else entered: seconds since 1970.
  var order: Int { get }
  /// The order of entry; nil for what has no number yet, which comes last.
  var number: Int? { get }
}

extension Exposure: OrderedAmount {
  package var isTotal: Bool { amountKind == .total }
  package var order: Int { (at ?? enteredAt).seconds }
  package var number: Int? { id }
}
