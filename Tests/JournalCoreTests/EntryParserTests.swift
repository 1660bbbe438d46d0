import JournalCore
import Testing

/// What a whole episode line says, form by form.
struct EntryParserTests {
  private let parser = EntryParser(vocabulary: Vocabulary())

  @Test(arguments: [
    ("lip", "lip"), ("upper-lip", "lip-upper"), ("lower-lip", "lip-lower"),
    ("corner", "lip-corner"),
    ("lid", "eyelid"), ("eyelid", "eyelid"), ("upper-lid", "eyelid-upper"),
    ("lower-lid", "eyelid-lower"), ("brow", "brow"), ("cheek", "cheek"), ("chin", "chin"),
    ("jaw", "jaw"), ("nose", "nose"), ("forehead", "forehead"), ("face", "face"),
    ("tongue", "tongue"), ("neck", "neck"), ("shoulder", "shoulder"), ("arm", "arm"),
    ("upper-arm", "arm-upper"), ("forearm", "arm-lower"), ("hand", "hand"), ("thumb", "thumb"),
    ("finger", "finger"), ("trunk", "trunk"), ("leg", "leg"), ("thigh", "thigh"), ("calf", "calf"),
    ("foot", "foot"), ("lip-upper", "lip-upper"), ("lip-lower", "lip-lower"),
    ("lip-corner", "lip-corner"), ("eyelid-upper", "eyelid-upper"),
    ("eyelid-lower", "eyelid-lower"), ("arm-upper", "arm-upper"), ("arm-lower", "arm-lower"),
    ("LID", "eyelid"), ("Upper-Lip", "lip-upper"),
  ])
  func `the first word is a site`(word: String, slug: String) throws {
    #expect(try parser.parse([word]).site == Site(slug: slug))
  }

  @Test func `a site of the user's own is a first word too`() throws {
    let own = SiteDefinition(site: Site(slug: "ear-tip"), area: .face)
    let parser = EntryParser(vocabulary: Vocabulary(sites: [own]))
    #expect(try parser.parse(["Ear-Tip", "l"]).site == own.site)
    #expect(try parser.parse(["lid", "with=ear-tip"]).facts.togetherWith == own.site)
  }

  @Test func `a first word that is no site suggests sites and verbs`() {
    #expect(throws: EntryError(.unknownFirstWord("eylid", suggestions: ["eyelid"]), at: 0)) {
      try parser.parse(["eylid", "l", "90s"], verbs: ["week"])
    }
    #expect(throws: EntryError(.unknownFirstWord("wek", suggestions: ["week"]), at: 0)) {
      try parser.parse(["wek"], verbs: ["week", "undo"])
    }
    #expect(throws: EntryError(.unknownFirstWord("", suggestions: []), at: 0)) {
      try parser.parse([""])
    }
    #expect(throws: EntryError.self) { try parser.parse([]) }
  }

  @Test(arguments: [
    ("l", Side.left), ("left", .left), ("r", .right), ("Right", .right), ("b", .both),
    ("both", .both), ("m", .middle), ("middle", .middle),
  ])
  func `sides`(word: String, side: Side) throws {
    #expect(try parser.facts([word]).side == side)
  }

  @Test func `what is left out is not recorded`() throws {
    #expect(try parser.parse(["lid"]).facts == EntryFacts())
  }

  @Test func `an unknown duration is said, not guessed`() throws {
    for word in ["?", "unknown", "UNKNOWN"] {
      let facts = try parser.facts([word])
      #expect(facts.duration == nil && facts.isDurationUnknown)
    }
  }

  @Test(arguments: [
    ("mild", 2.0), ("mod", 5), ("strong", 8), ("str0", 0), ("str10", 10), ("str6.5", 6.5),
  ])
  func `strengths`(word: String, strength: Double) throws {
    #expect(try parser.facts([word]).strength == strength)
  }

  @Test func `bother, impact and count`() throws {
    let facts = try parser.facts(["bo7", "im2", "x5"])
    #expect(facts.bother == 7 && facts.impact == 2 && facts.count == 5)
  }

  @Test func `characters may be several and repeat`() throws {
    let words = ["flicker", "pull", "rhythmic", "smack", "jerk", "urge", "flicker"]
    #expect(try parser.facts(words).character == Episode.Quality.allCases)
  }

  @Test(arguments: [
    ("eye-shut", Episode.EyeClosure.forcedShut), ("eye-hard", .hardOpen),
    ("eyes-clamp", .bothClamp),
    ("forced_shut", .forcedShut), ("hard_open", .hardOpen), ("both_clamp", .bothClamp),
  ])
  func `what the eye does`(word: String, eye: Episode.EyeClosure) throws {
    #expect(try parser.facts([word]).eye == eye)
  }

  @Test func `details`() throws {
    let facts = try parser.facts(["unbroken", "visible", "asleep", "ongoing", "with=corner"])
    #expect(facts.isUnbroken == true && facts.isVisible == true && facts.inSleep == true)
    #expect(facts.isOngoing == true && facts.togetherWith == Site(slug: "lip-corner"))
    #expect(try parser.facts(["unseen"]).isVisible == false)
    #expect(try parser.facts(["l"]).isVisible == nil)
  }

  @Test func `what has not stopped has no duration yet`() throws {
    #expect(try parser.facts(["ongoing"]).duration == nil)
    #expect(throws: EntryError(.twice(fact: "duration", first: "2h", second: "ongoing"), at: 0, 1))
    {
      try parser.facts(["2h", "ongoing"])
    }
  }

  @Test func `tags and suspects may repeat and are kept once`() throws {
    let facts = try parser.facts(
      ["+heat", "+touch", "+Heat", "?coffee", "suspect=caffeine", "?st", "?sleep"])
    #expect(facts.circumstances == ["heat", "touch"])
    #expect(facts.suspected == ["caffeine", "stress", "sleep"])
    #expect(facts.amounts.isEmpty)
  }

  @Test func `a suspect stays apart from what was taken`() throws {
    let facts = try parser.facts(["c2", "?caffeine"])
    #expect(facts.suspected == ["caffeine"] && facts.exposures.map(\.amount) == [190])
  }

  @Test func `different drinks of one line are added into one value`() throws {
    let facts = try parser.facts(["c2", "tea1"])
    #expect(facts.exposures.map(\.amount) == [237])
    #expect(facts.exposures.map(\.asEntered) == ["2 cups + 1 tea"])
    #expect(facts.exposures.map(\.trigger.name) == ["caffeine"])
  }

  @Test func `the size of a drink is the setting's`() throws {
    let settings = JournalSettings([
      Setting(name: "caffeine.coffee", value: "120"), Setting(name: "alcohol.drink", value: "8"),
    ])
    let facts = try EntryParser(vocabulary: Vocabulary(settings: settings)).facts(["c2", "a3"])
    #expect(facts.exposures.map(\.amount) == [240, 24])
  }

  @Test func `what was typed for an amount is kept`() throws {
    let facts = try parser.facts("c1 z6.5 a2 st7 screen4h nicotine=1 water=1.5l menses=yes".words)
    #expect(
      facts.amounts.map(\.asEntered) == [
        "1 cup", "6.5 h", "2 drinks", "7", "4h", "1 cigarette", "1.5 l", "yes",
      ])
  }

  @Test func `the shortest line of the contract stores six facts`() throws {
    let desk = try EntryDesk("2026-11-21T09:12:00+01:00")
    let (site, facts) = try desk.parser.parse("lid l 90s c2 z6 yd 21:30".words)
    #expect(site == Site(slug: "eyelid") && facts.side == .left && facts.duration == 90)
    #expect(facts.exposures.map(\.amount) == [190, 6])
    #expect(try desk.resolver.resolve(facts.time).moment.iso == "2026-11-20T21:30:00+01:00")
  }

  @Test func `a note is kept as it is, an empty one is none`() throws {
    #expect(try parser.facts(["l"], note: " -m two  blanks\n").note == " -m two  blanks\n")
    #expect(try parser.facts(["l"], note: "").note == nil)
    let limit = FieldLimit.note
    #expect(try parser.facts([], note: String(repeating: "ä", count: limit / 2)).note != nil)
    #expect(throws: EntryError(.badText(fact: "note", limit: limit), places: [])) {
      try parser.facts([], note: String(repeating: "x", count: limit + 1))
    }
  }
}
