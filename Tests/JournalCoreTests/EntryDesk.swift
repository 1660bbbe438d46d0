import JournalCore
import TestSupport
import Testing

/// A fixed clock, zone and vocabulary to type words at: Friday 20 November 2026, 21:45 in Berlin
/// unless a test says else.
struct EntryDesk {
  var now: Moment
  var zone: any ZoneRules
  var boundary: DayBoundary
  var vocabulary: Vocabulary

  init(
    _ now: String = "2026-11-20T21:45:00+01:00", zone: any ZoneRules = FixtureZone.berlin,
    dayStart: String = "04:00", vocabulary: Vocabulary = Vocabulary()
  ) throws {
    self.now = try #require(Moment(iso: now))
    self.zone = zone
    boundary = DayBoundary(start: try #require(ClockTime(word: dayStart)))
    self.vocabulary = vocabulary
    try #require(zone.offset(at: self.now.seconds) == self.now.offset, "the zone shows \(now)")
  }

  var resolver: TimeResolver { TimeResolver(now: now, zone: zone, boundary: boundary) }
  var parser: EntryParser { EntryParser(vocabulary: vocabulary) }

  var context: RecordingContext {
    RecordingContext(now: now, boundary: boundary, vocabulary: vocabulary, makeUID: UID.numbered())
  }

  /// The facts of a line of words separated by blanks.
  func facts(_ line: String) throws(EntryError) -> EntryFacts { try parser.facts(line.words) }

  /// The refusal of a line; nil when it is taken.
  func refusal(_ line: String) -> EntryError? {
    do {
      _ = try facts(line)
      return nil
    } catch {
      return error
    }
  }

  func time(_ line: String) throws(EntryError) -> ResolvedTime {
    try resolver.resolve(facts(line).time)
  }
}

extension String {
  /// Split at single blanks; two blanks have an empty word between them.
  var words: [String] { split(separator: " ", omittingEmptySubsequences: false).map(String.init) }
}

extension UID {
  /// Hands out `test-1`, `test-2` …
  static func numbered() -> () -> UID {
    var last = 0
    return {
      last += 1
      guard let uid = UID("test-\(last)") else { preconditionFailure("letters and digits") }
      return uid
    }
  }
}

extension TriggerDefinition {
  /// A trigger of the user's own, counted in pieces.
  static func own(_ name: String, unit: String = "piece") -> TriggerDefinition {
    TriggerDefinition(name: name, unit: unit, amountKind: .amount, dayRule: .sum)
  }
}
