import Analysis
import JournalCore
import Testing

@testable import Reporting

/// A chart for people, and the weeks' table, at every width and in every style.
struct ChartTextTests {
  private static let journals = [
    ChartSample.journal(), ChartSample.journal(seed: 2, busy: 150),
    ChartSample.journal(seed: 3, triggers: ChartSample.hostile),
  ]

  @Test(arguments: ChartSample.widths, [true, false])
  func `no line is wider than the terminal or ends in a space`(width: Int?, isUnicode: Bool) {
    for journal in Self.journals {
      for lines in ChartSample.texts(journal, Style(isUnicode: isUnicode, width: width)) {
        for line in lines {
          #expect(TerminalText.width(line) <= width ?? .max, "\(line)")
          #expect(!line.hasSuffix(" "))
        }
      }
    }
  }

  @Test(arguments: [20, 40, 60, 80, 120])
  func `no word is split`(width: Int) {
    for journal in Self.journals.prefix(2) {
      let wide = ChartSample.texts(journal, Style())
      for (lines, free) in zip(ChartSample.texts(journal, Style(width: width)), wide) {
        let all = (free + ["No room for triggers: a wider window or --plain shows all."])
          .joined(separator: " ").split(separator: " ")
        let known = Set(all.filter(Self.isWord))
        for word in lines.flatMap({ $0.split(separator: " ") }) where Self.isWord(word) {
          #expect(known.contains(word), "\(word)")
        }
      }
    }
  }

  private static func isWord(_ text: Substring) -> Bool {
    text.count > 2 && text.allSatisfy { $0.isLetter || $0 == "," }
  }

  @Test func `without colour there is no escape sequence, with it the text is the same`() {
    for journal in Self.journals {
      for width in ChartSample.widths {
        let plain = ChartSample.texts(journal, Style(width: width))
        #expect(!plain.joined().joined().contains("\u{1B}"))
        let colored = ChartSample.texts(journal, Style(hasColor: true, width: width))
        #expect(colored.joined().joined().contains("\u{1B}["))
        let bare = colored.map { $0.map { $0.replacing(/\u{1B}\[[0-9]*m/, with: "") } }
        #expect(bare == plain)
      }
    }
  }

  @Test func `where the stream knows no more everything is ASCII`() {
    for width in ChartSample.widths {
      for journal in Self.journals {
        let text = ChartSample.texts(journal, Style(isUnicode: false, width: width)).joined()
        #expect(text.joined().utf8.allSatisfy { 0x20 <= $0 && $0 < 0x7F })
      }
    }
  }

  @Test func `names of triggers cannot move the cursor or break a line`() {
    for width in ChartSample.widths {
      for style in [Style(width: width), Style(width: width, isPlain: true)] {
        for lines in ChartSample.texts(Self.journals[2], style) {
          for scalar in lines.joined().unicodeScalars where scalar.value < 0x20 {
            #expect(style.isPlain && scalar == "\t")
          }
          #expect(!lines.joined().unicodeScalars.contains("\u{202E}"))
        }
      }
    }
  }

  /// A week: closed with two episodes, closed with none, unknown, open with one, closed late.
  private var week: Journal {
    var journal = Journal()
    WeekSample.episode(&journal, 0, 9, 0, seconds: nil)
    WeekSample.episode(&journal, 0, 12, 0, seconds: nil)
    WeekSample.close(&journal, 0, .complete)
    WeekSample.amounts(&journal, 0, ["sleep": 5])
    WeekSample.close(&journal, 1, .none)
    WeekSample.amounts(&journal, 1, ["sleep": 9])
    WeekSample.episode(&journal, 3, 9, 0, seconds: nil)
    return journal
  }

  private func lines(_ journal: Journal, _ style: Style = Style(width: 40)) -> [String] {
    let chart = DayChart(
      journal: journal, asked: WeekSample.monday...(WeekSample.monday + 3),
      today: WeekSample.monday + 3, boundary: .standard)
    return ChartText(chart, style: style).lines()
  }

  @Test func `an unknown day is marked, and is not a day without an episode`() throws {
    let lines = lines(week, Style(width: 80))
    #expect(lines[1] == "2 episodes on 2 observed days · 1 day not closed · 1 day unknown")
    let base = try #require(lines.first { $0.contains("└") })
    #expect(base.filter { $0 != " " } == "└──0·──")
    #expect(lines.contains { $0.contains("· unknown") })
    #expect(lines.contains { $0.contains("0 closed, no episode") })
    let slept = try #require(lines.first { $0.hasPrefix("slept") })
    #expect(slept.filter { !$0.isLetter && $0 != " " }.hasPrefix("▁▁▇▇··"))
  }

  @Test func `in plain style what is unknown is empty and a day is a line`() {
    let lines = lines(week, Style(isPlain: true))
    #expect(
      lines == [
        "2026-11-16\ttwitched\ttrue\t2\t\t\tsleep=5", "2026-11-17\tclear\ttrue\t0\t\t\tsleep=9",
        "2026-11-18\tunknown\tfalse\t\t\t\tsleep=", "2026-11-19\ttwitched\tfalse\t1\t\t\tsleep=",
      ])
  }

  @Test func `a legend names what is there and nothing else`() {
    var quiet = Journal()
    WeekSample.close(&quiet, 0, .none)
    let text = lines(quiet, Style()).joined(separator: "\n")
    #expect(text.contains("0 closed, no episode") && text.contains("unknown"))
    #expect(!text.contains("observed (closed") && !text.contains("closed late"))
    #expect(!text.contains("least to most") && !text.contains("expected"))
  }

  @Test func `bars grow with the count`() throws {
    var journal = Journal()
    for day in 0..<4 {
      for hour in 0..<(day * 2) { WeekSample.episode(&journal, day, 9 + hour, 0, seconds: nil) }
      WeekSample.close(&journal, day, .complete)
    }
    let lines = lines(journal)
    let rows = lines.filter { $0.contains("█") && ($0.contains("┤") || $0.contains("│")) }
    #expect(rows.count == 6)
    #expect(rows.map { $0.filter { $0 == "█" }.count } == [2, 2, 4, 4, 6, 6])
    #expect(rows.first?.contains("6 ┤") == true)
  }

  @Test func `an empty journal says what to type`() {
    for lines in ChartSample.texts(Journal(), Style(width: 40)) {
      #expect(lines.first == "Nothing is recorded yet.")
    }
    #expect(ChartSample.texts(Journal(), Style(isPlain: true)).joined().isEmpty)
  }
}
