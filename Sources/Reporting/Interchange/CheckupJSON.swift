package import Checkup
import JournalCore

/// The checkup as the data of `checkup --json`.
package enum CheckupJSON {
  /// All findings with their evidence; what a rule does not have is `null`.
  ///
  /// The symptoms that no finding speaks of and the standing line follow, so that no reader takes
  /// an empty list for “all well”.
  package static func value(_ result: CheckupResult) -> JSONValue {
    [
      "as_of": .string(result.asOf.iso), "level": .string(result.level.word),
      "findings": .array(result.findings.map(finding)),
      "unexamined_symptoms": .array(
        result.unexaminedSymptoms.map { symptom in
          ["symptom": .string(symptom.symptom), "day": .string(result.day(of: symptom).iso)]
        }),
      "standing_line": .string(result.standingLine),
    ]
  }

  private static func finding(_ finding: Finding) -> JSONValue {
    [
      "rule": .string(finding.rule), "level": .string(finding.level.word),
      "area": finding.area.map { .string($0.rawValue) } ?? .null,
      "state": finding.state.map { .string($0.rawValue) } ?? .null,
      "message": .string(finding.message), "evidence": evidence(finding.evidence),
      "sources": .array(finding.sources.map(JSONValue.string)),
    ]
  }

  /// The phrase and the facts by name, lists as objects of the same kind.
  private static func evidence(_ evidence: Evidence) -> JSONValue {
    .object(
      [JSONMember("text", .string(evidence.text))]
        + evidence.facts.map { JSONMember($0.key.rawValue, value($0.value)) })
  }

  private static func value(_ value: Evidence.Value) -> JSONValue {
    switch value {
    case .day(let day): .string(day.iso)
    case .count(let count): .whole(count)
    case .text(let text): .string(text)
    case .list(let list): .array(list.map(evidence))
    case .unknown: .null
    }
  }
}
