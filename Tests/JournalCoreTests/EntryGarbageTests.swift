import JournalCore
import TestSupport
import Testing

/// Whatever is typed: refused with a place inside the line, or understood; never a crash.
struct EntryGarbageTests {
  private static let fragments = [
    "", " ", "\t", "\n", "\r\n", "\u{0}", "\u{1B}[31m", "\u{7F}", "\u{85}", "\u{2028}", "\u{FEFF}",
    "\u{200D}", "\u{301}", "é", "ß", "İ", "ı", "ﬁ", "Å", "漢字", "👩‍👩‍👧",
    "1️⃣", "１２", "٣", "½", "∞", "−5",
    "-", "--", "+", "?", "=", ":", ".", ",", ";", "#", "x", "c", "z", "st", "str", "im", "ago",
    "about",
    "coffee", "sleep", "20m", "90", "1e999", "1e5", "0x1F", "nan", "inf", "-1", "1.", ".5", "1..2",
    "9999999999999999999999999999999999999999", "0000000000000000000000000000000000000000",
    "99999999999h", "999999999999", "1000000000000", "0.000000000001s", "0.0000000000001s", "%s",
    "\\",
    "'", "\"", "$HOME", "`id`", "../..", "2026-11-20", "T", "t", "Z", "+01:00", "24:00", "-00:00",
    "am", "pm", "h", "m", "s", "nov", "31", "lid", "with", "suspect", "skip", "y", "no",
  ]

  private static let alone: [String] =
    fragments + [
      String(repeating: "9", count: 40), String(repeating: "9", count: 100_000),
      String(repeating: "x", count: 100_000), String(repeating: "1h", count: 50_000),
      String(repeating: "👩‍👩‍👧", count: 10_000), String(repeating: "=", count: 10_000),
      "c" + String(repeating: "9", count: 400), "x" + String(repeating: "9", count: 400),
      "2026-11-20T" + String(repeating: "0", count: 1000),
      String(repeating: "1:", count: 1000) + "pm",
      String(repeating: "a,", count: 10_000), "c1e5", "z1e2", "x1e2", "1\u{301}s", "c1\u{301}",
      "5\u{20E3}m",
      "2\u{FE0F}\u{20E3}0nov", "20ñov", "２０nov", "x５", "str５", "2026‑11‑20", "21：30", "9ｐｍ",
    ]

  /// Feeds every parser with the same words; the errors whose places lie outside the line.
  private func strayErrors(_ words: [String], _ desk: EntryDesk) -> [EntryError] {
    var found: [EntryError] = []
    func attempt(_ extra: Int = 0, _ parse: () throws(EntryError) -> Void) {
      do {
        try parse()
      } catch {
        let line = 0..<(words.count + extra)
        if !error.places.allSatisfy(line.contains) { found.append(error) }
        if error.places.isEmpty, !words.isEmpty, !Self.isAboutTheLine(error) { found.append(error) }
      }
    }
    attemptEpisodes(words, desk) { attempt(0, $0) }
    attemptVerbs(words, desk.vocabulary, attempt)
    return found
  }

  private typealias Parse = () throws(EntryError) -> Void

  private func attemptEpisodes(
    _ words: [String], _ desk: EntryDesk, _ attempt: (Parse) -> Void
  ) {
    attempt { () throws(EntryError) in
      let facts = try desk.parser.facts(words)
      _ = try desk.resolver.resolve(facts.time)
    }
    attempt { () throws(EntryError) in _ = try desk.parser.parse(words) }
    attempt { () throws(EntryError) in
      let checkIn = try CheckInParser(vocabulary: desk.vocabulary).parse(words)
      _ = try desk.resolver.day(checkIn.time)
    }
    attempt { () throws(EntryError) in
      let parser = DoseParser(vocabulary: desk.vocabulary)
      let dose = try parser.parse(words, of: "coffee", standard: 1, example: "")
      _ = try desk.resolver.resolve(dose.time)
    }
  }

  private func attemptVerbs(
    _ words: [String], _ vocabulary: Vocabulary, _ attempt: (Int, Parse) -> Void
  ) {
    let symptoms = SymptomParser(vocabulary: vocabulary)
    let visits = VisitParser(vocabulary: vocabulary, rules: ["P1"])
    let faces = FaceCheckParser(vocabulary: vocabulary)
    attempt(0) { () throws(EntryError) in
      _ = try DoseParser(vocabulary: vocabulary).parse(words)
    }
    attempt(0) { () throws(EntryError) in _ = try symptoms.parse(words) }
    attempt(1) { () throws(EntryError) in _ = try symptoms.parse(["vision"] + words) }
    attempt(0) { () throws(EntryError) in _ = try visits.parse(words) }
    attempt(1) { () throws(EntryError) in _ = try visits.parse(["gp"] + words) }
    attempt(0) { () throws(EntryError) in _ = try faces.parse(words) }
  }

  /// Something that is not there has no place.
  private static func isAboutTheLine(_ error: EntryError) -> Bool {
    guard case .missing = error.problem else { return false }
    return true
  }

  @Test(arguments: alone.indices)
  func `a word that says nothing is refused with its place`(index: Int) throws {
    let word = Self.alone[index]
    let desk = try EntryDesk()
    let isUnderstood = ["?", "20m", "+01:00", "2026-11-20", "0.000000000001s"].contains(word)
    let refusal = desk.refusalOfWords(["l", word])
    #expect((refusal == nil) == isUnderstood, "\(word.prefix(40).debugDescription)")
    // Beside the side that is there, m is a second one.
    #expect(refusal?.places == (isUnderstood ? nil : word == "m" ? [0, 1] : [1]))
    #expect(strayErrors([word], desk) == [])
  }

  @Test(arguments: 0..<UInt64(4))
  func `no line of garbage crashes, and places lie inside the line`(seed: UInt64) throws {
    var chance = SplitMix64(seed: seed &+ 5000)
    let vocabulary = Vocabulary(triggers: [.own("b12"), .own("x"), .own("20nov"), .own("mon")])
    let desk = try EntryDesk(vocabulary: vocabulary)
    for turn in 0..<200 {
      let words = (0..<Int.random(in: 0...6, using: &chance)).map { _ in
        (0..<Int.random(in: 1...3, using: &chance)).map { _ in chance.pick(Self.fragments) }
          .joined()
      }
      for error in strayErrors(words, desk) {
        Issue.record("seed \(seed &+ 5000), turn \(turn): \(words): \(error)")
      }
    }
  }

  @Test(arguments: 0..<UInt64(4))
  func `no edit crashes, whatever the field and the value`(seed: UInt64) throws {
    var chance = SplitMix64(seed: seed &+ 9000)
    let desk = try EntryDesk()
    let editor = RecordEditor(vocabulary: desk.vocabulary, resolver: desk.resolver)
    let records = try EditSamples.all()
    for _ in 0..<1500 {
      let record = chance.pick(records)
      let fields = type(of: record).fields.map(\.name) + ["start", "duration", "foo", ""]
      let value = (0..<3).map { _ in chance.pick(Self.fragments) }.joined(
        separator: chance.pick(["", " ", ","]))
      let assignment = RecordEditor.Assignment(name: chance.pick(fields), value: value)
      do {
        let edited = try editor.edited(record, [assignment])
        #expect(edited.key == record.key && edited.id == record.id)
      } catch {
        #expect(error.places == [0], "\(assignment): \(error)")
      }
    }
  }

  @Test(arguments: 0..<UInt64(4))
  func `no text of an editor crashes, and any note survives it`(seed: UInt64) throws {
    var chance = SplitMix64(seed: seed &+ 13_000)
    let records = try EditSamples.all()
    for turn in 0..<300 {
      let note = (0..<8).map { _ in chance.pick(Self.fragments + ["note = ", "\\u{", "\\"]) }
        .joined()
      let episode = try EditSamples.episode(note: note)
      if try !EditText.assignments(in: EditText.text(of: episode), changing: episode).isEmpty {
        Issue.record("seed \(seed &+ 13_000), turn \(turn): \(note.debugDescription)")
      }
      let record = chance.pick(records)
      let lines = EditText.text(of: record).split(separator: "\n").shuffled(using: &chance)
      _ = try? EditText.assignments(in: lines.joined(separator: note), changing: record)
    }
  }
}

extension EntryDesk {
  /// The refusal of words that may hold blanks; nil when they are taken.
  fileprivate func refusalOfWords(_ words: [String]) -> EntryError? {
    do {
      _ = try parser.facts(words)
      return nil
    } catch {
      return error
    }
  }
}
