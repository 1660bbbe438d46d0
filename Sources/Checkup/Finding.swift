package import JournalCore

/// A rule that holds, with what it rests on and what it says.
package struct Finding: Hashable, Sendable {
  /// The rule's id.
  package let rule: String
  package let level: Level
  /// nil for a rule that is not about one area.
  package let area: Area?
  /// nil for a rule that is judged on the day alone.
  package let state: FindingState?
  private let statement: String?
  /// The message without what the evidence says already.
  package let advice: String
  package let evidence: Evidence
  /// Keys of ``JournalCore/SourceVocabulary``.
  package let sources: [String]

  init(
    rule: String, level: Level, area: Area?, state: FindingState?, statement: String?,
    advice: String, evidence: Evidence, sources: [String], snoozedUntil: Moment? = nil
  ) {
    self.rule = rule
    self.level = level
    self.area = area
    self.state = state
    self.statement = statement
    self.advice = advice
    self.evidence = evidence
    self.sources = sources
    self.snoozedUntil = snoozedUntil
  }

  /// All that people are told.
  package var message: String { [statement, advice].compactMap(\.self).joined(separator: " ") }

  /// Until when the person asked not to be reminded; nil when it is not put off.
  package let snoozedUntil: Moment?

  /// Whether it counts for the level of the whole checkup.
  package var isInForce: Bool { state != .seen && snoozedUntil == nil }
}
