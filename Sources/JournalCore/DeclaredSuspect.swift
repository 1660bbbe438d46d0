/// A suspect as the analysis takes it: declared by the person, or by the product from the first day.
package struct DeclaredSuspect: Hashable, Sendable {
  /// The name of the trigger.
  package let trigger: String
  /// 0 for the same day to 2 for two days later.
  package let lagDays: Int
  package let declaredOn: LocalDay
  /// The first day it is no suspect any more; nil while it is one.
  package let endedOn: LocalDay?
  /// Whether the product declared it; such a one is not stored.
  package let isDefault: Bool
  /// The number of the stored record; nil for the product's own.
  package let id: Int?

  /// One that the product declares itself.
  package init(trigger: String, lagDays: Int, from firstDay: LocalDay) {
    self.trigger = trigger
    self.lagDays = lagDays
    declaredOn = firstDay
    endedOn = nil
    isDefault = true
    id = nil
  }

  package init(_ record: Suspect) {
    trigger = record.trigger
    lagDays = record.lagDays
    declaredOn = record.declaredOn
    endedOn = record.endedOn
    isDefault = false
    id = record.id
  }

  /// Which way it is expected to go; nil when it is tested both ways.
  package var direction: TriggerDirection? { .declared(for: trigger) }

  /// Whether it is a suspect on that day: from the day it was declared to the one before it ended.
  package func isOpen(on day: LocalDay) -> Bool {
    declaredOn <= day && endedOn.map { $0 > day } ?? true
  }

  /// It as a record to be stored.
  package var record: Suspect {
    var record = Suspect(
      trigger: trigger, lagDays: lagDays, declaredOn: declaredOn, endedOn: endedOn)
    record.id = id
    return record
  }
}
