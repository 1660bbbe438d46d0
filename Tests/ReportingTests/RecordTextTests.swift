import JournalCore
import Reporting
import Testing

@Suite struct RecordTextTests {
  private func lines(_ record: any JournalRecord, _ style: Style = .pipe) -> [String] {
    RecordText(record, boundary: .standard, style: style).lines
  }

  @Test func `an episode shows what is known of it and nothing else`() throws {
    var episode = try #require(CSVSample().journal.episodes.first)
    episode.id = 3
    #expect(
      lines(episode) == [
        "episode #3",
        "  uid            e1",
        "  started_at     Fri 20 Nov 2026, 21:30 (2026-11-20T21:30:00+01:00)",
        "  precision      exact",
        "  duration_s     1m 30s",
        "  site           eyelid",
        "  side           left",
        "  count          2",
        "  strength       5",
        "  bother         2.5",
        "  impact         1",
        "  character      flicker, pull",
        "  eye            forced_shut",
        "  unbroken       no",
        "  circumstances  desk, tired",
        "  suspected      caffeine",
        "  note           =1+1, \"so\"",
        "                 and more",
        "  entered_at     Fri 20 Nov 2026, 21:35 (2026-11-20T21:35:00+01:00)",
        "  local_day      Fri 20 Nov 2026 (2026-11-20)",
      ])
  }

  @Test func `a start says how well it is known and which day it counts to`() throws {
    let episodes = try CSVSample().journal.episodes
    #expect(
      lines(episodes[1]).contains(
        "  started_at  about Sat 21 Nov 2026, 01:30 (2026-11-21T01:30:00+01:00)"))
    #expect(lines(episodes[1]).contains("  local_day   Fri 20 Nov 2026 (2026-11-20)"))
    #expect(
      lines(episodes[2]).contains(
        "  started_at  Tue 17 Nov 2026, the day only (2026-11-17T12:00:00+01:00)"))
    #expect(lines(episodes[2]).contains("  recalled    yes"))
  }

  @Test func `a day closed late is recalled`() throws {
    let days = try CSVSample().journal.days
    #expect(
      lines(days[0]) == [
        "day", "  day        Sun 15 Nov 2026 (2026-11-15)", "  closed     none",
        "  closed_at  Fri 20 Nov 2026, 10:00 (2026-11-20T10:00:00+01:00)", "  recalled   yes",
      ])
    #expect(!lines(days[1]).contains { $0.contains("recalled") })
  }

  @Test func `plain lines have a tab between name and value`() throws {
    var day = try CSVSample().journal.days[4]
    day.id = 7
    day.note = "one\ntwo"
    #expect(
      lines(day, Style(isPlain: true)) == [
        "day\t#7", "day\tThu 19 Nov 2026 (2026-11-19)", "closed\tcomplete",
        "closed_at\tThu 19 Nov 2026, 22:00 (2026-11-19T22:00:00+01:00)", "skipped\tcaffeine",
        "note\tone / two",
      ])
  }

  @Test(arguments: RecordKind.allCases)
  func `every kind of record has its heading and fields`(kind: RecordKind) throws {
    var journal = try CSVSample().journal
    journal.profile = Profile(birthYear: 1970)
    journal.settings = [Setting(name: "day_start", value: "05:00")]
    for record in journal[kind] {
      let lines = lines(record)
      #expect(lines[0] == kind.word)
      let known = record.values.count { !$0.isNull && $0 != .words([]) }
      #expect(lines.count > known)
      for line in lines.dropFirst() { #expect(line.hasPrefix("  ")) }
    }
  }

  @Test(arguments: HostileText.payloads)
  func `hostile texts reach no terminal`(payload: String) throws {
    var episode = try #require(CSVSample().journal.episodes.first)
    episode.note = payload
    episode.site = Site(slug: payload)
    episode.circumstances = [payload]
    episode.excludeReason = payload
    for style in [Style.pipe, Style(isPlain: true)] {
      for line in lines(episode, style) {
        let text = String(
          line.unicodeScalars.filter { !style.isPlain || $0 != "\t" }.map(Character.init))
        #expect(TerminalText.safe(text) == text)
      }
    }
  }
}
