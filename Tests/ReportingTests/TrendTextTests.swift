import Analysis
import JournalCore
import Reporting
import Testing

struct TrendTextTests {
  private func lines(_ episodes: [Int], days: Int = 7, _ style: Style = .pipe) -> [String] {
    let table = TrendSample.table(episodes, days: days)
    return TrendText(EpisodeTrend(table), style: style).lines()
  }

  private func change(_ episodes: [Int], days: Int = 7, _ style: Style = .pipe) -> [String] {
    let table = TrendSample.table(episodes, days: days)
    return ChangePointText(EpisodeChangePoint(table), style: style).lines()
  }

  @Test func `a lasting rise is told with rates, intervals and days`() {
    #expect(
      lines(TrendSample.rising) == [
        "More or fewer? The weeks from Mon 31 Aug to Sun 22 Nov 2026",
        "Rising: the last 4 weeks had 2.2 episodes a day (likely between 1.7 and 2.8; 28 "
          + "observed days), the 8 weeks before 0.6 (likely between 0.4 and 0.8; 56 observed days).",
        "Only weeks with at least 4 observed days count. Weekdays and bad spells are allowed for. "
          + "Of 10 steady years looked at every week, about 1 shows such a change by chance.",
      ])
    #expect(lines(TrendSample.rising.reversed())[1].hasPrefix("Falling: the last 4 weeks had 0.6 "))
  }

  @Test func `steady weeks are neither rising nor falling`() {
    #expect(
      lines(TrendSample.steady).dropFirst() == [
        "No lasting change found: the last 4 weeks had 1.0 episodes a day (likely between 0.7 and "
          + "1.4; 28 observed days), the 8 weeks before 1.0 (likely between 0.8 and 1.3; 56 "
          + "observed days).",
        "Only weeks with at least 4 observed days count. Rates swing by themselves; a change is "
          + "named only when it stands out from that.",
      ])
  }

  @Test func `weeks without an episode are none, not zero point zero`() {
    #expect(
      lines(Array(repeating: 0, count: 9), days: 4)[1]
        == "No lasting change found: the last 4 weeks had no episodes (likely below 0.23 a day; "
        + "16 observed days), the 5 weeks before none (likely below 0.18 a day; 20 observed "
        + "days).")
    #expect(
      change(Array(repeating: 0, count: 9), days: 4) == [
        "Since when?", "There was no episode on 36 observed days.",
      ])
  }

  @Test func `too few weeks name what is missing`() {
    #expect(
      lines([1, 2, 3]) == [
        "More or fewer?",
        "Not enough days yet: 5 more weeks with at least 4 observed days are needed (3 of 8 so "
          + "far).",
      ])
    #expect(
      change([1, 2, 3, 4, 5, 6, 7]).last
        == "Not enough days yet: 1 more week with at least 4 observed days is needed (7 of 8 so "
        + "far)."
    )
  }

  @Test func `a change has a week, a range, and the rates on both sides`() {
    #expect(
      change(TrendSample.rising) == [
        "Since when?",
        "If the rate changed once, the new one most likely began in the week of Mon 26 Oct 2026 "
          + "(80 % sure between the weeks of 26 Oct and 2 Nov 2026): 0.6 episodes a day (likely "
          + "between 0.4 and 0.8; 56 observed days) before it, 2.2 (likely between 1.7 and 2.8; 28 "
          + "observed days) from then on.",
        "This only describes the weeks; it is no proof that anything changed.",
      ])
    let sudden = change(Array(repeating: 4, count: 9) + Array(repeating: 60, count: 6))
    #expect(sudden[1].contains("in the week of Mon 12 Oct 2026 (80 % sure of it): "))
  }

  @Test func `where no time stands out none is named`() {
    #expect(
      change(TrendSample.steady).last
        == "No time stands out: even if the rate changed once in these 12 weeks, they cannot tell "
        + "when.")
  }

  @Test func `plain is one line, and unknown is empty`() {
    let plain = Style(isPlain: true)
    let rising = lines(TrendSample.rising, plain).map { $0.split(separator: "\t") }
    #expect(rising.count == 1)
    #expect(rising[0].prefix(5) == ["trend", "rising", "2026-08-31", "2026-11-22", "12"])
    #expect(rising[0].count == 16)
    #expect(
      lines([1, 2], plain)
        == [
          "trend\tnot_enough_weeks\t2026-11-09\t2026-11-22\t2" + String(repeating: "\t", count: 11)
        ])
    let change = change(TrendSample.rising, plain)
    #expect(change[0].hasPrefix("change\t12\t2026-W44\t2026-W44\t2026-W45\t0.589285"))
    #expect(self.change([1], plain) == ["change\t1" + String(repeating: "\t", count: 11)])
  }

  @Test(arguments: [20, 30, 40, 60, 80, 120], [true, false])
  func `no line is wider than the terminal, and a word is never split`(width: Int, isUnicode: Bool)
  {
    let style = Style(isUnicode: isUnicode, width: width)
    for episodes in [TrendSample.rising, TrendSample.steady, [1], Array(repeating: 0, count: 9)] {
      for (shown, whole) in [
        (lines(episodes, style), lines(episodes)), (change(episodes, style), change(episodes)),
      ] {
        #expect(shown.allSatisfy { TerminalText.width($0) <= width })
        #expect(shown.joined(separator: " ") == whole.joined(separator: " "))
      }
    }
  }

  @Test func `no word claims a cause or shows a p-value`() {
    let texts = [TrendSample.rising, TrendSample.rising.reversed(), TrendSample.steady].flatMap {
      lines($0) + change($0)
    }
    for text in texts {
      #expect(!text.contains("caus") && !text.contains("p <") && !text.contains("p ="))
      #expect(!text.contains("signific"))
    }
  }

  private func lines(_ episodes: [Int], _ style: Style) -> [String] {
    lines(episodes, days: 7, style)
  }

  private func change(_ episodes: [Int], _ style: Style) -> [String] {
    change(episodes, days: 7, style)
  }
}
