import JournalCore

/// The symptoms of a journal in the order they began, also by kind, so that most questions of most
/// rules end before they begin.
struct SymptomList: Sendable {
  /// With the worrying answers of face checks.
  let all: [NotedSymptom]
  private let kinds: [String: [NotedSymptom]]

  init(_ symptoms: [NotedSymptom]) {
    all = symptoms.sorted { $0.order < $1.order }
    kinds = all.grouped(by: \.symptom.symptom)
  }

  /// Those of some kinds that had begun by a day, in the order they began.
  func ofKind(_ slugs: [String], begunBy day: LocalDay) -> [NotedSymptom] {
    guard !kinds.isEmpty else { return [] }
    let found = slugs.flatMap { (kinds[$0] ?? []).prefix { $0.begun <= day } }
    return slugs.count < 2 ? found : found.sorted { $0.order < $1.order }
  }

  func contains(where isMet: (Symptom) -> Bool) -> Bool { all.contains { isMet($0.symptom) } }
}
