import JournalCore
import Testing

/// The words after `medicine`, and the class a record gets.
struct MedicineParserTests {
  private let parser = MedicineParser(vocabulary: Vocabulary())

  private func refusal(_ words: [String]) -> EntryError? {
    do {
      _ = try parser.parse(words)
      return nil
    } catch {
      return error
    }
  }

  private func recording(
    _ line: String, stored: [Medicine] = [], day: Int = 20_000
  ) throws -> MedicineRecording {
    MedicineRecording(
      try parser.parse(line.words), day: LocalDay(number: day), stored: stored,
      uid: try #require(UID("m-9")))
  }

  private func medicine(
    _ name: String, _ medicineClass: Medicine.Class, day: Int = 19_990, id: Int = 1
  ) throws -> Medicine {
    var medicine = Medicine(
      uid: try #require(UID("m-\(id)")), name: name, medicineClass: medicineClass, step: .start,
      day: LocalDay(number: day))
    medicine.id = id
    return medicine
  }

  @Test func `a whole line, class and day in either order`() throws {
    for line in ["raise sertraline antidepressant yd", "RAISE sertraline yd Antidepressant"] {
      let facts = try parser.parse(line.words)
      #expect(facts.step == .raise && facts.name == "sertraline")
      #expect(facts.medicineClass == .antidepressant && facts.time.day == .daysAgo(1))
    }
  }

  @Test(arguments: Medicine.Step.allCases)
  func `every step is understood`(step: Medicine.Step) throws {
    #expect(try parser.parse([step.rawValue, "x y"]).step == step)
  }

  @Test func `every class is understood by its slug and its words`() throws {
    for entry in MedicineVocabulary.all {
      for word in [entry.slug, "class=\(entry.slug)"] + entry.words {
        #expect(try parser.parse(["start", "pill", word]).medicineClass?.rawValue == entry.slug)
      }
    }
  }

  @Test(arguments: [
    ("vitamin b12", "vitamin b12"), ("  St John's wort ", "St John's wort"), ("5-HTP", "5-HTP"),
    ("L-dopa", "L-dopa"), ("lithium", "lithium"), ("Дигоксин", "Дигоксин"),
    (String(repeating: "x", count: 64), String(repeating: "x", count: 64)),
  ])
  func `a name may be any words in quotes`(typed: String, name: String) throws {
    #expect(try parser.parse(["start", typed]).name == name)
  }

  @Test(arguments: [
    ("3d", DayExpression.daysAgo(3)), ("3d ago", .daysAgo(3)), ("2w", .daysAgo(14)),
    ("0d", .daysAgo(0)), ("20nov", .dayAndMonth(day: 20, month: 11)),
  ])
  func `the day, also as days or weeks ago`(words: String, day: DayExpression) throws {
    #expect(try parser.parse(["stop", "pill"] + words.words).time.day == day)
  }

  @Test func `what is missing is named`() {
    #expect(refusal([])?.places == [])
    #expect(refusal(["start"])?.places == [0])
    if case .missing(let fact, _)? = refusal(["start"])?.problem {
      #expect(fact == "the name of the medicine")
    } else {
      Issue.record("the name is missing")
    }
  }

  @Test(arguments: ["yd", "3pm", "x5", "class=opioid", "", "  ", "90", "left", "20nov", "12"])
  func `a word that is no name is not taken for one`(word: String) {
    #expect(refusal(["start", word])?.places == [1])
  }

  @Test(arguments: [
    ("a\nb", EntryProblem.hiddenCharacter(fact: "name")),
    ("a\u{1B}[31mb", .hiddenCharacter(fact: "name")),
    ("a\u{202E}b", .hiddenCharacter(fact: "name")), ("a\u{2028}b", .hiddenCharacter(fact: "name")),
    (String(repeating: "x", count: 65), .badText(fact: "name", limit: 64)),
    (String(repeating: "x", count: 10_000), .badText(fact: "name", limit: 64)),
  ])
  func `a name that no line can show is refused`(name: String, problem: EntryProblem) {
    #expect(refusal(["start", name]) == EntryError(problem, at: 1))
  }

  @Test(arguments: [
    ("strat pill", EntryProblem.unknownWord("strat", suggestions: ["start"]), [0]),
    ("start pill opiod", .unknownWord("opiod", suggestions: ["opioid"]), [2]),
    ("start pill class=opiod", .unknownWord("opiod", suggestions: ["opioid"]), [2]),
    ("start pill yd mon", .twice(fact: "day", first: "yd", second: "mon"), [2, 3]),
    (
      "start pill opioid steroid", .twice(fact: "class", first: "opioid", second: "steroid"),
      [2, 3]
    ),
    ("start pill left", .misplaced(word: "left", command: "medicine"), [2]),
    ("start pill 90s", .misplaced(word: "90s", command: "medicine"), [2]),
    ("start pill clas=opioid", .unknownWord("clas", suggestions: ["class"]), [2]),
  ])
  func `what cannot be taken is refused at its place`(
    line: String, problem: EntryProblem, places: [Int]
  ) {
    #expect(refusal(line.words) == EntryError(problem, places: places))
  }

  @Test func `a class that was typed is the class`() throws {
    let made = try recording("start Zoloft stimulant", stored: [medicine("zoloft", .opioid)])
    #expect(made.classOrigin == .typed && made.record.medicineClass == .stimulant)
  }

  @Test func `a class left out is that of the latest earlier record that has one`() throws {
    let stored = [
      try medicine("Zoloft", .antidepressant, day: 19_980, id: 2),
      try medicine("zoloft", .other, day: 19_990, id: 3), try medicine("pill", .opioid, id: 4),
    ]
    let made = try recording("raise ZOLOFT", stored: stored)
    #expect(made.classOrigin == .earlier(stored[0]))
    #expect(made.record.medicineClass == .antidepressant)
    #expect(made.record.name == "zoloft", "as it was typed before")
    #expect(!made.isUnheardOf && made.similarNames.isEmpty)
  }

  @Test func `a name that is itself a class has that class`() throws {
    let made = try recording("start Lithium")
    #expect(made.classOrigin == .name && made.record.medicineClass == .lithium)
  }

  @Test(arguments: ["start pill", "start other"])
  func `else the class is other, and nobody said it`(line: String) throws {
    let made = try recording(line, stored: [medicine("pill", .other)])
    #expect(made.classOrigin == .unknown && made.record.medicineClass == .other)
  }

  @Test func `a change of what was never recorded is told, with the name it may be a slip of`()
    throws
  {
    let stored = [try medicine("Sertraline", .antidepressant)]
    let slip = try recording("stop sertralin", stored: stored)
    #expect(slip.isUnheardOf && slip.similarNames == ["Sertraline"])
    #expect(slip.classOrigin == .unknown, "a near name gives no class")
    #expect(try recording("raise aspirin", stored: stored).similarNames.isEmpty)
    #expect(try !recording("start aspirin", stored: stored).isUnheardOf)
    #expect(try !recording("switch aspirin", stored: stored).isUnheardOf)
  }
}
