/// What a command did to one trigger's value of one day.
package struct DayFact: Hashable, Sendable {
  package let trigger: TriggerDefinition
  package let day: LocalDay
  /// What was typed.
  package let stated: StatedAmount
  /// The day's value before; nil when nothing was stated.
  package let before: Double?
  /// The day's value now.
  package let after: Double?

  /// Works out the day's value before and after adding one exposure to what is stored.
  package init(stated: StatedAmount, adding exposure: Exposure, to stored: [Exposure]) {
    let same = stored.filter { $0.trigger == exposure.trigger && $0.day == exposure.day }
    let joining = DailyExposure(rule: stated.trigger.dayRule)
    trigger = stated.trigger
    day = exposure.day
    self.stated = stated
    before = joining.value(of: same)
    after = joining.value(of: same + [exposure])
  }
}
