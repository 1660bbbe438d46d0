import Foundation
import JournalCore
import Reporting
import TestSupport
import Testing

/// The schema of the Journal JSON: as the records are, and as the exports are.
struct JournalSchemaTests {
  /// `RECORD_SCHEMA=1` writes the file anew; the difference is then read like code.
  @Test func `the schema in the repository is what the records' fields say`() throws {
    if ProcessInfo.processInfo.environment["RECORD_SCHEMA"] == "1" {
      try JournalSchema.text.write(
        toFile: "\(Repository.root)/\(JournalSchema.path)", atomically: true, encoding: .utf8)
    }
    #expect(try Repository.text(JournalSchema.path) == JournalSchema.text)
  }

  private static func committed() throws -> JSONValue {
    try JSONParser.value(of: Array(Repository.text(JournalSchema.path).utf8))
  }

  private static func export(_ journal: Journal, notes: Bool = true) throws -> JSONValue {
    try JSONParser.value(
      of: Array(JournalJSONRoundTripTests.export(journal, notes: notes).utf8))
  }

  @Test(arguments: 0..<60, [true, false])
  func `every export satisfies it and has no member it does not name`(
    seed: Int, notes: Bool
  ) throws {
    var sample = JournalJSONSample(seed: seed)
    let check = SchemaCheck(
      try Self.committed(), try Self.export(sample.journal(), notes: notes))
    #expect(check.problems.isEmpty, "\(check.problems.prefix(3))")
    #expect(check.unnamed.isEmpty)
  }

  @Test(arguments: [
    (#"{"twj": 1, "kind": "journal"}"#, true),
    (#"{"twj": 2, "kind": "journal"}"#, false),
    (#"{"twj": 1, "kind": "week"}"#, false),
    (#"{"kind": "journal"}"#, false),
    (#"{"twj": 1, "kind": "journal", "episodes": {}}"#, false),
    (#"{"twj": 1, "kind": "journal", "day_start": "12:00"}"#, false),
    (#"{"twj": 1, "kind": "journal", "settings": {"caffeine.coffee": 2000}}"#, false),
    (#"{"twj": 1, "kind": "journal", "settings": {"caffeine.coffee": "95"}}"#, true),
    (#"{"twj": 1, "kind": "journal", "profile": {"birth_year": 1970}}"#, true),
    (#"{"twj": 1, "kind": "journal", "profile": {"birth_year": 1970.5}}"#, false),
  ])
  func `a heading is refused where it is wrong`(text: String, isRight: Bool) throws {
    let check = SchemaCheck(try Self.committed(), try JSONParser.value(of: Array(text.utf8)))
    #expect(check.problems.isEmpty == isRight, "\(check.problems)")
  }

  @Test(arguments: [
    ("uid", #""a""#, true), ("uid", #""""#, false), ("uid", "null", false),
    ("uid", #""a b""#, false),
    ("started_at", #""2026-11-20T21:30:00+01:00""#, true),
    ("started_at", #""2026-11-20 21:30Z""#, true), ("started_at", #""2026-11-20T21:30:00""#, false),
    ("site", #""lid""#, true), ("site", #""""#, false), ("site", "null", false),
    ("side", #""left""#, true), ("side", "null", true), ("side", #""up""#, false),
    ("strength", "10", true), ("strength", "2.5", true), ("strength", "11", false),
    ("strength", "\"5\"", false), ("impact", "4", true), ("impact", "1.5", false),
    ("unbroken", "true", true), ("unbroken", "\"yes\"", false),
    ("character", #"["flicker"]"#, true), ("character", #"["wobble"]"#, false),
    ("circumstances", #"["desk"]"#, true), ("circumstances", #""desk""#, false),
    ("something_new", "1", true),
  ])
  func `a field is refused where it is wrong`(name: String, value: String, isRight: Bool) throws {
    let fields = [
      "uid": #""a""#, "started_at": #""2026-11-20T21:30:00+01:00""#, "site": #""lip""#,
    ].merging([name: value]) { $1 }
    let record = fields.map { "\"\($0.key)\": \($0.value)" }.joined(separator: ", ")
    let text = #"{"twj": 1, "kind": "journal", "episodes": [{\#(record)}]}"#
    let check = SchemaCheck(try Self.committed(), try JSONParser.value(of: Array(text.utf8)))
    #expect(check.problems.isEmpty == isRight, "\(check.problems)")
  }
}
