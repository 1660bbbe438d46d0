import JournalCore

/// What a journal holds beside twitches and symptoms, up to one day.
struct HealthFacts: Sendable {
  let profile: Profile?
  /// In the order of days.
  let medicines: [Medicine]
  /// In the order of days.
  let events: [HealthEvent]
  let care: [(day: LocalDay, measure: Care.Measure)]
  let snoozes: [Snooze]
  let pregnancy: Pregnancy
  let caffeine: DayAmounts
  let alcohol: DayAmounts
  let sleep: DayAmounts
  let stress: DayAmounts
  /// Days that were closed later than two days after them.
  let recalledDays: Set<LocalDay>

  init(_ journal: Journal, asOf: LocalDay, boundary: DayBoundary) {
    profile = journal.profile
    medicines = Self.classified(
      journal.medicines.filter { $0.day <= asOf }
        .sorted { ($0.day, $0.id ?? .max, $0.uid) < ($1.day, $1.id ?? .max, $1.uid) })
    events = journal.events.filter { $0.day <= asOf }.sorted { ($0.day, $0.uid) < ($1.day, $1.uid) }
    care = journal.care.map { (boundary.day(of: $0.at), $0.measure) }.filter { $0.0 <= asOf }
    snoozes = journal.snoozes
    pregnancy = Pregnancy(journal.profile, events: events)
    caffeine = DayAmounts(of: "caffeine", in: journal, asOf: asOf)
    alcohol = DayAmounts(of: "alcohol", in: journal, asOf: asOf)
    sleep = DayAmounts(of: "sleep", in: journal, asOf: asOf)
    stress = DayAmounts(of: "stress", in: journal, asOf: asOf)
    recalledDays = Set(
      journal.days.filter { $0.isRecalled(boundary: boundary) }.map(\.day))
  }

  /// The same changes in order, where one that names no class is of the class the medicine had.
  private static func classified(_ medicines: [Medicine]) -> [Medicine] {
    var classes: [String: Medicine.Class] = [:]
    return medicines.map { change in
      let name = change.name.lowercased()
      guard change.medicineClass == .other else {
        classes[name] = change.medicineClass
        return change
      }
      var known = change
      known.medicineClass = classes[name] ?? .other
      return known
    }
  }

  func has(_ condition: Profile.Condition) -> Bool {
    profile?.conditions.contains(condition) ?? false
  }

  /// Age in years on a day: its year less the year of birth.
  func age(on day: LocalDay) -> Int? { profile?.birthYear.map { day.civil.year - $0 } }

  func isChild(on day: LocalDay) -> Bool {
    age(on: day).map { $0 < Threshold.adultAge } ?? false
  }
}
