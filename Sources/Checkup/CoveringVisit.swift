import JournalCore

/// A visit as the rules read it: what it was about and how long it answers for.
struct CoveringVisit: Hashable, Sendable {
  let visit: Visit
  /// Whether it is about whatever is open that day, since nothing was named.
  ///
  /// A pharmacist answers for a changed medicine (D1) only, an optician for a sore eye (Y1) only,
  /// unless something else is named.
  let isAboutAllThatIsOpen: Bool
  private let covers: Set<String>

  init(_ visit: Visit) {
    self.visit = visit
    let who = visit.who.lowercased()
    let narrow = Self.narrowProfessions.filter { who.contains($0.stem) }.map { $0.rule }
    covers = Set(visit.covers.isEmpty ? narrow : visit.covers)
    isAboutAllThatIsOpen = covers.isEmpty
  }

  private static let narrowProfessions = [
    (stem: "pharmac", rule: "D1"), (stem: "chemist", rule: "D1"), (stem: "optici", rule: "Y1"),
    (stem: "optometr", rule: "Y1"),
  ]

  /// From this day on findings it covered are shown again: 28 days later, or the day of the
  /// follow-up, at most 90 days later.
  var until: LocalDay { until(seenDays: Threshold.seenDays) }

  /// The same for a rule that a visit answers for so many days.
  func until(seenDays: Int) -> LocalDay {
    guard let followUp = visit.followUp, followUp > visit.day else {
      return visit.day + seenDays
    }
    return min(followUp, visit.day + Threshold.longestFollowUp)
  }

  /// Whether it names a rule or an area; the face stands for all its parts.
  func names(_ rule: String, _ area: Area?) -> Bool {
    if covers.contains(rule) { return true }
    guard let area else { return false }
    return covers.contains(area.rawValue)
      || area.isPartOfFace && covers.contains(Area.face.rawValue)
  }

  /// Whether it names a symptom that had begun by then, or one of the rules that look at it.
  func names(_ symptom: Symptom, begun: LocalDay, rules: [CheckupRule]) -> Bool {
    begun <= visit.day
      && (covers.contains(symptom.symptom) || rules.contains { covers.contains($0.id) })
  }

  /// Whether a symptom was known at the visit: one of the same day that was entered when the visit
  /// was in the journal already was not. The local numbers tell, where both are known.
  func wasAbout(_ noted: NotedSymptom) -> Bool {
    guard noted.begun == visit.day, let id = visit.id, let symptomID = noted.symptom.id else {
      return noted.begun <= visit.day
    }
    return symptomID < id
  }

  var order: (Int, Int, String, UID) { (visit.day.number, until.number, visit.who, visit.uid) }
}
