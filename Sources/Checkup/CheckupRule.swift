import JournalCore

/// One rule of the checkup: when it holds, what it rests on and what it says.
package struct CheckupRule: Sendable {
  package let id: String
  package let level: Level
  /// The condition in plain words, with its numbers.
  package let condition: String
  /// Its ground in a few words: `NHS: more than 2 weeks`.
  package let basis: String
  /// Keys of ``JournalCore/SourceVocabulary``.
  package let sources: [String]
  /// Whether it is asked for each area alone.
  package let isPerArea: Bool
  /// Whether it shows changes only, when a clinician has named the person's twitching.
  let isChangeOnlyWhenKnown: Bool
  /// Whether a symptom is of the kind it looks at.
  let concerns: @Sendable (Symptom) -> Bool
  /// The symptoms it rests on that day.
  let symptoms: @Sendable (Facts) -> [NotedSymptom]
  /// Whether it is left out beside another finding.
  let yields: @Sendable (Finding) -> Bool
  /// Whether the condition is true on the day of the facts.
  let holds: @Sendable (Facts, Area?) -> Bool
  /// What it rests on, on a day the condition is true; its numbers on another day.
  let evidence: @Sendable (Facts, Area?) -> Evidence
  /// The sentence before the advice, where the message has one that repeats the evidence.
  let statement: (@Sendable (Evidence) -> String)?
  /// What people are told, given what it rests on and what to ring.
  let advice: @Sendable (_ evidence: Evidence, _ emergencyNumber: String) -> String

  init(
    id: String, level: Level, condition: String, basis: String, sources: [String],
    isPerArea: Bool = false, isChangeOnlyWhenKnown: Bool = false,
    concerns: @escaping @Sendable (Symptom) -> Bool = { _ in false },
    symptoms: @escaping @Sendable (Facts) -> [NotedSymptom] = { _ in [] },
    yields: @escaping @Sendable (Finding) -> Bool = { _ in false },
    holds: @escaping @Sendable (Facts, Area?) -> Bool,
    evidence: @escaping @Sendable (Facts, Area?) -> Evidence,
    statement: (@Sendable (Evidence) -> String)? = nil,
    advice: @escaping @Sendable (_ evidence: Evidence, _ emergencyNumber: String) -> String
  ) {
    self.id = id
    self.level = level
    self.condition = condition
    self.basis = basis
    self.sources = sources
    self.isPerArea = isPerArea
    self.isChangeOnlyWhenKnown = isChangeOnlyWhenKnown
    self.concerns = concerns
    self.symptoms = symptoms
    self.yields = yields
    self.holds = holds
    self.evidence = evidence
    self.statement = statement
    self.advice = advice
  }

  /// Whether it goes through the states of ``FindingState`` rather than being judged on the day
  /// alone.
  var hasStates: Bool { level == .book }

  /// The finding of this rule that rests on some evidence.
  func finding(
    _ evidence: Evidence, area: Area? = nil, state: FindingState? = nil, emergencyNumber: String
  ) -> Finding {
    Finding(
      rule: id, level: level, area: area, state: state, statement: statement?(evidence),
      advice: advice(evidence, emergencyNumber), evidence: evidence, sources: sources)
  }

  /// What it rests on, or nil when it is silent.
  func evaluate(_ facts: Facts, _ area: Area?) -> Evidence? {
    holds(facts, area) ? evidence(facts, area) : nil
  }
}
