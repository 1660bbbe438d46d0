import JournalCore
import Reporting
import Testing

/// Codes and texts in a Bundle: nothing unconfirmed, nothing lost, nothing private unasked.
struct FHIRTextTests {
  /// All of `words.md` 15 that is sent, and the categories that R4 and the profile fix.
  private static let confirmed: [String: Set<String>] = [
    "http://loinc.org": [
      "75325-1", "111551-8", "64750-3", "56823-8", "89253-9", "100752-5", "104156-5", "99495-4",
    ],
    "http://snomed.info/sct": [
      "48477009", "11681001", "32032005", "123851003", "60819002", "661005", "89545001",
      "52795006", "392262008", "80243003", "38934000", "62736007", "45206002", "21974007",
      "45048000", "16982005", "40983000", "53120007", "85562004", "76505004", "7569003",
      "22943007", "61685007", "68367000", "53840002", "56459004",
    ],
    "http://hl7.org/fhir/uv/symptoms/CodeSystem/SymptomTemporary": ["symptom"],
    "http://terminology.hl7.org/CodeSystem/observation-category": ["survey", "social-history"],
  ]

  @Test(arguments: 0..<20)
  func `only confirmed codes are sent, whatever was recorded`(seed: Int) throws {
    var sample = JournalJSONSample(seed: seed)
    var journal = sample.journal()
    for (index, entry) in SiteVocabulary.all.enumerated() where index < journal.episodes.count {
      journal.episodes[index].site = entry.site
    }
    let days = (JournalJSONSample.today - 500)...JournalJSONSample.today
    let reading = try FHIRReading(journal, days: days, notes: true)
    for coding in FHIRReading.codings(in: reading.bundle) {
      guard case .string(let system)? = coding["system"], case .string(let code)? = coding["code"]
      else {
        Issue.record("a coding has a system and a code")
        continue
      }
      #expect(Self.confirmed[system]?.contains(code) == true, "\(system) \(code)")
    }
  }

  @Test func `every built-in site has its confirmed code, and the forearm has words alone`() throws
  {
    var codes: [String: JSONValue] = [:]
    for entry in SiteVocabulary.all {
      let site = try Self.bodySite(of: entry.site)
      #expect(site["text"] == .string(entry.site.slug))
      codes[entry.site.slug] = FHIRReading.codings(in: site).first?["code"]
    }
    #expect(Set(SiteVocabulary.all.map(\.site.slug)).subtracting(codes.keys) == ["arm-lower"])
    #expect(codes["lip-corner"] == "123851003")
    #expect(codes["chin"] == "123851003")
    #expect(codes["arm"] == "53120007")
    #expect(codes["leg"] == "61685007")
    let confirmed = try #require(Self.confirmed["http://snomed.info/sct"])
    #expect(Set(codes.values) == Set(confirmed.map(JSONValue.string)))
    #expect(try Self.bodySite(of: Site(slug: "temple")) == ["text": "temple"])
  }

  private static func bodySite(of site: Site) throws -> JSONValue {
    var journal = Journal()
    let start = Moment(seconds: 1_795_206_600, offset: 3600)
    journal.episodes = [
      Episode(uid: try CSVSample.uid("a"), startedAt: start, site: site, enteredAt: start)
    ]
    return try #require(try FHIRReading(journal).twitches("75325-1").first?["bodySite"])
  }

  @Test func `notes are sent only when asked for`() throws {
    let sample = try CSVSample()
    let bare = try FHIRReading(sample.journal)
    #expect(!FHIRReading.texts(in: bare.bundle).contains("a day, with a comma"))
    #expect(bare.twitches("75325-1").allSatisfy { $0["note"] == nil })
    let full = try FHIRReading(sample.journal, notes: true)
    #expect(
      full.observations(question: "note of the day").map { $0["valueString"] }
        == ["a day, with a comma"])
    #expect(
      full.twitches("75325-1").compactMap { $0["note"] }
        == [[["text": "=1+1, \"so\"\nand more"]]])
  }

  @Test(arguments: HostileText.payloads)
  func `texts come back as they were, but for what FHIR forbids`(payload: String) throws {
    var journal = try CSVSample().journal
    for index in journal.episodes.indices { journal.episodes[index].note = payload }
    for index in journal.days.indices { journal.days[index].note = payload }
    journal.medicines[0].name = payload
    let reading = try FHIRReading(journal, notes: true)
    let isBlank = payload.unicodeScalars.allSatisfy(\.properties.isWhitespace)
    let expected = String(
      String.UnicodeScalarView(
        payload.unicodeScalars.map {
          $0.value < 32 && !["\t", "\n", "\r"].contains($0) ? "\u{FFFD}" : $0
        }))
    let notes = reading.twitches("75325-1").compactMap { $0["note"] }
    #expect(notes.count == (isBlank ? 0 : 3))
    for note in notes { Self.expect(FHIRReading.elements(note)[0]["text"], expected) }
    let days = reading.observations(question: "note of the day")
    #expect(days.count == (isBlank ? 0 : 6))
    for day in days { Self.expect(day["valueString"], expected) }
    Self.expect(
      reading.resources("MedicationStatement")[0]["medicationCodeableConcept"]?["text"],
      isBlank ? "not named" : expected)
  }

  /// Equal byte for byte.
  private static func expect(_ value: JSONValue?, _ text: String) {
    guard case .string(let found)? = value else {
      Issue.record("there is a text")
      return
    }
    #expect(Array(found.utf8) == Array(text.utf8))
  }

  @Test(arguments: 0..<20)
  func `no text is empty and no value is null`(seed: Int) throws {
    var sample = JournalJSONSample(seed: seed)
    let days = (JournalJSONSample.today - 500)...JournalJSONSample.today
    let reading = try FHIRReading(sample.journal(), days: days, notes: true)
    Self.check(reading.bundle)
  }

  private static func check(_ value: JSONValue) {
    switch value {
    case .null: Issue.record("null")
    case .string(let text):
      #expect(text.unicodeScalars.contains { !$0.properties.isWhitespace })
    case .array(let elements):
      #expect(!elements.isEmpty)
      elements.forEach(check)
    case .object(let members):
      #expect(!members.isEmpty)
      members.forEach { check($0.value) }
    default: break
    }
  }
}
