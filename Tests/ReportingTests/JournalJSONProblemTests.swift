import JournalCore
import Reporting
import Testing

/// One wrong value: the members of the file, the path, and what is wrong there.
struct WrongValue: Sendable, CustomTestStringConvertible {
  let members: String
  let path: String
  let reason: ImportProblem.Reason

  init(_ members: String, _ path: String, _ reason: ImportProblem.Reason) {
    self.members = members
    self.path = path
    self.reason = reason
  }

  init(_ members: String, _ path: String, expected: String, found: String) {
    self.init(members, path, .field(.unexpected(expected: expected, found: found)))
  }

  /// An episode with one more or another member.
  static func episode(_ member: String) -> String {
    #""episodes": [{"uid": "a", "started_at": "2026-11-20T21:30:00+01:00", "site": "lip"\#(member)}]"#
  }

  /// An exposure with its own trigger, amount and unit.
  static func exposure(_ trigger: String, _ amount: String, _ unit: String) -> String {
    #"""
    "exposures": [{"uid": "x", "trigger": "\#(trigger)", "day": "2026-11-20", "kind": "add",
      "amount": \#(amount), "unit": "\#(unit)", "entered_at": "2026-11-20T21:30:00+01:00"}]
    """#
  }

  var testDescription: String { "\(path) in \(members.prefix(120))" }
}

struct JournalJSONProblemTests {
  private static let moment = "a date and time with offset, such as 2026-11-20T21:30:00+01:00"

  static let values: [WrongValue] = [
    WrongValue(.episode(#", "strength": 11"#), "$.episodes[0].strength", .range("0", "10", "11")),
    WrongValue(
      .episode(#", "strength": "5""#), "$.episodes[0].strength",
      expected: "a number from 0 to 10", found: "5"),
    WrongValue(.episode(#", "count": 0"#), "$.episodes[0].count", .range("1", "999", "0")),
    WrongValue(
      .episode(#", "count": 1.5"#), "$.episodes[0].count",
      expected: "a whole number from 1 to 999", found: "1.5"),
    WrongValue(.episode(#", "impact": 5"#), "$.episodes[0].impact", .range("0", "4", "5")),
    WrongValue(
      .episode(#", "duration_s": 0"#), "$.episodes[0].duration_s",
      .field(.contradiction("a duration is more than 0 seconds"))),
    WrongValue(
      .episode(#", "duration_s": -1"#), "$.episodes[0].duration_s",
      .range("0", "2678400", "-1")),
    WrongValue(
      .episode(#", "ongoing": 1"#), "$.episodes[0].ongoing",
      expected: "true or false", found: "1"),
    WrongValue(
      .episode(#", "ongoing": "true""#), "$.episodes[0].ongoing",
      expected: "true or false", found: "true"),
    WrongValue(
      .episode(#", "side": "links""#), "$.episodes[0].side",
      .field(.notListed(found: "links", allowed: ["left", "right", "both", "middle"]))),
    WrongValue(
      .episode(#", "side": {}"#), "$.episodes[0].side",
      expected: "one of left, right, both, middle", found: "an object"),
    WrongValue(
      .episode(#", "character": ["flicker", "hop"]"#), "$.episodes[0].character",
      .field(.notListed(found: "hop", allowed: Episode.Quality.words))),
    WrongValue(
      .episode(#", "circumstances": ["a", 5]"#), "$.episodes[0].circumstances[1]",
      expected: "text", found: "5"),
    WrongValue(
      .episode(#", "circumstances": "a""#), "$.episodes[0].circumstances",
      expected: "a list of words", found: "a"),
    WrongValue(
      .episode(", \"circumstances\": [\"\(String(repeating: "x", count: 65))\"]"),
      "$.episodes[0].circumstances", .field(.tooLong(limit: 64))),
    WrongValue(
      .episode(", \"note\": \"\(String(repeating: "é", count: 32_769))\""),
      "$.episodes[0].note", .field(.tooLong(limit: 65_536))),
    WrongValue(
      .episode(#", "entered_at": "2026-11-20 21:30""#), "$.episodes[0].entered_at",
      expected: moment, found: "2026-11-20 21:30"),
    WrongValue(
      .episode(#", "entered_at": "2027-01-01T00:00:00Z""#), "$.episodes[0].entered_at",
      .ahead("2027-01-01T00:00:00+00:00")),
    WrongValue(
      .episode(#", "together_with": "nase""#), "$.episodes[0].together_with",
      .unknownSite("nase")),
    WrongValue(
      #""episodes": [{"started_at": "2026-11-20T21:30:00+01:00", "site": "lip"}]"#,
      "$.episodes[0].uid", .field(.missing)),
    WrongValue(
      #""episodes": [{"uid": "a b", "started_at": "2026-11-20T21:30:00Z"}]"#,
      "$.episodes[0].uid", expected: "a UUID", found: "a b"),
    WrongValue(
      #""episodes": [{"uid": "a", "site": "lip"}]"#, "$.episodes[0].started_at",
      .field(.missing)),
    WrongValue(
      #""episodes": [{"uid": "a", "started_at": 5, "site": "lip"}]"#,
      "$.episodes[0].started_at", expected: moment, found: "5"),
    WrongValue(
      #""episodes": [{"uid": "a", "started_at": "2026-02-30T10:00:00Z", "site": "lip"}]"#,
      "$.episodes[0].started_at", expected: moment, found: "2026-02-30T10:00:00Z"),
    WrongValue(
      #""episodes": [{"uid": "a", "started_at": "2026-11-20T21:30:00Z", "site": "ear"}]"#,
      "$.episodes[0].site", .unknownSite("ear")),
    WrongValue(#""episodes": [null]"#, "$.episodes[0]", expected: "an object", found: "null"),
    WrongValue(#""episodes": {}"#, "$.episodes", expected: "a list", found: "an object"),
    WrongValue(
      .exposure("caffeine", "5000.5", "mg"), "$.exposures[0].amount",
      .range("0", "5000", "5000.5")),
    WrongValue(.exposure("sleep", "25", "h"), "$.exposures[0].amount", .range("0", "24", "25")),
    WrongValue(
      .exposure("stress", "11", "0-10"), "$.exposures[0].amount",
      .range("0", "10", "11")),
    WrongValue(
      .exposure("menses", "0.5", "yes_no"), "$.exposures[0].amount",
      expected: "0 or 1", found: "0.5"),
    WrongValue(
      .exposure("caffeine", "-1", "mg"), "$.exposures[0].amount",
      .range("0", "5000", "-1")),
    WrongValue(
      .exposure("caffeine", "2", "cups"), "$.exposures[0].unit",
      .otherUnit(expected: "mg", found: "cups")),
    WrongValue(.exposure("cofee", "2", "mg"), "$.exposures[0].trigger", .unknownTrigger("cofee")),
    WrongValue(
      #""days": [{"day": "2026-11-20", "closed": "complete"}]"#, "$.days[0].closed_at",
      .field(.missing)),
    WrongValue(
      #""days": [{"day": "2026-13-01"}]"#, "$.days[0].day",
      expected: "a day, such as 2026-11-20", found: "2026-13-01"),
    WrongValue(#""days": [{"day": "2026-11-23"}]"#, "$.days[0].day", .ahead("2026-11-23")),
    WrongValue(
      #""days": [{"day": "2026-11-20", "skipped": ["stress", "cofee"]}]"#,
      "$.days[0].skipped", .unknownTrigger("cofee")),
    WrongValue(
      #""days": [{"day": "2026-11-20"}, {"day": "2026-11-20"}]"#, "$.days[1].day",
      .duplicate(first: "$.days[0].day")),
    WrongValue(
      #""triggers": [{"name": "caffeine", "unit": "cups"}]"#, "$.triggers[0].unit",
      .otherUnit(expected: "mg", found: "cups")),
    WrongValue(
      #""sites": [{"site": "temple", "area": "HEAD"}]"#, "$.sites[0].area",
      .field(.notListed(found: "HEAD", allowed: Area.words))),
    WrongValue(
      #""medicines": [{"uid": "m", "name": "", "change": "start", "day": "2026-11-20"}]"#,
      "$.medicines[0].name", .field(.missing)),
    WrongValue(
      ##""symptoms": [{"uid": "s", "symptom": "\##(String(repeating: "x", count: 65))","##
        + #" "entered_at": "2026-11-20T21:30:00Z"}]"#,
      "$.symptoms[0].symptom", .field(.tooLong(limit: 64))),
    WrongValue(
      #""suspects": [{"trigger": "sun", "lag_days": 0, "declared_on": "2026-11-20"}]"#,
      "$.suspects[0].trigger", .unknownTrigger("sun")),
    WrongValue(
      #""profile": {"birth_year": 1899}"#, "$.profile.birth_year",
      .range("1900", "2100", "1899")),
    WrongValue(
      #""profile": {"pregnant_since": "2027-01-01"}"#, "$.profile.pregnant_since",
      .ahead("2027-01-01")),
    WrongValue(#""profile": []"#, "$.profile", expected: "an object", found: "a list"),
    WrongValue(
      #""settings": {"caffeine.green-tea": 1001}"#, #"$.settings["caffeine.green-tea"]"#,
      expected: "a number from 0 to 1000 (mg)", found: "1001"),
    WrongValue(
      #""settings": {"alcohol.drink": "nan"}"#, #"$.settings["alcohol.drink"]"#,
      expected: "a number from 1 to 100 (g)", found: "nan"),
    WrongValue(
      #""settings": {"emergency_number": true}"#, "$.settings.emergency_number",
      expected: "a text of 1 to 64 bytes", found: "true"),
    WrongValue(
      #""day_start": "12:00""#, "$.day_start",
      expected: "a clock time from 00:00 to 11:59", found: "12:00"),
    WrongValue(
      #""day_start": "05:00", "settings": {"day_start": "06:00"}"#,
      "$.settings.day_start", .duplicate(first: "$.day_start")),
    WrongValue(
      #""exported_at": "yesterday""#, "$.exported_at", expected: moment,
      found: "yesterday"),
    WrongValue(#""time_zone": 1"#, "$.time_zone", expected: "text", found: "1"),
  ]

  @Test(arguments: values)
  func `a wrong value is named with its path`(wrong: WrongValue) {
    #expect(
      Self.problems(wrong.members) == [ImportProblem(path: wrong.path, reason: wrong.reason)])
  }

  @Test func `each wrong value is put in words`() {
    for value in Self.values {
      let phrase = FieldProblemText.phrase(value.reason)
      #expect(!phrase.isEmpty)
      #expect(!phrase.hasSuffix("."))
    }
    #expect(
      FieldProblemText.phrase(.ahead("2027-01-01")) == "2027-01-01 has not come yet")
    #expect(
      FieldProblemText.phrase(FieldProblem.unexpected(expected: "text", found: "\u{1B}[2J"))
        == "“^[[2J” is not text")
    #expect(
      FieldProblemText.phrase(JSONSyntaxError.Problem.unexpected(expected: "a colon", found: "}"))
        == "“}” where a colon should be")
  }

  private static func problems(_ members: String) -> [ImportProblem] {
    do {
      _ = try read(members)
      return []
    } catch ImportError.problems(let problems) {
      return problems
    } catch {
      Issue.record("\(error)")
      return []
    }
  }

  static func read(
    _ members: String, vocabulary: Vocabulary = Vocabulary()
  ) throws -> ImportedJournal {
    let text = #"{"twj": 1, "kind": "journal", \#(members)}"#
    return try JournalJSON.decode(
      Array(text.utf8), now: JournalJSONSample.now, vocabulary: vocabulary)
  }
}

extension ImportProblem.Reason {
  fileprivate static func range(_ low: String, _ high: String, _ found: String) -> Self {
    .field(.outOfRange(low: low, high: high, found: found))
  }
}

extension String {
  fileprivate static func episode(_ member: String) -> String { WrongValue.episode(member) }
  fileprivate static func exposure(
    _ trigger: String, _ amount: String, _ unit: String
  ) -> String { WrongValue.exposure(trigger, amount, unit) }
}
