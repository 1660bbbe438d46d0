import Analysis
import JournalCore
import Reporting
import Testing

struct SideTextTests {
  private func lines(_ days: [String], _ style: Style = .pipe) -> [String] {
    SideText(TrendSample.balance(days), style: style).lines()
  }

  /// 22 days in seven weeks, 20 of them with episodes on the left alone.
  private static let left = Array(repeating: "lll", count: 20) + ["lr", "rl"]

  @Test func `a side that holds over the weeks is named with share, interval and days`() {
    #expect(
      lines(Self.left) == [
        "Left or right?",
        "More on the left: 62 of 64 episodes with a side were on the left (97 %, likely between 88 "
          + "and 99 %; 22 days in 7 weeks). Whole weeks are compared, because a bad week often "
          + "stays on one side.",
      ])
    let right = Self.left.map { String($0.map { $0 == "l" ? "r" : "l" }) }
    #expect(
      lines(right)[1].contains(
        "right: 62 of 64 episodes with a side were on the right (97 %, likely between 88 "))
  }

  @Test func `what is left out is told`() {
    #expect(
      lines(Array(repeating: "lr", count: 14) + ["b?m"]) == [
        "Left or right?",
        "Neither side clearly more: 14 of 28 episodes with a side were on the left (50 %, likely "
          + "between 33 and 67 %; 14 days in 4 weeks). Whole weeks are compared, because a bad "
          + "week often stays on one side.",
        "Left out: 1 on both sides, 1 in the middle, 1 of unknown side.",
      ])
  }

  @Test func `a lean that the weeks do not confirm is not named`() {
    #expect(
      lines(Array(repeating: "llr", count: 14))[1].hasSuffix(
        "The episodes lean to the left, but the weeks are too few, or too unlike each other, to be "
          + "sure."))
  }

  @Test func `too few episodes name what is missing`() {
    #expect(
      lines(["llr", "bb", "?"]) == [
        "Left or right?",
        "Not enough episodes on the left or right yet: 17 more episodes, 7 more days and 3 more "
          + "weeks are needed (so far 2 left, 1 right, on 1 day in 1 week).",
        "Left out: 2 on both sides, 1 of unknown side.",
      ])
    #expect(
      lines(Array(repeating: "ll", count: 11))[1].contains("right yet: 1 more week is needed ("))
    #expect(
      lines(Array(repeating: "l", count: 18))[1].contains("yet: 2 more episodes are needed ("))
  }

  @Test func `plain is one line, and unknown is empty`() {
    let plain = Style(isPlain: true)
    #expect(
      lines(Self.left, plain)[0].hasPrefix("side\tleft\t62\t2\t0\t0\t0\t22\t7\t0.96875\t0."))
    #expect(lines(["l", "b"], plain) == ["side\tnot_enough\t1\t0\t1\t0\t0\t1\t1\t\t\t"])
  }

  @Test(arguments: [20, 40, 60, 80])
  func `no line is wider than the terminal, and a word is never split`(width: Int) {
    for days in [Self.left, ["llr", "bb", "?"], []] {
      let shown = lines(days, Style(isUnicode: false, width: width))
      #expect(shown.allSatisfy { TerminalText.width($0) <= width })
      #expect(shown.joined(separator: " ") == lines(days).joined(separator: " "))
    }
  }
}
