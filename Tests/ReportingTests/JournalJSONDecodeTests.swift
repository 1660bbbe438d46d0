import JournalCore
import Reporting
import Testing

struct JournalJSONDecodeTests {
  // MARK: - What is a journal

  @Test(arguments: [
    (#"{"kind": "journal"}"#, ImportError.notAJournal), ("[]", .notAJournal), ("5", .notAJournal),
    (#"{"twj": 2, "kind": "journal", "episodes": 5}"#, .unknownVersion(found: "2")),
    (#"{"kind": "journal", "twj": "1"}"#, .unknownVersion(found: "1")),
    (#"{"twj": 1, "kind": "episodes", "data": []}"#, .otherKind(found: "episodes")),
    (#"{"twj": 1, "episodes": []}"#, .otherKind(found: nil)),
  ])
  func `another file is told from a broken journal`(text: String, expected: ImportError) {
    #expect(throws: expected) { try Self.decode(text) }
  }

  @Test func `a syntax error comes before wrong values`() {
    let text = "{\"twj\": 1, \"kind\": \"journal\",\n\"episodes\": [{\"uid\": 5}, {]}"
    let error = #expect(throws: ImportError.self) { try Self.decode(text) }
    guard case .syntax(let syntax)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(syntax.line == 2)
    #expect(syntax.column == 27)
    #expect(syntax.path.text == "$.episodes[1]")
  }

  @Test func `a name given twice in a record is refused with its path`() {
    let text =
      #"{"twj": 1, "kind": "journal", "episodes": [{"uid": "a", "site": "lip", "uid": "b"}]}"#
    let error = #expect(throws: ImportError.self) { try Self.decode(text) }
    guard case .syntax(let syntax)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(syntax.problem == .duplicateName("uid"))
    #expect(syntax.path.text == "$.episodes[0].uid")
  }

  // MARK: - What may be absent

  @Test func `lists and optional fields may be absent or null`() throws {
    let text = #"""
      {"kind": "journal", "days": null, "profile": null, "settings": {"caffeine.tea": null},
       "episodes": [{"site": "lid-x", "started_at": "2026-11-20T21:30Z", "uid": "a",
         "strength": null, "circumstances": null}],
       "face_checks": [{"at": "2026-11-20T21:30:00Z", "arms": "not_sure"}],
       "sites": [{"site": "lid-x", "area": "EYE"}], "twj": 1}
      """#
    let imported = try Self.decode(text)
    #expect(imported.warnings.isEmpty)
    let episode = try #require(imported.journal.episodes.first)
    #expect(episode.enteredAt == episode.startedAt)
    #expect(episode.precision == .exact)
    #expect(episode.circumstances.isEmpty)
    #expect(imported.journal.faceChecks.first?.face == .notAsked)
    #expect(imported.journal.settings.isEmpty)
    #expect(imported.journal.profile == nil)
  }

  @Test func `settings may be numbers or texts`() throws {
    let imported = try JournalJSONProblemTests.read(
      #""settings": {"caffeine.tea": "40.0", "alcohol.drink": 8, "emergency_number": 112}"#)
    #expect(
      imported.journal.settings == [
        Setting(name: "caffeine.tea", value: "40"), Setting(name: "alcohol.drink", value: "8"),
        Setting(name: "emergency_number", value: "112"),
      ])
  }

  @Test func `an unknown field is left out with a warning for its first place`() throws {
    let imported = try JournalJSONProblemTests.read(
      #"""
      "mood": [1], "settings": {"colour": "red"}, "profile": {"height_cm": 180},
      "days": [{"day": "2026-11-20", "recalled": true}, {"day": "2026-11-19", "mood": 3},
        {"day": "2026-11-18", "mood": 4, "my field": 1}]
      """#)
    #expect(
      imported.warnings == [
        .unknownField(path: "$.mood", count: 1),
        .unknownField(path: "$.settings.colour", count: 1),
        .unknownField(path: "$.profile.height_cm", count: 1),
        .unknownField(path: "$.days[1].mood", count: 2),
        .unknownField(path: "$.days[2][\"my field\"]", count: 1),
      ])
    #expect(imported.journal.days.count == 3)
    #expect(imported.journal.settings.isEmpty)
  }

  // MARK: - Names

  @Test func `own sites and triggers count wherever they stand in the file`() throws {
    let members = #"""
      "exposures": [{"uid": "x", "trigger": "wine", "day": "2026-11-20", "kind": "total",
        "amount": 900, "unit": "glass", "entered_at": "2026-11-20T21:30:00Z"}],
      "triggers": [{"name": "wine", "unit": "glass"}]
      """#
    #expect(try JournalJSONProblemTests.read(members).journal.exposures.first?.amount == 900)
  }

  @Test func `sites and triggers of the journal are known`() throws {
    let members = #"""
      "episodes": [{"uid": "a", "started_at": "2026-11-20T21:30:00Z", "site": "temple"}],
      "suspects": [{"trigger": "wine", "lag_days": 1, "declared_on": "2026-11-20"}]
      """#
    let known = Vocabulary(
      sites: [SiteDefinition(site: Site(slug: "temple"), area: .upperFace)],
      triggers: [
        TriggerDefinition(name: "wine", unit: "glass", amountKind: .amount, dayRule: .sum)
      ])
    let imported = try JournalJSONProblemTests.read(members, vocabulary: known)
    #expect(imported.journal.episodes.count == 1)
    #expect(imported.journal.suspects.count == 1)
    #expect(throws: ImportError.self) { try JournalJSONProblemTests.read(members) }
  }

  @Test func `an unreadable site is the only problem where an episode names it`() {
    let members = #"""
      "sites": [{"site": "temple", "area": "?"}],
      "episodes": [{"uid": "a", "started_at": "2026-11-20T21:30:00Z", "site": "temple"}]
      """#
    #expect(Self.paths(members) == ["$.sites[0].area"])
  }

  // MARK: - Time

  @Test func `a minute of grace is given to instants`() throws {
    func episode(_ time: String) -> String {
      #""episodes": [{"uid": "a", "started_at": "\#(time)", "site": "lip"}]"#
    }
    _ = try JournalJSONProblemTests.read(episode("2026-11-22T10:01:00+01:00"))
    #expect(
      Self.paths(episode("2026-11-22T10:01:01+01:00"))
        == ["$.episodes[0].started_at", "$.episodes[0].entered_at"])
  }

  @Test func `plans may lie ahead`() throws {
    let members = #"""
      "exported_at": "2030-01-01T00:00:00Z", "profile": {"due": "2027-02-01"},
      "visits": [{"uid": "v", "day": "2026-11-22", "who": "gp", "follow_up": "2027-02-01"}],
      "snoozes": [{"uid": "s", "rule": "P1", "at": "2026-11-22T09:00:00+01:00",
        "until": "2027-02-01T00:00:00Z"}],
      "experiments": [{"uid": "e", "trigger": "caffeine", "arms": ["a", "b"], "block_days": 7,
        "seed": 1, "schedule": ["2027-02-01"], "planned_on": "2026-11-22"}]
      """#
    #expect(try JournalJSONProblemTests.read(members).journal.experiments.count == 1)
    #expect(
      Self.paths(
        #"""
        "experiments": [{"uid": "e", "trigger": "caffeine", "block_days": 7, "seed": 1,
          "planned_on": "2026-11-23", "kept": ["2026-11-21", "2026-11-23"]}]
        """#) == ["$.experiments[0].planned_on", "$.experiments[0].kept"])
  }

  @Test func `today is also the day that has begun where the file was written`() throws {
    let tomorrow = #""days": [{"day": "2026-11-23"}]"#
    #expect(Self.paths(tomorrow) == ["$.days[0].day"])
    let zone = #""exported_at": "2026-11-23T06:00:00+21:00", "#
    #expect(Self.paths(zone + tomorrow).isEmpty)
    #expect(Self.paths(zone + #""day_start": "07:00", "# + tomorrow) == ["$.days[0].day"])
  }

  // MARK: - Many problems

  @Test func `up to ten problems are gathered with their places in the file`() {
    let good = #"{"uid": "g", "started_at": "2026-11-20T21:30:00Z", "site": "ear"}"#
    let wrong = (0..<7).map { #"{"uid": "w\#($0)", "site": "lip"}"# }
    let twice = #"{"uid": "g", "started_at": "2026-11-20T21:30:00Z", "site": "lip"}"#
    let after = good.replacing("\"g\"", with: "\"h\"")
    let list = (wrong.prefix(2) + [good, twice] + wrong.dropFirst(2) + [after]).joined(
      separator: ",")
    #expect(
      Self.paths("\"episodes\": [\(list)]") == [
        "$.episodes[0].started_at", "$.episodes[1].started_at", "$.episodes[3].uid",
        "$.episodes[4].started_at", "$.episodes[5].started_at", "$.episodes[6].started_at",
        "$.episodes[7].started_at", "$.episodes[8].started_at", "$.episodes[2].site",
        "$.episodes[9].site",
      ])
    let hundred = Array(repeating: "5", count: 100).joined(separator: ",")
    #expect(Self.paths("\"care\": [\(hundred)]") == (0..<10).map { "$.care[\($0)]" })
  }

  @Test func `suspects are known by trigger, lag and day`() throws {
    let one = #"{"trigger": "sleep", "lag_days": 1, "declared_on": "2026-11-20"}"#
    let other = #"{"trigger": "sleep", "lag_days": 2, "declared_on": "2026-11-20"}"#
    _ = try JournalJSONProblemTests.read("\"suspects\": [\(one), \(other)]")
    do {
      _ = try JournalJSONProblemTests.read("\"suspects\": [\(one), \(other), \(one)]")
      Issue.record("a duplicate was taken")
    } catch {
      #expect(
        error as? ImportError
          == .problems([
            ImportProblem(path: "$.suspects[2]", reason: .duplicate(first: "$.suspects[0]"))
          ]))
    }
  }

  // MARK: - Steps

  private static func decode(_ text: String) throws -> ImportedJournal {
    try JournalJSON.decode(
      Array(text.utf8), now: JournalJSONSample.now, vocabulary: Vocabulary())
  }

  private static func paths(_ members: String) -> [String] {
    do {
      _ = try JournalJSONProblemTests.read(members)
      return []
    } catch ImportError.problems(let problems) {
      return problems.map(\.path)
    } catch {
      Issue.record("\(error)")
      return []
    }
  }
}
