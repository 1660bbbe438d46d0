import Foundation
import JournalCore
import TestSupport
import Testing

/// Text that would like to be more than text: stored exactly, shown harmlessly.
struct HostileNoteTests {
  static let payloads = [
    "\u{1B}[2J\u{1B}[H", "\u{1B}[31mred", "\u{1B}]0;title\u{07}", "\u{1B}]52;c;cm0gLXJm\u{07}",
    "\u{1B}]8;;http://example.com\u{1B}\\link\u{1B}]8;;\u{1B}\\", "\u{1B}P+q544e\u{1B}\\",
    "\u{1B}c reset", "\u{1B}[?1049h", "\u{1B}[6n", "\u{9B}31m C1", "\u{90}dcs\u{9C}", "\u{85}next",
    "bell\u{07}", "back\u{08}\u{08}space", "carriage\rreturn", "tab\tbed", "form\u{0C}feed",
    "vertical\u{0B}tab", "delete\u{7F}", "two\nlines", "three\r\nlines\r\nhere", "\nleading",
    "trailing\n", "\u{202E}txet desrever", "\u{2066}isolate\u{2069}", "\u{200F}mark\u{200E}",
    "\u{2028}line\u{2029}paragraph", "\u{FEFF}bom", "\u{061C}arabic mark", "it's \"quoted\" `so`",
    "back\\slash \\n \\u001b", "'; DROP TABLE episode; --", "$(touch /tmp/owned) `id` ${HOME}",
    "%s%n%x %d", "<script>alert(1)</script>", "=1+1", "@SUM(A1)", "--json", "-rf /",
    "e\u{301}\u{323}",
    "Z\u{351}\u{36F}\u{31A}a\u{300}\u{316}lgo", "👩‍👩‍👧‍👦 🏳️‍🌈 🇨🇭", "漢字 かな 한글", "עברית العربية",
    "\u{10FFFF}\u{FFFE}", "\u{0}", "a\u{0}b", String(repeating: "long ", count: 2000),
    String(repeating: "\u{1B}[31m", count: 400), " spaces  kept ", "{\"twj\":1}", "null",
  ]

  private static let lines = [
    "", "list", "show 1", "week", "history", "again", "checkup", "edit 1 side=r", "rm 2", "undo",
    "redo", "undo", "list --plain", "history --plain", "list --json", "show 1 --json",
    "history --json", "export json --notes", "report", "report --notes",
  ]

  /// A byte that must never reach a terminal from foreign text, apart from the line breaks and the
  /// colours that the program writes itself.
  private static func isRaw(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A: false
    case 0x00...0x1F, 0x7F...0x9F, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF:
      true
    default: false
    }
  }

  /// The text without the program's own colours.
  private static func uncoloured(_ text: String) -> String {
    guard text.utf8.contains(0x1B) else { return text }
    return ["0", "1", "2", "32", "33"].reduce(text) {
      $0.replacingOccurrences(of: "\u{1B}[\($1)m", with: "")
    }
  }

  private static func isHarmless(_ outcome: TestProgram.Outcome) -> Bool {
    !(uncoloured(outcome.output) + outcome.error).unicodeScalars.contains(where: isRaw)
  }

  @Test(arguments: payloads, [false, true])
  func `a hostile note is stored exactly and shown harmlessly`(
    note: String, isTerminal: Bool
  ) throws {
    let program = try TestProgram()
    program.isTerminal = isTerminal
    program.environment["TERM"] = "xterm"
    let stored = program.run(words: ["lid", "l", ":"] + [note])
    #expect(stored.status == 0, "\(stored.error)")
    #expect(Self.isHarmless(stored))
    #expect(try program.stored().episodes.first?.note.map(Self.scalars) == Self.scalars(note))
    for line in isTerminal ? Self.lines : ["list", "show 1", "history", "list --plain"] {
      let outcome = program.run(line)
      if line.hasSuffix("--plain") {
        let cells = outcome.output.split(separator: "\t").joined()
        #expect(!cells.unicodeScalars.contains(where: Self.isRaw), "\(line)")
      } else {
        #expect(Self.isHarmless(outcome), "\(line)")
      }
    }
    #expect(try roundTrip(program).map(Self.scalars) == Self.scalars(note))
  }

  @Test(arguments: ["-v", "--json", "-1+1", "-"])
  func `a note after -m may begin with a dash`(note: String) throws {
    let program = try TestProgram()
    let outcome = program.run(words: ["lid", "l", "-m", note])
    #expect(outcome.status == 0, "\(outcome.error)")
    #expect(try program.stored().episodes.first?.note == note)
    for words in [["note", "1", "-m", note], ["start", "lip", "-m", note], ["stop", "-m", note]] {
      let outcome = program.run(words: words)
      #expect(outcome.status == 0, "\(words): \(outcome.error)")
    }
    #expect(try program.stored().episodes.map(\.note) == [note, note])
  }

  /// The note of the first episode, out through JSON and into another journal.
  private func roundTrip(_ program: TestProgram) throws -> String? {
    let text = program.run("export json --notes").output
    let other = try TestProgram()
    try text.write(toFile: "\(other.home)/in.json", atomically: true, encoding: .utf8)
    #expect(other.run("import in.json").status == 0)
    return try other.stored().episodes.first?.note
  }

  private static func scalars(_ text: String) -> [Unicode.Scalar] { Array(text.unicodeScalars) }

  @Test(arguments: payloads.filter { $0.utf8.count < 64 && !$0.contains(" ") })
  func `a hostile tag is shown harmlessly, or refused as a whole`(tag: String) throws {
    let program = try TestProgram()
    let outcome = program.run(words: ["lid", "l", "+\(tag)"])
    #expect(Self.isHarmless(outcome))
    guard outcome.status == 0 else {
      #expect(outcome.status == 64)
      #expect(!program.hasJournal)
      return
    }
    #expect(try program.stored().episodes.first?.circumstances == [tag])
    for line in ["list", "show 1", "history", "edit 1 side=r", "undo", "rm 1", "list --all"] {
      #expect(Self.isHarmless(program.run(line)), "\(line)")
    }
  }

  /// Every third payload: of each kind some, because each makes dozens of commands.
  private static let some = payloads.enumerated().filter { $0.offset.isMultiple(of: 3) }
    .map(\.element)

  @Test(arguments: some.filter { !$0.hasPrefix("-") })
  func `a hostile word is refused without being shown raw`(word: String) throws {
    let program = try TestProgram()
    for words in [
      [word], ["lid", word], ["lid", "l", "90s", word, "yd"], ["coffee", word], ["show", word],
      ["edit", word, "side=r"], ["symptom", word], ["visit", "gp", word], ["week", word],
      ["when", word], ["config", "get", word], ["config", "set", word, "1"], ["import", word],
      ["words", word], ["completions", word], ["list", "--since", word],
      ["checkup", "--why", word],
    ] {
      let outcome = program.run(words: words)
      #expect(outcome.status != 0, "\(words)")
      #expect(outcome.status != 1, "\(words): \(outcome.error)")
      #expect(outcome.output.isEmpty)
      #expect(Self.isHarmless(outcome), "\(words)")
    }
    #expect(!program.hasJournal)
  }

  @Test(arguments: some.filter { $0.utf8.count <= 60 })
  func `hostile text in other places is shown harmlessly too`(text: String) throws {
    let program = try TestProgram()
    program.run("lid l")
    for words in [
      ["visit", text], ["visit", "gp", "outcome=\(text)"], ["day", "stress=3", ":", text],
      ["config", "set", "emergency_number", text], ["edit", "1", "exclude-reason=\(text)"],
      ["edit", "1", "note=\(text)"], ["edit", "1", "circumstances=\(text)"],
      ["config", "trigger", "add", "salt", "--unit", text], ["had", "salt", "3"],
      ["config", "site", "add", text, "--area", "eye"], ["edit", "1", "\(text)=x"],
    ] {
      #expect(Self.isHarmless(program.run(words: words)), "\(words)")
    }
    program.run("symptom speech sudden")
    for line in [
      "", "list --all", "show 1", "show 2", "show 3", "history", "config", "week", "checkup",
      "config get emergency_number", "config set emergency_number 112", "undo", "undo", "undo",
      "undo", "redo", "rm 1 2 --yes",
    ] {
      #expect(Self.isHarmless(program.run(line)), "\(line)")
    }
  }

  @Test func `a note beyond 64 KiB is refused, one of 64 KiB is kept`() throws {
    let program = try TestProgram()
    let most = String(repeating: "x", count: 65_536)
    #expect(program.run(words: ["lid", "l", ":", most]).status == 0)
    let refused = program.run(words: ["lid", "l", ":", most + "x"])
    #expect(refused.status == 64)
    #expect(refused.error.utf8.count < 1000)
    #expect(try program.stored().episodes.map { $0.note?.utf8.count } == [65_536])
  }
}
