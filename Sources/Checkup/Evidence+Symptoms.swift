import JournalCore

extension Evidence {
  /// What was noticed, when it began, on which side, and whether it is going on. That it is over is
  /// not told: it is what was taken where nothing was said.
  ///
  /// The days are those of the calendar: whoever treats it asks for the date, not for `day_start`.
  /// What may have acted on the body follows with its own day.
  init(symptoms: [NotedSymptom], with exposures: [Exposed] = []) {
    let entries = symptoms.map(Evidence.init(symptom:))
    let acted = exposures.map { exposed in
      Evidence(
        "\(exposed.words) on \(exposed.day.words)",
        [.exposure: .text(exposed.words), .day: .day(exposed.day)])
    }
    let known = symptoms.compactMap(\.symptom.startedAt?.local.day)
    self.init(
      (entries + acted).map(\.text).joined(separator: "; "),
      [
        .symptoms: .list(entries), .exposures: .list(acted),
        .firstDay: known.min().map { .day($0) } ?? .unknown,
        .lastDay: known.max().map { .day($0) } ?? .unknown,
      ])
  }

  private init(symptom noted: NotedSymptom) {
    let symptom = noted.symptom
    let label = String(symptom.symptom.map { $0 == "_" ? " " : $0 })
    let name = noted.isUnsure ? "not sure: \(label)" : label
    let course = noted.isAnswer ? "at a face check" : symptom.isOngoing ? "going on" : nil
    let start = symptom.startedAt == nil ? ["start not known"] : []
    let words =
      [name] + (symptom.side.map { [$0.rawValue] } ?? []) + start
      + (course.map { [$0] } ?? [])
    self.init(
      words.joined(separator: ", "),
      [
        .symptom: .text(symptom.symptom),
        .began: symptom.startedAt.map { .day($0.local.day) } ?? .unknown,
        .side: symptom.side.map { .text($0.rawValue) } ?? .unknown,
        .course: .text(course ?? "gone"),
      ])
  }
}
