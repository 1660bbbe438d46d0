import Reporting
import Testing

/// Commands in text that is broken into lines.
struct UnbrokenCommandTests {
  static let texts = [
    "Worth booking a visit: eyelid — twitching has come and gone for 77 days  twj checkup",
    "Demonstration: nothing here is about a person; every entry is made up, twj checkup too",
    "If that was everything for today, close it with twj day 2026-11-20 complete and go on",
    "What the rule says and what it rests on in this journal: twj checkup --why P1",
    "It began earlier than that:  twj edit 446 start=\"20m ago\"   It ended now:  twj stop lid",
    "Entered by mistake:  twj undo, or twj rm and its number · twj history shows everything",
    "In the journal of made-up days the same is typed as “twj demo triggers --why caffeine”.",
  ]
  static let commands = [
    "twj checkup", "twj day 2026-11-20 complete", "twj checkup --why P1",
    "twj edit 446 start=\"20m ago\"", "twj stop lid", "twj undo,", "twj rm", "twj history",
    "twj demo triggers --why caffeine”.",
  ]

  @Test(arguments: texts, [34, 40, 60, 72, 80, 120])
  func `a command is never broken inside`(text: String, width: Int) {
    let lines = TerminalText.wrapped(text, to: width)
    #expect(lines.allSatisfy { TerminalText.width($0) <= width })
    let said = text.split(separator: " ").joined(separator: " ")
    #expect(lines.joined(separator: " ") == said)
    for command in Self.commands
    where said.contains(command) && TerminalText.width(command) < width {
      #expect(lines.contains { $0.contains(command) }, "\(command): \(lines)")
    }
  }

  @Test func `a command wider than the line is broken like any text`() {
    let text = "Copy it:  twj export csv --since 8w --notes -o visit/"
    let lines = TerminalText.wrapped(text, to: 20)
    #expect(lines.allSatisfy { TerminalText.width($0) <= 20 } && lines.count > 2)
  }

  @Test func `no other word is taken for the program`() {
    #expect(
      UnbrokenCommands.words(of: "in ~/.local/share/twj and mytwj is", to: 80)
        == ["in", "~/.local/share/twj", "and", "mytwj", "is"])
  }
}
