import JournalCore

/// One rule of the checkup: when it holds, what it rests on and what it says.
package final class CheckupRule: Sendable {
  package let id: String
  package let level: Level
  /// The condition in plain words, with its numbers.
  package let condition: String
  /// Its ground in a few words: `NHS: more than 2 weeks`.
  package let basis: String
  /// Keys of ``JournalCore/SourceVocabulary``.
  package let sources: [String]
  let scope: Scope
  /// Days for which a visit answers for it.
  let seenDays: Int
  /// Whether it shows changes only, when a clinician has named the person's twitching.
  let isChangeOnlyWhenKnown: Bool
  /// Whether a symptom is of the kind it looks at.
  let concerns: @Sendable (Symptom) -> Bool
  /// The symptoms it rests on that day.
  let symptoms: @Sendable (Facts) -> [NotedSymptom]
  /// Whether a journal holds anything it could rest on; false spares asking it day by day.
  let isPossible: @Sendable (History) -> Bool
  /// Whether it is left out beside another finding.
  let yields: @Sendable (Finding) -> Bool
  /// Whether the condition is true on the day of the facts.
  let holds: @Sendable (Facts, Area?) -> Bool
  /// What it rests on, on a day the condition is true; its numbers on another day.
  let evidence: @Sendable (Facts, Area?) -> Evidence
  /// The sentence before the advice, where the message has one that repeats the evidence.
  let statement: (@Sendable (Evidence) -> String)?
  /// Whether it ends with its condition, having no twitch to wait for.
  let endsWithCondition: @Sendable (Facts, Area?) -> Bool
  /// What people are told, given what it rests on and what to ring.
  let advice: @Sendable (_ evidence: Evidence, _ emergencyNumber: String) -> String

  /// Of what it is asked.
  enum Scope: Hashable, Sendable {
    /// All areas together.
    case whole
    case eachArea
    /// Each area, and what is of no area.
    case eachAreaAndWhole
  }

  /// Without `holds` the rule is true when it has ``symptoms``, and rests on them.
  init(
    id: String, level: Level, condition: String, basis: String, sources: [String],
    scope: Scope = .whole, isChangeOnlyWhenKnown: Bool = false,
    seenDays: Int = Threshold.seenDays,
    concerns: @escaping @Sendable (Symptom) -> Bool = { _ in false },
    symptoms: @escaping @Sendable (Facts) -> [NotedSymptom] = { _ in [] },
    isPossible: (@Sendable (History) -> Bool)? = nil,
    yields: @escaping @Sendable (Finding) -> Bool = { _ in false },
    holds: (@Sendable (Facts, Area?) -> Bool)? = nil,
    evidence: (@Sendable (Facts, Area?) -> Evidence)? = nil,
    endsWithCondition: @escaping @Sendable (Facts, Area?) -> Bool = { _, _ in false },
    statement: (@Sendable (Evidence) -> String)? = nil,
    advice: @escaping @Sendable (_ evidence: Evidence, _ emergencyNumber: String) -> String
  ) {
    self.id = id
    self.level = level
    self.condition = condition
    self.basis = basis
    self.sources = sources
    self.scope = scope
    self.seenDays = seenDays
    self.endsWithCondition = endsWithCondition
    self.isChangeOnlyWhenKnown = isChangeOnlyWhenKnown
    self.concerns = concerns
    self.symptoms = symptoms
    self.isPossible =
      isPossible ?? { history in
        holds != nil || history.symptoms.contains(where: concerns)
      }
    self.yields = yields
    self.holds = holds ?? { facts, _ in !symptoms(facts).isEmpty }
    self.evidence = evidence ?? { facts, _ in Evidence(symptoms: symptoms(facts)) }
    self.statement = statement
    self.advice = advice
  }

  /// Whether it is asked for each area alone.
  package var isPerArea: Bool { scope != .whole }

  /// The areas it is asked for in a journal; nil is what is of no area, or all together.
  func places(_ history: History) -> [Area?] {
    switch scope {
    case .whole: [nil]
    case .eachArea: history.areas.map { $0 }
    case .eachAreaAndWhole: history.areas.map { $0 } + [nil]
    }
  }

  /// Whether it goes through the states of ``FindingState`` rather than being judged on the day
  /// alone.
  var hasStates: Bool { level == .book }

  /// The finding of this rule that rests on some evidence; advice about a visit speaks to the parent
  /// of a child.
  func finding(
    _ evidence: Evidence, area: Area? = nil, state: FindingState? = nil, _ voice: Voice
  ) -> Finding {
    let snooze = voice.snoozedUntil(self)
    let words = advice(evidence, voice.emergencyNumber)
    return Finding(
      rule: id, level: level, area: area, state: state, statement: statement?(evidence),
      advice: voice.isForChild && level == .book ? "For a parent: \(words)" : words,
      evidence: snooze.map { evidence.adding([.snoozedUntil: .text($0.iso)]) } ?? evidence,
      sources: sources, snoozedUntil: snooze)
  }

  /// What it rests on, or nil when it is silent.
  func evaluate(_ facts: Facts, _ area: Area?) -> Evidence? {
    holds(facts, area) ? evidence(facts, area) : nil
  }
}
