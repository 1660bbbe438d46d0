import Analysis
import JournalCore
import Reporting
import Testing

struct WeekTextTests {
  private func lines(
    _ journal: Journal, today: LocalDay = WeekSample.sunday, _ style: Style = .pipe
  ) -> [String] {
    WeekText(WeekSample.summary(journal, today: today), style: style).lines()
  }

  @Test func `the week of the journey`() {
    #expect(
      lines(WeekSample.short) == [
        "Week 2026-W47, Mon 16 Nov – Sun 22 Nov 2026",
        "            Mon  Tue  Wed  Thu  Fri   Sat  Sun      · = not recorded",
        "episodes      ·    ·    ·    ·    2     2    0      4 on 2 of 3 recorded days",
        "total time    ·    ·    ·    ·   3m 2m31s    0",
        "caffeine mg   ·    ·    ·    ·  190   190   95      mean 158 · 12 weeks 158",
        "slept h       ·    ·    ·    ·    6   6.5    8",
        "stress        ·    ·    ·    ·    ·     3    2",
        "Triggers over the last 12 weeks, to Sun 22 Nov",
        "  caffeine   2 of 28 days needed with a value   not enough days yet",
        "  sleep      2 of 28 days needed with a value   not enough days yet",
        "  stress     2 of 28 days needed with a value   not enough days yet",
        "4 days have no record:  twj catchup",
      ])
  }

  @Test func `a correlation stands with the days it rests on`() {
    #expect(
      lines(WeekSample.long).suffix(6).dropLast() == [
        "Triggers over the last 12 weeks, to Sun 22 Nov",
        "  caffeine   ρ +0.84 (79 days)",
        "  sleep      ρ +0.02 (79 days)",
        "  stress     2 of 28 days needed with a value    not enough days yet",
        "  alcohol    12 of 28 days needed with a value   not enough days yet",
      ])
  }

  @Test func `a negative correlation has a true minus sign, also one that ASCII can show`() {
    var journal = Journal()
    for day in -60..<0 {
      WeekSample.close(&journal, day, .none)
      WeekSample.amounts(&journal, day, ["sleep": Double(-day)])
      if day > -20 { WeekSample.episode(&journal, day, 12, 0, seconds: nil) }
    }
    #expect(lines(journal).contains("  sleep   ρ −0.81 (60 days)"))
    let ascii = Style(isUnicode: false)
    #expect(lines(journal, ascii).contains("  sleep   rho -0.81 (60 days)"))
  }

  @Test func `without episodes and without spread the line says what is missing`() {
    var journal = Journal()
    for day in -40..<0 {
      WeekSample.close(&journal, day, .none)
      WeekSample.amounts(&journal, day, ["sleep": 8, "stress": Double(-day)])
      if day > -20 { WeekSample.episode(&journal, day, 12, 0, seconds: nil) }
    }
    #expect(lines(journal).contains("  sleep    too little spread on 40 days   nothing to compare"))
    journal.episodes.removeLast(10)
    #expect(
      lines(journal).contains(
        "  stress   9 of 12 episodes needed on days with a value   not enough episodes yet"))
  }

  @Test func `days to come are blank and not missing`() {
    let shown = lines(WeekSample.short, today: WeekSample.monday + 4)
    #expect(
      Array(shown[1...3]) == [
        "            Mon  Tue  Wed  Thu  Fri  Sat  Sun      · = not recorded",
        "episodes      ·    ·    ·    ·    2                2 on 1 of 1 recorded day",
        "total time    ·    ·    ·    ·   3m",
      ])
    #expect(shown.last == "4 days have no record:  twj catchup")
  }

  @Test func `an unknown duration is told, never zero`() {
    var journal = Journal()
    WeekSample.episode(&journal, 0, 9, 0, seconds: nil)
    WeekSample.episode(&journal, 1, 9, 0, seconds: 90)
    WeekSample.episode(&journal, 1, 12, 0, seconds: nil)
    #expect(
      lines(journal)[3]
        == "total time    ? 1m30s    ·    ·    ·    ·    ·      without 2 of unknown length")
  }

  @Test(arguments: [
    (0, "1 day has no record:  twj none · twj day"),
    (1, "1 day has no record:  twj catchup"),
    (14, "1 day has no record:  twj catchup"),
    (15, "1 day has no record:  twj none 2026-11-16 · twj day 2026-11-16"),
  ])
  func `the hint names the day as it is typed`(later: Int, expected: String) {
    var journal = Journal()
    for day in 1...6 { WeekSample.close(&journal, day, .none) }
    #expect(lines(journal, today: WeekSample.monday + later).last == expected)
  }

  @Test func `a week without gaps has no hint, and without triggers no correlations`() {
    var journal = Journal()
    for day in 0...6 { WeekSample.close(&journal, day, .none) }
    #expect(lines(journal).count == 7)
    #expect(lines(journal)[2].hasSuffix("    0      0 on 0 of 7 recorded days"))
  }

  @Test func `an empty journal is all unknown`() {
    let shown = lines(Journal())
    #expect(shown[2].hasSuffix("    ·      no day recorded"))
    #expect(!shown.contains { $0.contains(" 0") })
  }

  @Test func `yes and no are words, and a name cannot act on the terminal`() {
    var journal = Journal()
    journal.triggers = [
      TriggerDefinition(
        name: "a\u{1B}[31m\u{202E}\n" + String(repeating: "wide", count: 12), unit: "x",
        amountKind: .amount, dayRule: .last)
    ]
    WeekSample.amounts(&journal, 0, ["menses": 1, journal.triggers[0].name: 3])
    WeekSample.amounts(&journal, 1, ["menses": 0])
    let shown = lines(journal)
    #expect(shown.contains { $0.hasPrefix("menses ") && $0.contains("  yes   no    ·") })
    #expect(!shown.joined().unicodeScalars.contains { $0.properties.generalCategory == .control })
    #expect(!shown.joined().contains("\u{202E}"))
  }

  @Test(arguments: [20, 30, 40, 50, 60, 70, 80, 120], [true, false])
  func `no line is wider than the terminal`(width: Int, isUnicode: Bool) {
    let style = Style(isUnicode: isUnicode, width: width)
    for journal in [WeekSample.short, WeekSample.long, Journal()] {
      let wide = lines(journal, style).map { style.encoded($0) }
        .filter { TerminalText.width($0) > width }
      #expect(wide == [])
    }
  }

  @Test(arguments: [20, 40, 60, 80])
  func `a word is never split`(width: Int) {
    func words(_ lines: [String]) -> Set<Substring> {
      Set(lines.flatMap { $0.split { " :".contains($0) } })
    }
    let all = words(lines(WeekSample.long, Style(width: 120))).union(["day"])
    #expect(words(lines(WeekSample.long, Style(width: width))).subtracting(all) == [])
  }

  @Test func `at 60 columns the notes stand below their rows`() {
    #expect(
      Array(lines(WeekSample.short, Style(width: 60))[1...6]) == [
        "            Mon  Tue  Wed  Thu  Fri   Sat  Sun",
        "episodes      ·    ·    ·    ·    2     2    0",
        "  4 on 2 of 3 recorded days",
        "total time    ·    ·    ·    ·   3m 2m31s    0",
        "caffeine mg   ·    ·    ·    ·  190   190   95",
        "  mean 158 · 12 weeks 158",
      ])
  }

  @Test func `at 40 columns each day has a line`() {
    #expect(
      Array(lines(WeekSample.short, Style(width: 40))[2...11]) == [
        "day  episodes  total time  caffeine mg",
        "Mon         ·           ·            ·", "Tue         ·           ·            ·",
        "Wed         ·           ·            ·", "Thu         ·           ·            ·",
        "Fri         2          3m          190", "Sat         2       2m31s          190",
        "Sun         0           0           95", "· = not recorded",
        "episodes: 4 on 2 of 3 recorded days",
      ])
  }

  @Test func `plain is one day a line, and unknown is empty`() {
    #expect(
      lines(WeekSample.short, Style(isPlain: true)) == [
        "2026-11-16\tunknown\tfalse\t\t", "2026-11-17\tunknown\tfalse\t\t",
        "2026-11-18\tunknown\tfalse\t\t", "2026-11-19\tunknown\tfalse\t\t",
        "2026-11-20\ttwitched\tfalse\t2\t180\tcaffeine=190\tsleep=6",
        "2026-11-21\ttwitched\ttrue\t2\t151\tcaffeine=190\tsleep=6.5\tstress=3",
        "2026-11-22\tclear\ttrue\t0\t0\tcaffeine=95\tsleep=8\tstress=2",
      ])
  }

  private func lines(_ journal: Journal, _ style: Style) -> [String] {
    lines(journal, today: WeekSample.sunday, style)
  }
}
