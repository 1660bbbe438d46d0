import JournalCore

/// A visit as the rules read it: what it was about and how long it answers for.
struct CoveringVisit: Hashable, Sendable {
  let visit: Visit
  /// Whether it is about whatever is open that day, since nothing was named.
  ///
  /// A pharmacist or an optician answers for a changed medicine (D1) or a sore eye (Y1) only,
  /// unless more is named.
  let isAboutAllThatIsOpen: Bool
  private let covers: Set<String>

  init(_ visit: Visit) {
    self.visit = visit
    covers = Set(visit.covers)
    let who = visit.who.lowercased()
    isAboutAllThatIsOpen =
      covers.isEmpty && !Self.narrowProfessions.contains { who.contains($0) }
  }

  private static let narrowProfessions = ["pharmac", "chemist", "optici", "optometr"]

  /// From this day on findings it covered are shown again: 28 days later, or the day of the
  /// follow-up, at most 90 days later.
  var until: LocalDay {
    guard let followUp = visit.followUp, followUp > visit.day else {
      return visit.day + Threshold.seenDays
    }
    return min(followUp, visit.day + Threshold.longestFollowUp)
  }

  /// Whether it names a rule or an area; the face stands for all its parts.
  func names(_ rule: CheckupRule, _ area: Area?) -> Bool {
    if covers.contains(rule.id) { return true }
    guard let area else { return false }
    return covers.contains(area.rawValue)
      || area.isPartOfFace && covers.contains(Area.face.rawValue)
  }

  /// Whether a symptom that began on a day, and that some rules look at, counts as looked at: it is
  /// named, or one of the rules is, or – being help for an emergency – one is an emergency rule and
  /// nothing is named.
  func reviews(_ symptom: Symptom, begun: LocalDay, rules: [CheckupRule]) -> Bool {
    guard begun <= visit.day else { return false }
    if covers.contains(symptom.symptom) { return true }
    if rules.contains(where: { covers.contains($0.id) }) { return true }
    return isAboutAllThatIsOpen && rules.contains { $0.level == .emergency }
      && !wasEnteredBefore(symptom, begun: begun)
  }

  /// Whether the visit was in the journal already when a symptom of the same day was entered: then
  /// it was about something else. The local numbers tell, where both are known.
  private func wasEnteredBefore(_ symptom: Symptom, begun: LocalDay) -> Bool {
    guard begun == visit.day, let id = visit.id, let symptomID = symptom.id else { return false }
    return id < symptomID
  }

  var order: (Int, Int, String, UID) { (visit.day.number, until.number, visit.who, visit.uid) }
}
