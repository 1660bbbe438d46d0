import JournalCore

/// The symptoms of a journal in the order they began, also by kind, so that most questions of most
/// rules end before they begin.
struct SymptomList: Sendable {
  /// With the worrying answers of face checks.
  let all: [NotedSymptom]
  private let kinds: [SymptomKinds]
  private let known: SymptomKinds

  init(_ symptoms: [NotedSymptom]) {
    all = symptoms.sorted { $0.order < $1.order }
    kinds = all.map(\.kind)
    known = kinds.reduce([], +)
  }

  /// Those of some kinds that had begun by a day and meet a condition, in the order they began.
  func ofKind(
    _ asked: SymptomKinds, begunBy day: LocalDay, where isMet: (NotedSymptom) -> Bool
  ) -> [NotedSymptom] {
    guard known.overlaps(asked) else { return [] }
    var found: [NotedSymptom] = []
    for position in kinds.indices where kinds[position].overlaps(asked) {
      let noted = all[position]
      guard noted.begun <= day else { break }
      if isMet(noted) { found.append(noted) }
    }
    return found
  }

  func contains(where isMet: (Symptom) -> Bool) -> Bool { all.contains { isMet($0.symptom) } }
}
