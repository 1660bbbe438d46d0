import JournalCore

/// The known amounts of one trigger, a day each; a day that says nothing is unknown.
struct DayAmounts: Sendable {
  private let amounts: [LocalDay: Double]

  /// The amounts of a built-in trigger up to a day; none for another name.
  ///
  /// A day closed `complete` that says nothing is zero for a trigger of that kind, unless its
  /// question was declined, from the trigger's first record on (`journal.md` 4).
  init(of trigger: String, in journal: Journal, asOf: LocalDay) {
    let definition = TriggerVocabulary.named(trigger)
    let places = journal.exposures.indices.filter { place in
      journal.exposures[place].trigger == trigger && journal.exposures[place].day <= asOf
    }
    guard let definition, !places.isEmpty else {
      amounts = [:]
      return
    }
    let rule = DailyExposure(rule: definition.dayRule)
    var amounts = places.grouped { journal.exposures[$0].day }
      .compactMapValues { places in rule.value(of: places.map { journal.exposures[$0] }) }
    if definition.missingRule == .zeroWhenClosed, let first = amounts.keys.min() {
      for record in journal.days
      where record.closed == .complete && record.day >= first && record.day <= asOf
        && !record.skipped.contains(trigger) && amounts[record.day] == nil
      {
        amounts[record.day] = 0
      }
    }
    self.amounts = amounts
  }

  var isEmpty: Bool { amounts.isEmpty }

  /// nil where nobody knows.
  subscript(day: LocalDay) -> Double? { amounts[day] }

  /// The known amounts of a range, in the order of days.
  func known(in range: DayRange) -> [Double] { range.compactMap { amounts[$0] } }

  /// The days of a range whose known amount meets a condition.
  func days(in range: DayRange, where isMet: (Double) -> Bool) -> Int {
    known(in: range).count(where: isMet)
  }

  /// The middle of some numbers; 0 without any.
  static func median(of numbers: [Double]) -> Double {
    guard !numbers.isEmpty else { return 0 }
    let ordered = numbers.sorted()
    return (ordered[(ordered.count - 1) / 2] + ordered[ordered.count / 2]) / 2
  }
}
