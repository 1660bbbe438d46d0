import JournalCore
import Testing

/// The precedence table of the entry language, row by row.
struct EntryScannerTests {
  private func scan(
    _ line: String, own: [TriggerDefinition] = []
  ) throws(EntryError) -> ScannedWord {
    try EntryScanner(vocabulary: Vocabulary(triggers: own)).scan(line.words, at: 0)
  }

  private func amount(
    _ line: String, own: [TriggerDefinition] = []
  ) throws -> (trigger: String, amount: Double, length: Int) {
    let scanned = try scan(line, own: own)
    guard case .amount(let amount) = scanned.word else {
      throw EntryError(.unknownWord("no amount: \(scanned.word)", suggestions: []), at: 0)
    }
    return (amount.trigger.name, amount.amount, scanned.length)
  }

  @Test(arguments: [
    ("20m ago", 1200.0), ("2h ago", 7200), ("90s AGO", 90), ("1h30m ago", 5400), ("5min ago", 300),
    ("0.5h ago", 1800), ("0m ago", 0), ("10sec ago", 10),
  ])
  func `row 1: a number with a unit before ago is an age`(line: String, seconds: Double) throws {
    #expect(try scan(line) == ScannedWord(.ago(seconds), length: 2))
  }

  @Test(arguments: [("about 21:30", 1290), ("ABOUT 9pm", 1260), ("about 12am", 0)])
  func `row 1: about with a clock time is one expression`(line: String, minute: Int) throws {
    let clock = ClockTime(minuteOfDay: minute)
    #expect(try scan(line) == ScannedWord(.clock(clock, isAbout: true), length: 2))
  }

  @Test(arguments: ["about", "about yd", "about 90", "about 25:00", "about 2h"])
  func `row 1: about without a clock time is refused`(line: String) {
    let missing = EntryProblem.missing(
      fact: "a clock time after “about”", example: "about 21:30")
    #expect(throws: EntryError(missing, at: 0)) { try scan(line) }
  }

  @Test(arguments: [
    ("coffee 2", "caffeine", 190.0), ("tea 1", "caffeine", 47), ("screen 4h", "screen", 4),
    ("screen 4", "screen", 4), ("sleep 6.5h", "sleep", 6.5), ("slept 6h30m", "sleep", 6.5),
    ("stress 7", "stress", 7), ("st 7", "stress", 7), ("alcohol 14g", "alcohol", 14),
    ("Caffeine 190mg", "caffeine", 190), ("exercise 30min", "exercise", 30),
    ("exercise 0.5h", "exercise", 30), ("water 1.5l", "water", 1500), ("water 200ml", "water", 200),
    ("nicotine 3cigarettes", "nicotine", 3), ("potassium-food 2", "potassium_food", 2),
    ("menses yes", "menses", 1), ("meal_skipped no", "meal_skipped", 0),
  ])
  func `row 2: a trigger and the number after it`(
    line: String, trigger: String, value: Double
  ) throws {
    let found = try amount(line)
    #expect(found == (trigger, value, 2))
  }

  @Test(arguments: [
    ("coffee", "coffee=2"), ("coffee yd", "coffee=2"), ("coffee 2h ago", "coffee=2"),
    ("screen 4h ago", "screen=6.5h"), ("stress strong", "stress=7"), ("coffee 9pm", "coffee=2"),
    ("coffee 4h", "coffee=2"), ("screen 4mg", "screen=6.5h"), ("menses 2", "menses=yes"),
    ("caffeine -5", "caffeine=2"),
  ])
  func `row 2: a trigger without its number asks how much`(line: String, example: String) {
    let name = line.words[0]
    #expect(throws: EntryError(.missingAmount(trigger: name, example: example), at: 0)) {
      try scan(line)
    }
  }

  @Test(arguments: [
    ("caffeine=2", "caffeine", 190.0), ("caffeine=190mg", "caffeine", 190),
    ("CAFFEINE=190MG", "caffeine", 190), ("coffee=190mg", "caffeine", 190),
    ("coffee=2cups", "caffeine", 190), ("alcohol=14g", "alcohol", 14),
    ("alcohol=2drinks", "alcohol", 20), ("sleep=6.5h", "sleep", 6.5),
    ("screen=90min", "screen", 1.5),
    ("stress=0", "stress", 0), ("c=2", "caffeine", 190), ("z=6", "sleep", 6),
    ("blocked-nose=y", "blocked_nose", 1), ("energy=1", "caffeine", 80), ("decaf=3", "caffeine", 6),
    ("green-tea=1", "caffeine", 28), ("cola=1", "caffeine", 33), ("espresso=1", "caffeine", 64),
  ])
  func `row 3: an amount with an equals sign`(line: String, trigger: String, value: Double) throws {
    let found = try amount(line)
    #expect(found == (trigger, value, 1))
  }

  @Test func `row 3: suspect and with`() throws {
    #expect(try scan("suspect=coffee").word == .suspect("caffeine"))
    #expect(try scan("SUSPECT=Caffeine").word == .suspect("caffeine"))
    #expect(try scan("with=lid").word == .together(Site(slug: "eyelid")))
  }

  @Test(arguments: ["foo=3", "side=left", "strength=5", "=5", "x=", "note=hello", "cofee=2"])
  func `row 3: any other name is refused in an episode`(word: String) throws {
    #expect(throws: EntryError.self) { try EntryParser(vocabulary: Vocabulary()).facts([word]) }
  }

  @Test func `row 4: question marks and tags`() throws {
    #expect(try scan("?").word == .unknownDuration)
    #expect(try scan("?coffee").word == .suspect("caffeine"))
    #expect(try scan("?Potassium-Food").word == .suspect("potassium_food"))
    #expect(try scan("+fatigue").word == .circumstance("fatigue"))
    #expect(try scan("+my-own=tag").word == .circumstance("my-own=tag"))
  }

  @Test(arguments: [("+Lip-Bite", "lip-bite"), ("+low_mood", "low-mood"), ("+Oma", "Oma")])
  func `row 4: a known tag is stored as its slug, a free one as typed`(
    word: String, tag: String
  ) throws {
    #expect(try scan(word).word == .circumstance(tag))
  }

  @Test func `row 5: m is middle, mon a day, mod a strength`() throws {
    #expect(try scan("m").word == .side(.middle))
    #expect(try scan("M").word == .side(.middle))
    #expect(try scan("mon").word == .day(.weekday(.monday)))
    #expect(try scan("mod").word == .strength(5))
    #expect(try scan("2m").word == .duration(120))
  }

  @Test(arguments: [("1:30", 90), ("21:30", 1290), ("9:30pm", 1290), ("9pm", 1260), ("12am", 0)])
  func `row 6: digits with a colon or am and pm are a clock time`(
    word: String, minute: Int
  ) throws {
    #expect(try scan(word).word == .clock(ClockTime(minuteOfDay: minute), isAbout: false))
  }

  @Test(arguments: ["25:99", "24:00", "1:5", "13pm", "0am", "1:30:20", "9:60", "12:", "1::3"])
  func `row 6: a clock time that does not exist is refused, never a duration`(word: String) {
    #expect(throws: EntryError(.notAClockTime(word), at: 0)) { try scan(word) }
  }

  @Test func `row 7: days, dates and moments`() throws {
    let day = try #require(LocalDay(iso: "2026-11-20"))
    #expect(try scan("2026-11-20").word == .day(.date(day)))
    #expect(try scan("20nov2026").word == .day(.date(day)))
    #expect(try scan("20NOV").word == .day(.dayAndMonth(day: 20, month: 11)))
    let moment = try #require(Moment(iso: "2026-11-20T21:30:00+01:00"))
    #expect(try scan("2026-11-20T21:30+01:00").word == .moment(moment))
    #expect(try scan("2026-11-20t21:30").word == .localDateTime(moment.local))
  }

  @Test(arguments: ["2026-02-30", "2026-13-01", "31nov", "0jan", "29feb2026", "2026-1-5"])
  func `row 7: a date that is not in the calendar is refused`(word: String) {
    #expect(throws: EntryError(.notADay(word), at: 0)) { try scan(word) }
  }

  @Test func `row 8: x and a number is a count`() throws {
    #expect(try scan("x5").word == .count(5))
    #expect(try scan("X999").word == .count(999))
  }
}
