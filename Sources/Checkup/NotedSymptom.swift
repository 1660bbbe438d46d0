import JournalCore

/// A symptom, or a worrying answer of a face check, with the days the rules ask for.
final class NotedSymptom: Hashable, Sendable {
  let symptom: Symptom
  let kind: SymptomKinds
  /// Where it was noted; nil for no site, or for one that nobody defined.
  let area: Area?
  private let rules: [CheckupRule]
  /// The day it began; where that is not known, the day it was entered.
  let begun: LocalDay
  /// Whether it is an answer of a face check, which does not tell if it passed.
  let isAnswer: Bool
  /// Whether the answer was “not sure”: it counts as yes and is not said as one.
  let isUnsure: Bool
  /// From this day on a professional knows of it; nil while nobody does.
  let reviewedOn: LocalDay?

  init(
    _ symptom: Symptom, area: Area? = nil, isAnswer: Bool = false, isUnsure: Bool = false,
    visits: [CoveringVisit], boundary: DayBoundary
  ) {
    self.symptom = symptom
    self.area = area
    kind = SymptomKinds(symptom.symptom)
    self.isAnswer = isAnswer
    self.isUnsure = isUnsure
    let begun = boundary.day(of: symptom.startedAt ?? symptom.enteredAt)
    self.begun = begun
    let rules = RuleSet.all.filter { $0.concerns(symptom) }
    self.rules = rules
    let visit = visits.first { $0.names(symptom, begun: begun, rules: rules) }?.visit.day
    reviewedOn = [symptom.reviewedOn, visit].compactMap(\.self).min()
  }

  /// Whether it is of the kind a rule looks at.
  func isConcern(of rule: CheckupRule) -> Bool { rules.contains { $0 === rule } }

  /// Whether no professional had seen it by that day.
  func isUnseen(on day: LocalDay) -> Bool { reviewedOn.map { $0 > day } ?? true }

  /// Whether no professional had seen it by that day, and it is not an old one.
  func isFresh(on day: LocalDay) -> Bool { !symptom.isLongstanding && isUnseen(on: day) }

  /// Whether it began at most so many days before a day, or was still going on then; a start that
  /// nobody knows counts as that day.
  func isWithin(_ days: Int, of day: LocalDay) -> Bool {
    begun <= day && (day - begun <= days || symptom.isOngoing || symptom.startedAt == nil)
  }

  /// The days of a range on which it was there: its first, and each since while it goes on.
  func days(in range: DayRange) -> DayRange? {
    let last = symptom.isOngoing ? max(begun, range.upperBound) : begun
    return (begun...last).overlaps(range) ? (begun...last).clamped(to: range) : nil
  }

  /// The same symptom once a professional has seen it.
  func reviewed(on day: LocalDay) -> NotedSymptom { NotedSymptom(self, reviewedOn: day) }

  private init(_ noted: NotedSymptom, reviewedOn day: LocalDay) {
    symptom = noted.symptom
    area = noted.area
    kind = noted.kind
    rules = noted.rules
    begun = noted.begun
    isAnswer = noted.isAnswer
    isUnsure = noted.isUnsure
    reviewedOn = [noted.reviewedOn, day].compactMap(\.self).min()
  }

  static func == (left: NotedSymptom, right: NotedSymptom) -> Bool {
    left === right
      || left.symptom == right.symptom && left.begun == right.begun
        && left.isAnswer == right.isAnswer && left.isUnsure == right.isUnsure
        && left.reviewedOn == right.reviewedOn
  }

  func hash(into hasher: inout Hasher) { hasher.combine(symptom.uid) }

  var order: (Int, Int, String, UID) {
    (begun.number, symptom.startedAt?.seconds ?? .min, symptom.symptom, symptom.uid)
  }
}

extension FaceCheck {
  /// The symptoms its `yes` and `not_sure` answers stand for: onset unknown, begun at the check.
  var symptoms: [(symptom: Symptom, isUnsure: Bool)] {
    [("face_droop", face), ("arm_weak", arms), ("speech", speech)].compactMap { slug, answer in
      guard answer.raisesConcern, let uid = UID("face-check-\(at.seconds)-\(slug)") else {
        return nil
      }
      var symptom = Symptom(uid: uid, symptom: slug, startedAt: at, enteredAt: at)
      symptom.id = id
      return (symptom, answer == .notSure)
    }
  }

  /// Whether any of the three questions was answered.
  var isAnswered: Bool { [face, arms, speech].contains { $0 != .notAsked } }
}
