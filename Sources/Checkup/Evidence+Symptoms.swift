import JournalCore

extension Evidence {
  /// What was noticed, when it began, on which side, and whether it is going on.
  init(symptoms: [NotedSymptom]) {
    let entries = symptoms.map(Evidence.init(symptom:))
    let known = symptoms.filter { $0.symptom.startedAt != nil }.map(\.begun)
    self.init(
      entries.map(\.text).joined(separator: "; "),
      [
        .symptoms: .list(entries),
        .firstDay: known.min().map { .day($0) } ?? .unknown,
        .lastDay: known.max().map { .day($0) } ?? .unknown,
      ])
  }

  private init(symptom noted: NotedSymptom) {
    let symptom = noted.symptom
    let name = String(symptom.symptom.map { $0 == "_" ? " " : $0 })
    let course = noted.isAnswer ? "at a face check" : symptom.isOngoing ? "going on" : "gone"
    let start = symptom.startedAt == nil ? ["start not known"] : []
    let words = [name] + (symptom.side.map { [$0.rawValue] } ?? []) + start + [course]
    self.init(
      words.joined(separator: ", "),
      [
        .symptom: .text(symptom.symptom),
        .began: symptom.startedAt == nil ? .unknown : .day(noted.begun),
        .side: symptom.side.map { .text($0.rawValue) } ?? .unknown,
        .course: .text(course),
      ])
  }
}
