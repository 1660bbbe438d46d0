package import JournalCore

/// One finding of the checkup as a table row, whatever produced it.
package struct FindingRow: Hashable, Sendable {
  /// The rule's id.
  package var rule: String
  /// How soon to seek help, in the checkup's word.
  package var level: String
  /// What part of the body it is about.
  package var area: String?
  /// Open, seen by a professional, put off …
  package var state: String?
  package var firstDay: LocalDay?
  package var lastDay: LocalDay?
  /// What was observed, in words.
  package var evidence: String
  /// Who published the threshold.
  package var source: String

  package init(
    rule: String, level: String, area: String?, state: String?, firstDay: LocalDay?,
    lastDay: LocalDay?, evidence: String, source: String
  ) {
    self.rule = rule
    self.level = level
    self.area = area
    self.state = state
    self.firstDay = firstDay
    self.lastDay = lastDay
    self.evidence = evidence
    self.source = source
  }
}
