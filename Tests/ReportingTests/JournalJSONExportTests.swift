import JournalCore
import Reporting
import Testing

struct JournalJSONExportTests {
  private static let start = Moment(seconds: 1_795_206_600, offset: 3600)

  @Test func `the heading and the lists stand in the order of the format`() throws {
    let value = try Self.value(Journal())
    #expect(
      Self.names(value) == [
        "twj", "kind", "exported_at", "time_zone", "day_start", "episodes", "exposures", "days",
        "symptoms", "face_checks", "medicines", "events", "care", "visits", "snoozes", "suspects",
        "experiments", "triggers", "sites", "profile", "settings",
      ])
    #expect(value["twj"] == 1)
    #expect(value["kind"] == "journal")
    #expect(value["exported_at"] == .string(JournalJSONSample.now.iso))
    #expect(value["time_zone"] == "Europe/Berlin")
    #expect(value["day_start"] == "04:00")
    #expect(value["episodes"] == [])
    #expect(value["profile"] == .object([]))
  }

  @Test func `a record has all its fields in order and null for what is unknown`() throws {
    var journal = Journal()
    var episode = Episode(
      uid: try #require(UID("a")), startedAt: Self.start, site: Site(slug: "eyelid"),
      enteredAt: Self.start)
    episode.strength = 5
    journal.episodes = [episode]
    let text = JournalJSONRoundTripTests.export(journal, notes: true)
    let line = try #require(text.split(separator: "\n").first { $0.contains("uid") })
    #expect(
      line == """
            {"uid": "a", "started_at": "2026-11-20T21:30:00+01:00", "precision": "exact", \
        "duration_s": null, "ongoing": null, "site": "eyelid", "side": null, "count": null, \
        "strength": 5, "bother": null, "impact": null, "character": [], "eye": null, \
        "unbroken": null, "visible": null, "in_sleep": null, "together_with": null, \
        "circumstances": [], "suspected": [], "defaulted": [], "note": null, \
        "entered_at": "2026-11-20T21:30:00+01:00", "exclude_reason": null}
        """)
  }

  @Test(arguments: [(2, false), (3, true)])
  func `a day tells whether it was closed from memory`(later: Int, recalled: Bool) throws {
    let day = DayBoundary.standard.day(of: Self.start) - later
    var journal = Journal()
    journal.days = [DayRecord(day: day, closed: .complete, closedAt: Self.start)]
    let days = try #require(try Self.value(journal)["days"])
    guard case .array(let elements) = days else {
      Issue.record("days are no list")
      return
    }
    #expect(elements.first?["recalled"] == .bool(recalled))
    #expect(elements.first?["day"] == .string(day.iso))
  }

  @Test func `settings are numbers where they are numbers and the day start stands outside`() throws
  {
    var journal = Journal()
    journal.settings = [
      Setting(name: "day_start", value: "05:30"), Setting(name: "caffeine.coffee", value: "80.5"),
      Setting(name: "emergency_number", value: "112"),
    ]
    let value = try Self.value(journal)
    #expect(value["day_start"] == "05:30")
    #expect(value["settings"] == ["caffeine.coffee": 80.5, "emergency_number": "112"])
  }

  @Test func `a record for a list has its number, its day and all fields`() throws {
    var snooze = Snooze(
      uid: try #require(UID("s")), rule: "P1", at: Self.start, until: Self.start)
    snooze.id = 9
    let day = DayBoundary.standard.day(of: Self.start)
    #expect(
      JournalJSON.recordView(snooze, day: day) == [
        "id": 9, "local_day": "2026-11-20", "uid": "s", "rule": "P1",
        "at": "2026-11-20T21:30:00+01:00", "until": "2026-11-20T21:30:00+01:00",
      ])
    let profile = JournalJSON.recordView(Profile(), day: nil)
    #expect(profile["id"] == .null)
    #expect(profile["local_day"] == .null)
    #expect(profile["birth_year"] == .null)
    let closed = DayRecord(day: day - 3, closed: .complete, closedAt: Self.start)
    let view = JournalJSON.recordView(closed, day: closed.day, boundary: .standard)
    #expect(view["recalled"] == true)
  }

  @Test func `all JSON output has the same envelope`() {
    #expect(
      JSONEnvelope(kind: "episodes", data: ["n": 1, "list": [], "of": [.null, "x"]]).text == """
        {
          "twj": 1,
          "kind": "episodes",
          "data": {
            "n": 1,
            "list": [],
            "of": [
              null,
              "x"
            ]
          }
        }

        """)
  }

  private static func value(_ journal: Journal) throws -> JSONValue {
    try JSONParser.value(of: Array(JournalJSONRoundTripTests.export(journal, notes: true).utf8))
  }

  private static func names(_ value: JSONValue) -> [String] {
    guard case .object(let members) = value else { return [] }
    return members.map(\.name)
  }
}
