/// An amount of a trigger on a day as an analysis of days needs it: without the identity and the
/// words of its record. A journal has very many, so it is small.
package struct DiaryAmount: Hashable, Sendable, OrderedAmount {
  /// The place of the trigger among the names of ``DiaryAmounts``.
  package let trigger: Int32
  private let dayNumber: Int32
  package let amount: Double
  package let order: Int
  private let id: Int
  private let enteredSeconds: Int
  private let enteredOffset: Int32
  package let isTotal: Bool

  /// The number is above 0; nil for an amount that has none. Days and offsets beyond 32 bits, which no
  /// entry can have, become the last that fit.
  package init(
    trigger: Int32, day: LocalDay, amount: Double, isTotal: Bool, order: Int, number: Int?,
    enteredAt: Moment
  ) {
    self.trigger = trigger
    dayNumber = Int32(clamping: day.number)
    self.amount = amount
    self.order = order
    id = number ?? 0
    enteredSeconds = enteredAt.seconds
    enteredOffset = Int32(clamping: enteredAt.offset)
    self.isTotal = isTotal
  }

  /// The amount of a record whose trigger's name has a place.
  package init(_ exposure: Exposure, trigger: Int32) {
    self.init(
      trigger: trigger, day: exposure.day, amount: exposure.amount, isTotal: exposure.isTotal,
      order: exposure.order, number: exposure.id, enteredAt: exposure.enteredAt)
  }

  package var day: LocalDay { LocalDay(number: Int(dayNumber)) }
  package var number: Int? { id == 0 ? nil : id }
  package var enteredAt: Moment { Moment(seconds: enteredSeconds, offset: Int(enteredOffset)) }
}
