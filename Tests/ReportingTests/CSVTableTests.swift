import JournalCore
import Reporting
import Testing

@Suite struct CSVTableTests {
  @Test func `episodes have exactly the columns of the format, in order`() throws {
    #expect(
      try CSVSample().table("episodes.csv").header.joined(separator: ", ") == """
        episode_id, started_at, local_day, weekday, local_time, time_precision, duration_s, \
        ongoing, site, site_area, side, count, strength_0_10, bother_0_10, impact_0_4, character, \
        eye_closure, unbroken, circumstances, suspected_by_person, caffeine_mg_day, \
        sleep_h_night_before, stress_0_10_day, alcohol_g_day, symptoms, entered_at, \
        entry_delay_min, recalled, edited
        """)
  }

  @Test func `episodes are written as they were recorded, by their start`() throws {
    #expect(
      try CSVSample().table("episodes.csv").statements == [
        """
        episode_id=e3 started_at=2026-11-17T12:00:00+01:00 local_day=2026-11-17 weekday=Tue \
        time_precision=day site=temple site_area=UPPER_FACE side=both caffeine_mg_day=0 \
        entered_at=2026-11-19T09:00:00+01:00 recalled=true edited=false
        """,
        """
        episode_id=e1 started_at=2026-11-20T21:30:00+01:00 local_day=2026-11-20 weekday=Fri \
        local_time=21:30 time_precision=exact duration_s=90 site=eyelid site_area=EYE side=left \
        count=2 strength_0_10=5 bother_0_10=2.5 impact_0_4=1 character=flicker;pull \
        eye_closure=forced_shut unbroken=false circumstances=desk;tired \
        suspected_by_person=caffeine caffeine_mg_day=0 sleep_h_night_before=6.5 \
        stress_0_10_day=8 symptoms=numb_lip entered_at=2026-11-20T21:35:00+01:00 \
        entry_delay_min=5 recalled=false edited=true
        """,
        """
        episode_id=e2 started_at=2026-11-21T01:30:00+01:00 local_day=2026-11-20 weekday=Fri \
        local_time=01:30 time_precision=about ongoing=true site=calf site_area=LOWER_LIMB \
        side=right caffeine_mg_day=0 sleep_h_night_before=6.5 stress_0_10_day=8 \
        symptoms=numb_lip entered_at=2026-11-21T01:30:00+01:00 entry_delay_min=0 recalled=false \
        edited=false
        """,
      ])
  }

  @Test func `notes are a last column and only when asked for`() throws {
    let sample = try CSVSample()
    let plain = try sample.export().files
    #expect(!plain.contains { String(decoding: $0.bytes, as: UTF8.self).contains("and more") })
    #expect(!plain.contains { String(decoding: $0.bytes, as: UTF8.self).contains("a day, with") })
    let episodes = try sample.table("episodes.csv", options: .init(notes: true))
    #expect(episodes.header.last == "note")
    #expect(episodes.header.count == 30)
    #expect(try episodes.column("note") == ["", "'=1+1, \"so\"\nand more", ""])
    let days = try sample.table("days.csv", options: .init(notes: true))
    #expect(days.header.last == "note")
    #expect(try days.cell("2026-11-19", "note") == "a day, with a comma")
  }

  @Test func `an episode left out of counts is in no table`() throws {
    var sample = try CSVSample()
    let before = try sample.export()
    sample.journal.episodes.removeAll { !$0.counts }
    let after = try sample.export()
    #expect(before.files.map(\.bytes) == after.files.map(\.bytes))
    #expect(try !CSVReading(before.episodesOnly).column("episode_id").contains("e4"))
  }

  @Test func `days have a column for each trigger, built in or own`() throws {
    #expect(
      try CSVSample().table("days.csv").header.joined(separator: ", ") == """
        local_day, weekday, status, observed, episodes, total_duration_s, left, right, both, \
        caffeine_mg, alcohol_g, sleep_h, stress_0_10, screen_h, nicotine_cigarette, water_ml, \
        exercise_min, potassium_food_serving, meal_skipped, blocked_nose, menses, \
        tonic_water_glass, face_check, symptoms, medicines_changed, care, recalled
        """)
  }

  @Test func `every day has a row and an unknown one says nothing`() throws {
    let clear = "episodes=0 total_duration_s=0 left=0 right=0 both=0"
    #expect(
      try CSVSample().table("days.csv").statements == [
        "local_day=2026-11-15 weekday=Sun status=clear observed=false \(clear) recalled=true",
        """
        local_day=2026-11-16 weekday=Mon status=clear observed=true \(clear) caffeine_mg=190 \
        tonic_water_glass=2 recalled=false
        """,
        """
        local_day=2026-11-17 weekday=Tue status=twitched observed=true episodes=1 left=0 right=0 \
        both=1 caffeine_mg=0 recalled=false
        """,
        """
        local_day=2026-11-18 weekday=Wed status=clear observed=true \(clear) \
        medicines_changed=start sertraline recalled=false
        """,
        """
        local_day=2026-11-19 weekday=Thu status=clear observed=true \(clear) meal_skipped=false \
        recalled=false
        """,
        """
        local_day=2026-11-20 weekday=Fri status=twitched observed=true episodes=2 \
        total_duration_s=90 left=1 right=1 both=0 caffeine_mg=0 sleep_h=6.5 stress_0_10=8 \
        meal_skipped=true face_check=no symptoms=numb_lip care=warm_compress;rest recalled=false
        """,
        """
        local_day=2026-11-21 weekday=Sat status=unknown observed=false face_check=not_asked \
        recalled=false
        """,
        "local_day=2026-11-22 weekday=Sun status=unknown observed=false face_check=yes recalled=false",
      ])
  }

  @Test func `weeks have a rate with its interval from four observed days on`() throws {
    let table = try CSVSample().table("weeks.csv")
    #expect(
      table.header.prefix(8) == [
        "iso_week", "observed_days", "episodes", "episodes_per_observed_day", "low_95", "high_95",
        "caffeine_mg_mean", "alcohol_g_mean",
      ])
    #expect(table.header.contains("meal_skipped_mean"))
    #expect(table.rows.map { $0[0] } == ["2026-W46", "2026-W47"])
    #expect(
      table.rows[0].dropFirst(1).joined(separator: "|") == "0" + String(repeating: "|", count: 17))
    #expect(table.rows[1].prefix(4) == ["2026-W47", "5", "3", "0.6"])
    let low = try #require(Double(try table.cell("2026-W47", "low_95")))
    let high = try #require(Double(try table.cell("2026-W47", "high_95")))
    #expect(abs(low * 5 - 0.618672) < 1e-5)
    #expect(abs(high * 5 - 8.767273) < 1e-5)
    let caffeine = try #require(Double(try table.cell("2026-W47", "caffeine_mg_mean")))
    #expect(abs(caffeine - 190.0 / 3) < 1e-9)
    #expect(try table.cell("2026-W47", "meal_skipped_mean") == "0.5")
    #expect(try table.cell("2026-W47", "screen_h_mean") == "")
  }

  @Test func `three observed days are counted without a rate`() throws {
    let table = try CSVSample().table("weeks.csv", days: CSVSample.day(16)...CSVSample.day(18))
    #expect(table.rows.map { Array($0.prefix(6)) } == [["2026-W47", "3", "1", "", "", ""]])
  }

  @Test func `symptoms of the range, undated ones and older ones that last are listed`() throws {
    let table = try CSVSample().table("symptoms.csv")
    #expect(
      table.header.joined(separator: ", ") == """
        symptom_id, symptom, onset, started_at, side, site, ongoing, severity_0_10, local_cause, \
        longstanding, reviewed_on, entered_at
        """)
    #expect(
      table.rows.map { $0.joined(separator: "|") } == [
        """
        s2|headache|unknown|2026-11-01T12:00:00+01:00|||false||false|true|2026-11-12|\
        2026-11-01T12:05:00+01:00
        """,
        "s4|'=odd|unknown||||false||false|false||2026-11-18T12:05:00+01:00",
        """
        s1|numb_lip|sudden|2026-11-20T12:00:00+01:00|left||true|4|false|false||\
        2026-11-20T12:05:00+01:00
        """,
      ])
  }

  @Test func `findings are written as they are given`() throws {
    let findings = [
      FindingRow(
        rule: "P1", level: "visit", area: "EYE", state: "open", firstDay: CSVSample.day(2),
        lastDay: CSVSample.day(20), evidence: "16 days with, 2 without", source: "NHS"),
      FindingRow(
        rule: "F1", level: "note", area: nil, state: nil, firstDay: nil, lastDay: nil,
        evidence: "caffeine", source: ""),
    ]
    let table = try CSVSample().table("findings.csv", findings: findings)
    #expect(
      table.header == [
        "rule", "level", "area", "state", "first_day", "last_day", "evidence", "source",
      ])
    #expect(
      table.rows.map { $0.joined(separator: "|") } == [
        "P1|visit|EYE|open|2026-11-02|2026-11-20|16 days with, 2 without|NHS",
        "F1|note|||||caffeine|",
      ])
  }
}
