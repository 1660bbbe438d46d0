import JournalCore
import Testing

/// The text a record is edited in.
struct EditTextTests {
  private func changes(
    _ text: String, _ record: any JournalRecord
  ) throws -> [RecordEditor.Assignment] {
    try EditText.assignments(in: text, changing: record)
  }

  static let notes: [String] = [
    "plain", "first\nsecond", "two\r\nlines", "\n", "\r", "  leading", "trailing  ", " ", "\t",
    "\ttab\t",
    "# no comment", "a = b", "=", "\\", "\\n", "a\\nb\\", "\\s", "\\t", "\\u{41}",
    "\u{301}combining",
    "\u{200D}\u{FE0F}", "emoji 👩‍👩‍👧 ok", "\u{0}nul", "bell\u{7}", "\u{1B}[31mred",
    "next\u{85}line",
    "line\u{2028}paragraph\u{2029}end", "\u{FEFF}mark", "\u{A0}", "note = x\n# y\n\nside = right",
    "é e\u{301}",
    "\u{C}form\u{B}feed", "\u{7F}",
  ]

  @Test(arguments: notes)
  func `an untouched text changes nothing`(note: String) throws {
    for record in try EditSamples.all(note: note) {
      let text = EditText.text(of: record)
      #expect(try changes(text, record) == [], "\(type(of: record).kind) \(note.debugDescription)")
    }
  }

  @Test(arguments: notes)
  func `an editor that trims lines or writes CRLF changes nothing either`(note: String) throws {
    for record in try EditSamples.all(note: note) {
      let lines = EditText.text(of: record).split(separator: "\n", omittingEmptySubsequences: false)
      let trimmed = lines.map { line in
        String(line.reversed().drop { $0 == " " || $0 == "\t" }.reversed())
      }
      #expect(try changes(trimmed.joined(separator: "\n"), record) == [])
      #expect(try changes(lines.joined(separator: "\r\n"), record) == [])
      #expect(try changes(lines.map { "  \($0)" }.joined(separator: "\n"), record) == [])
    }
  }

  @Test(arguments: notes)
  func `a note survives being moved through the text`(note: String) throws {
    let old = try EditSamples.episode(note: nil)
    let new = try EditSamples.episode(note: note)
    let assignments = try changes(EditText.text(of: new), old)
    #expect(assignments.map(\.name) == ["note"])
    #expect(assignments.map { Array($0.value.unicodeScalars) } == [Array(note.unicodeScalars)])
  }

  @Test func `only the lines that differ are taken`() throws {
    let episode = try EditSamples.episode(note: " kept ")
    var text = EditText.text(of: episode)
    text.replaceLine("side", with: "side = r")
    text.replaceLine("strength", with: "strength=")
    #expect(
      try changes(text, episode) == [
        .init(name: "side", value: "r"), .init(name: "strength", value: ""),
      ])
    text.replaceLine("note", with: "note = first\\nsecond \\s")
    #expect(try changes(text, episode).last?.value == "first\nsecond  ")
  }

  @Test func `a line taken out leaves its field as it is`() throws {
    let episode = try EditSamples.episode(note: "x")
    #expect(try changes("", episode) == [])
    #expect(try changes("# nothing\n\n   \n", episode) == [])
    #expect(try changes("side = right", episode).count == 1)
  }

  @Test func `fixed fields are not offered`() throws {
    for record in try EditSamples.all() {
      let fixed = RecordEditor.fixedFields(of: record)
      let lines = EditText.text(of: record).split(separator: "\n").filter { !$0.hasPrefix("#") }
      let offered = lines.map { String($0.prefix { $0 != " " }) }
      #expect(fixed.isDisjoint(with: offered))
      #expect(Set(offered) == Set(type(of: record).fields.map(\.name)).subtracting(fixed))
    }
  }

  @Test func `a line without an equals sign is refused with its number`() throws {
    let episode = try EditSamples.episode(note: nil)
    for ending in ["\n", "\r\n"] {
      let text = ["# comment", "side = right", "what is this", ""].joined(separator: ending)
      let error = try #require(throws: EditText.BadLine.self) { try changes(text, episode) }
      #expect(error.number == 3 && error.text == "what is this")
    }
  }

  @Test func `an unknown name is handed on, empty or not`() throws {
    let episode = try EditSamples.episode(note: nil)
    #expect(try changes("sied = right", episode).map(\.name) == ["sied"])
    #expect(try changes("sied =", episode).map(\.name) == ["sied"])
    #expect(try changes("Side = left", episode) == [])
    #expect(try changes("start = 2026-11-20T21:30:00+01:00", episode) == [])
  }

  @Test func `an amount stands there with its unit and is read with it`() throws {
    let desk = try EntryDesk()
    let editor = RecordEditor(vocabulary: desk.vocabulary, resolver: desk.resolver)
    for (trigger, unit, shown) in [
      ("caffeine", "mg", "237mg"), ("alcohol", "g", "237g"), ("chocolate", "bar", "237bar"),
    ] {
      let cup = Exposure(
        uid: try #require(UID("c")), trigger: trigger, day: desk.resolver.today, at: nil,
        amountKind: .total, amount: 237, unit: unit, asEntered: nil, enteredAt: desk.now)
      var text = EditText.text(of: cup)
      #expect(text.contains("\namount = \(shown)\n"))
      text.replaceLine("amount", with: "amount = 20\(unit)")
      let after = try editor.edited(cup, changes(text, cup)) as? Exposure
      #expect(after?.amount == 20)
    }
  }
}

extension String {
  /// Puts another line in the place of the one that begins with a field's name.
  fileprivate mutating func replaceLine(_ field: String, with line: String) {
    self = split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.hasPrefix("\(field) =") ? line[...] : $0 }.joined(separator: "\n")
  }
}
