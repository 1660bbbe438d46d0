import Analysis
import JournalCore
import Testing

@testable import Reporting

/// What `triggers` tells: the words of each verdict, never a ratio without its interval.
struct TriggersTextTests {
  private func lines(
    _ journal: Journal, ignoringSuspects: Bool = false, style: Style = .pipe
  ) -> [String] {
    TriggerSample.text(journal, ignoringSuspects: ignoringSuspects, style: style).lines
  }

  private func line(_ start: String, in lines: [String]) throws -> String {
    try #require(lines.first { $0.hasPrefix("  \(start) ") })
  }

  @Test func `a pattern is told with its ratio, its range, and what else it may be`() throws {
    let lines = lines(TriggerSample.journal())
    let found = try line("caffeine", in: lines)
    #expect(found.contains("possible pattern, same day"))
    #expect(found.contains("per 3 cups ["))
    let sentence = try #require(lines.first { $0.contains("you logged about") })
    #expect(sentence.hasPrefix("    On days with about 3 more cups you logged about "))
    #expect(sentence.contains("(likely between "))
    #expect(sentence.contains("allowing for weekday, trend and bad spells"))
    #expect(sentence.contains("About 1 in 10 patterns shown like this is chance."))
    #expect(sentence.contains("It may still be something else that comes with caffeine."))
  }

  @Test func `nothing found is told with what would have been found`() throws {
    let lines = lines(TriggerSample.journal(effect: false))
    let sleep = try line("sleep", in: lines)
    #expect(sleep.contains("no pattern found; ×"))
    #expect(sleep.contains("would probably have shown"))
    let doubled =
      "    If less sleep doubled your episodes, these 112 days would probably have shown it."
    #expect(lines.contains(doubled))
  }

  @Test func `too few days are told with the exact number`() throws {
    let lines = lines(TriggerSample.journal(weeks: 3))
    #expect(
      try line("caffeine", in: lines)
        == "  caffeine   21 of 28 days needed with a value   not enough days yet")
    #expect(lines.contains("Only closed days count, each with its values: twj day"))
  }

  @Test func `below twelve weeks no single day is named`() throws {
    let lines = lines(TriggerSample.journal(weeks: 11))
    #expect(try line("caffeine", in: lines).contains("possible pattern, same or next day"))
    #expect(
      lines.contains { $0.contains("With about 3 more cups, on the same or the next day, you") })
  }

  @Test func `without suspects the same finding stands among all others`() throws {
    let lines = lines(TriggerSample.journal(), ignoringSuspects: true)
    #expect(!lines.contains("Your suspects"))
    let place = try #require(lines.firstIndex(of: "Among all others, with more episodes"))
    #expect(lines[place + 1].hasPrefix("  caffeine   ×"))
  }

  @Test(arguments: [true, false])
  func `no p and no q, no cause, and every ratio has its interval`(effect: Bool) {
    for line in lines(TriggerSample.journal(effect: effect)) {
      for word in [" p ", " q ", "p-value", "caused", "causes", "significant", "!"] {
        #expect(!line.contains(word), "\(line)")
      }
      if line.contains("× ") || line.contains("×1,") || line.contains("×1 ") { continue }
      if line.contains("×"), !line.contains("would probably") { #expect(line.contains("[")) }
    }
  }

  @Test(arguments: [24, 40, 60, 80, 120])
  func `no line is wider than the terminal`(width: Int) {
    for journal in [TriggerSample.journal(), TriggerSample.journal(weeks: 3)] {
      let style = Style(width: width)
      let text = TriggerSample.text(journal, style: style)
      for line in text.lines + text.whyLines("caffeine") {
        let longest = line.split(separator: " ").map(\.count).max() ?? 0
        #expect(TerminalText.width(line) <= max(width, longest + 4), "\(width): \(line)")
      }
    }
  }

  @Test func `ASCII terminals get ASCII`() {
    let style = Style(isUnicode: false)
    let text = TriggerSample.text(TriggerSample.journal(), style: style)
    for line in text.lines + text.whyLines("caffeine") {
      #expect(line.utf8.allSatisfy { $0 < 128 }, "\(line)")
      #expect(!line.contains("?"), "\(line)")
    }
  }

  @Test func `an empty journal says what to type first`() {
    #expect(lines(Journal()).first == "Nothing is recorded yet.")
    #expect(lines(Journal(), style: Style(isPlain: true)).isEmpty)
  }

  @Test func `plain lines have one trigger each with thirteen fields`() {
    let plain = lines(TriggerSample.journal(), style: Style(isPlain: true))
    #expect(plain.count == 4)
    for line in plain {
      #expect(line.split(separator: "\t", omittingEmptySubsequences: false).count == 14)
    }
    #expect(plain[0].hasPrefix("caffeine\tsuspect\tpossible_pattern\tmore\t0\t112\t"))
    #expect(plain[3].hasPrefix("alcohol\tsuspect\tnot_enough_days\t\t\t0\t0\t"))
  }

  @Test func `why tells every number of one trigger in words`() {
    let text = TriggerSample.text(TriggerSample.journal())
    let why = text.whyLines("caffeine")
    #expect(why[0] == "caffeine: possible pattern, same day")
    #expect(why[1] == "  A suspect from the first day: same day, more episodes on days with more.")
    for part in [
      "needed are 28 and 12, and 6 days that really carry the comparison",
      "nine tenths of the level in the expected direction", "a finding has at most 0.1",
      "two standard deviations", "would have to multiply both", "found four times in five",
      "Found on 3 of the last 3 Mondays in a row", "better and worse spells", "ρ +",
      "Benjamini & Hochberg (1995)",
    ] {
      #expect(why.contains { $0.contains(part) }, "\(part)")
    }
    #expect(text.whyLines("nicotine")[0] == "nicotine: no value on any observed day.")
  }

  @Test func `what was suspected stands beside what was recorded`() throws {
    var journal = TriggerSample.journal(effect: false)
    for index in journal.episodes.indices.prefix(14) {
      journal.episodes[index].suspected = ["caffeine"]
    }
    let belief = try #require(
      lines(journal).first { $0.contains("You suspected caffeine in 14 of") })
    #expect(belief.contains("Episodes a day on high days "))
    #expect(belief.hasSuffix(": not distinguishable."))
  }
}
