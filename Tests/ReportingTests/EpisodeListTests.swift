import JournalCore
import Reporting
import Testing

@Suite struct EpisodeListTests {
  private let today = CSVSample.day(22)

  private func episode(_ id: Int?, _ start: String, _ site: String = "eyelid") throws -> Episode {
    let moment = try #require(Moment(iso: "\(start):00+01:00"))
    var episode = Episode(
      uid: try CSVSample.uid("e"), startedAt: moment, site: Site(slug: site), enteredAt: moment)
    episode.id = id
    return episode
  }

  /// A list with every kind of cell.
  private func samples() throws -> [Episode] {
    var first = try episode(1, "2025-11-20T21:30", "eyelid-upper")
    first.side = .left
    first.duration = 90
    first.strength = 6.5
    first.circumstances = ["desk", "tired"]
    first.suspected = ["caffeine"]
    var second = try episode(12, "2026-11-20T21:30")
    second.precision = .about
    second.isOngoing = true
    second.note = "after a long day in front of a screen\nand too little sleep the night before"
    var third = try episode(123, "2026-11-21T12:00", "calf")
    third.precision = .day
    third.side = .right
    third.excludeReason = "trial"
    return [first, second, third]
  }

  private func lines(_ episodes: [Episode], _ style: Style) -> [String] {
    EpisodeList(episodes, today: today, boundary: .standard, style: style).lines
  }

  @Test func `a list is a table of what is known, and the year only where it is another`() throws {
    #expect(
      lines(Array(try samples().prefix(2)), Style(width: 100)) == [
        "id  when                   where             length  strength  tags                    note",
        " 1  Thu 20 Nov 2025 21:30  upper lid, left   1m 30s       6.5  +desk +tired ?caffeine",
        """
        12  Fri 20 Nov ~21:30      eyelid           ongoing                                    \
        after a long…
        """,
      ])
  }

  @Test func `a narrow terminal has fewer columns`() throws {
    let first = Array(try samples().prefix(2))
    #expect(lines(first, Style(width: 88))[0].hasSuffix("strength  tags"))
    #expect(lines(first, Style(width: 70))[0].hasSuffix("length  strength"))
    #expect(lines(first, Style(width: 59))[0].hasSuffix("where             length"))
    #expect(lines(first, Style(width: 50))[0].hasSuffix("where"))
  }

  @Test func `where even place and time are too wide an episode is a paragraph`() throws {
    #expect(
      lines(try samples(), Style(width: 40)) == [
        "#1 Thu 20 Nov 2025 21:30", "  upper lid, left, 1m 30s, strength 6.5",
        "#12 Fri 20 Nov ~21:30", "  eyelid, ongoing",
        "#123 Sat 21 Nov (left out: trial)", "  calf, right",
      ])
  }

  @Test func `an episode left out says so and why`() throws {
    let line = try #require(lines(try samples(), .pipe).last)
    #expect(line.hasPrefix("123  Sat 21 Nov  "))
    #expect(line.hasSuffix("(left out: trial)"))
  }

  @Test func `plain lines are tab-separated and whole`() throws {
    #expect(
      lines(try samples(), Style(isPlain: true)) == [
        """
        1\t2025-11-20T21:30:00+01:00\t2025-11-20\teyelid-upper\tleft\t90\t6.5\t\
        +desk;+tired;?caffeine\t
        """,
        """
        12\t2026-11-20T21:30:00+01:00\t2026-11-20\teyelid\t\t\t\t\t\
        after a long day in front of a screen / and too little sleep the night before
        """,
        """
        123\t2026-11-21T12:00:00+01:00\t2026-11-21\tcalf\tright\t\t\t\t(left out: trial)
        """,
      ])
  }

  @Test func `the plain day is the day it counts to`() throws {
    let late = try episode(1, "2026-11-21T01:30")
    #expect(lines([late], Style(isPlain: true))[0].split(separator: "\t")[2] == "2026-11-20")
    #expect(lines([late], .pipe)[1].contains("Sat 21 Nov 01:30"))
  }

  @Test(arguments: [40, 60, 80, 120], [true, false])
  func `no line is wider than the terminal`(width: Int, isUnicode: Bool) throws {
    for line in lines(try samples(), Style(isUnicode: isUnicode, width: width)) {
      #expect(TerminalText.width(line) <= width, "\(line)")
    }
  }

  @Test(arguments: HostileText.payloads)
  func `hostile texts reach no terminal and break no line`(payload: String) throws {
    var hostile = try samples()
    hostile[0].note = payload
    hostile[0].circumstances = [payload]
    hostile[1].site = Site(slug: payload)
    hostile[2].excludeReason = payload
    for width in [40, 60, 80, 120] {
      for line in lines(hostile, Style(width: width)) {
        #expect(TerminalText.safe(line) == line)
        let longest = line.split(separator: " ").map { TerminalText.width(String($0)) }.max() ?? 0
        #expect(TerminalText.width(line) <= max(width, longest + 2), "\(line)")
      }
    }
    let plain = lines(hostile, Style(isPlain: true))
    #expect(plain.count == 3)
    for line in plain {
      #expect(line.split(separator: "\t", omittingEmptySubsequences: false).count == 9)
    }
  }
}
