/// An amount of a trigger on a day as an analysis of days needs it: without the identity and the
/// words of its record. A journal has very many, so it is small.
package struct DiaryAmount: Hashable, Sendable, OrderedAmount {
  /// The place of the trigger among the names of ``DiaryAmounts``.
  package fileprivate(set) var trigger: Int32
  package let isTotal: Bool
  package let day: LocalDay
  package let amount: Double
  package let order: Int
  private let id: Int
  package let enteredAt: Moment

  /// The number is not 0; nil for an amount that has none.
  package init(
    trigger: Int32, day: LocalDay, amount: Double, isTotal: Bool, order: Int, number: Int?,
    enteredAt: Moment
  ) {
    self.trigger = trigger
    self.isTotal = isTotal
    self.day = day
    self.amount = amount
    self.order = order
    id = number ?? 0
    self.enteredAt = enteredAt
  }

  /// The amount of a record whose trigger's name has a place.
  package init(_ exposure: Exposure, trigger: Int32) {
    self.init(
      trigger: trigger, day: exposure.day, amount: exposure.amount, isTotal: exposure.isTotal,
      order: exposure.order, number: exposure.id, enteredAt: exposure.enteredAt)
  }

  package var number: Int? { id == 0 ? nil : id }

  /// The same with the place that the trigger's name has in another list.
  func of(_ trigger: Int32) -> DiaryAmount {
    var amount = self
    amount.trigger = trigger
    return amount
  }
}
