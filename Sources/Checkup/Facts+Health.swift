import JournalCore

/// Medicines, substances, events and amounts on one day.
extension Facts {
  var health: HealthFacts { history.health }

  /// Changes of medicines of some classes at most so many days ago, the latest last.
  func medicines(
    _ classes: Set<Medicine.Class>, _ steps: Set<Medicine.Step>, within days: Int
  ) -> [Medicine] {
    guard !health.medicines.isEmpty else { return [] }
    return health.medicines.filter {
      within(days).contains($0.day) && classes.contains($0.medicineClass)
        && steps.contains($0.step)
    }
  }

  /// The medicines of some classes that are taken today, each by its last change: from the first
  /// record of a name until a `stop`.
  func taken(_ classes: Set<Medicine.Class>) -> [Medicine] {
    guard !health.medicines.isEmpty else { return [] }
    let known = health.medicines.filter { $0.day <= day && classes.contains($0.medicineClass) }
    let byName = known.grouped { $0.name.lowercased() }
    return byName.values.compactMap(\.last).filter { $0.step != .stop }
      .sorted { ($0.day, $0.name, $0.uid) < ($1.day, $1.name, $1.uid) }
  }

  /// Events of a kind at most so many days ago, the latest last.
  func events(_ kind: HealthEvent.Kind, within days: Int) -> [HealthEvent] {
    guard !health.events.isEmpty else { return [] }
    return health.events.filter { $0.eventKind == kind && within(days).contains($0.day) }
  }

  /// Knocks to the head or the face at most a week ago.
  var headInjuries: [HealthEvent] {
    injuries.filter { ["head", "face"].contains($0.detail?.lowercased()) }
  }

  /// Knocks at most a week ago.
  var injuries: [HealthEvent] { events(.injury, within: Threshold.injuryDays) }

  /// Substances and medicines of heavy daily use that were stopped at most a week ago, in words:
  /// the logged events, a stopped opioid or sedative, and alcohol that fell to half after days of
  /// heavy drinking.
  var stoppedSubstances: [Exposed] {
    let logged = events(.substanceStopped, within: Threshold.substanceDays)
      .filter { ["alcohol", "sedative", "opioid", nil].contains($0.detail) }
      .map { Exposed("\($0.detail ?? "a substance") stopped", day: $0.day) }
    let medicines = medicines([.opioid, .sedative], [.stop], within: Threshold.substanceDays)
      .map { Exposed("\($0.name) stopped", day: $0.day) }
    let drop = within(Threshold.substanceDays).last { day in
      hasAlcoholDropped(on: day) && !hasAlcoholDropped(on: day - 1)
    }
    return (logged + medicines + (drop.map { [Exposed("alcohol cut down", day: $0)] } ?? []))
  }

  /// Whether a day's alcohol is known and at most half of the usual of a heavy week before it.
  private func hasAlcoholDropped(on day: LocalDay) -> Bool {
    guard !health.alcohol.isEmpty, let amount = health.alcohol[day] else { return false }
    let week = health.alcohol.known(in: day - 7...day - 1)
    guard week.count(where: { $0 >= Threshold.heavyGrams }) >= Threshold.heavyDays else {
      return false
    }
    return amount <= DayAmounts.median(of: week) / 2
  }
}

/// Something that can act on the body, in words, and its day.
struct Exposed: Hashable, Sendable {
  /// `sertraline started`, `1,300 mg of caffeine`.
  let words: String
  let day: LocalDay

  init(_ words: String, day: LocalDay) {
    self.words = words
    self.day = day
  }

  init(_ medicine: Medicine) {
    self.init("\(medicine.name) \(medicine.step.pastWord)", day: medicine.day)
  }
}

extension Medicine.Step {
  /// A change of these kinds can bring something new.
  static let starts: Set<Medicine.Step> = [.start, .raise, .switch]

  /// `started`, `raised` …
  var pastWord: String {
    switch self {
    case .start: "started"
    case .raise: "raised"
    case .lower: "lowered"
    case .stop: "stopped"
    case .switch: "switched"
    }
  }
}

extension Medicine.Class {
  /// Classes that act on the nerve signals E6 and T5 speak of; an antidepressant is serotonergic.
  static let strongReaction: Set<Medicine.Class> = [
    .serotonergic, .antidepressant, .dopamineBlocking, .stimulant,
  ]

  /// Classes whose change can bring twitches on (D1). Source: NHS-TW; src0–src2.
  static let twitching: Set<Medicine.Class> = [
    .antidepressant, .antiAnxiety, .opioid, .steroid, .oestrogen, .stimulant, .bronchodilator,
    .lithium, .diuretic, .leafletListsTwitching,
  ]
}
