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
    for line in plain { #expect(line.split(separator: "\t", omittingEmptySubsequences: false).count == 9) }
  }
}
