import JournalCore
import Reporting
import Testing

/// Days, amounts, answers and medicines in a Bundle: what was not said is not there.
struct FHIRDayTests {
  private static func sample() throws -> FHIRReading { try FHIRReading(CSVSample().journal) }

  @Test func `a clear day is sent as absence, an unknown one is not`() throws {
    let clear = try Self.sample().twitches("111551-8")
    #expect(
      clear.map { $0["effectiveDateTime"] } == [
        "2026-11-15", "2026-11-16", "2026-11-18", "2026-11-19",
      ])
    #expect(clear[0]["issued"] == "2026-11-20T10:00:00+01:00")
    #expect(FHIRReading.component(clear[0], "recalled more than 2 days later") != nil)
    #expect(FHIRReading.component(clear[1], "recalled more than 2 days later") == nil)
    #expect(
      clear[0]["meta"]?["profile"] == [
        "http://hl7.org/fhir/uv/symptoms/StructureDefinition/SymptomAbsentObservation"
      ])
  }

  @Test func `the summary is episodes on observed days to observed days`() throws {
    let summaries = try Self.sample().observations("104156-5")
    #expect(summaries.count == 1)
    let summary = summaries[0]
    let ucum: JSONValue = "http://unitsofmeasure.org"
    #expect(
      summary["valueRatio"] == [
        "numerator": [
          "value": 3, "unit": "episodes", "system": ucum, "code": "{episodes}",
        ],
        "denominator": ["value": 5, "unit": "d", "system": ucum, "code": "d"],
      ])
    #expect(summary["effectivePeriod"] == ["start": "2026-11-15", "end": "2026-11-22"])
    for (words, count) in [
      ("observed days", 5), ("days with an episode", 2), ("clear days", 4),
      ("days of which nothing is known", 2),
    ] {
      let quantity = FHIRReading.component(summary, words)?["valueQuantity"]
      #expect(quantity?["value"] == .whole(count), "\(words)")
    }
  }

  @Test func `amounts are sent with UCUM units for days with a known value only`() throws {
    var sample = try CSVSample()
    sample.journal.exposures.append(
      Exposure(
        uid: try CSVSample.uid("x9"), trigger: "alcohol", day: CSVSample.day(17), at: nil,
        amountKind: .total, amount: 12.5, unit: "g", asEntered: nil,
        enteredAt: try sample.moment("21T09:00")))
    let reading = try FHIRReading(sample.journal)
    let expected: [(String, String, [String: JSONValue])] = [
      ("caffeine of the day", "mg", ["16": 190, "17": 0, "20": 0]),
      ("alcohol of the day", "g", ["17": 12.5, "19": 0, "20": 0]),
      ("sleep of the night that ended that day", "h", ["20": 6.5]),
      ("stress of the day, 0 to 10, as the person felt it", "{score}", ["20": 8]),
    ]
    for (question, unit, values) in expected {
      let found = reading.observations(question: question)
      let pairs = found.map { observation -> (String, JSONValue) in
        #expect(observation["valueQuantity"]?["code"] == .string(unit))
        #expect(observation["valueQuantity"]?["system"] == "http://unitsofmeasure.org")
        guard case .string(let day)? = observation["effectiveDateTime"] else { return ("", .null) }
        return (String(day.suffix(2)), observation["valueQuantity"]?["value"] ?? .null)
      }
      #expect(Dictionary(uniqueKeysWithValues: pairs) == values, "\(question)")
    }
  }

  @Test func `a trigger that got another unit is not sent`() throws {
    var journal = try CSVSample().journal
    journal.triggers.append(
      TriggerDefinition(name: "sleep", unit: "min", amountKind: .amount, dayRule: .last))
    let reading = try FHIRReading(journal)
    #expect(reading.observations(question: "sleep of the night that ended that day").isEmpty)
  }

  @Test func `answers of a face check are present, absent or not sure, and silence is not sent`()
    throws
  {
    var journal = Journal()
    let at = Moment(seconds: 1_795_206_600, offset: 3600)
    for (answer, present, absent, stated) in [
      (FaceCheck.Answer.yes, 1, 0, 0), (.no, 0, 1, 0), (.notSure, 0, 0, 1), (.notAsked, 0, 0, 0),
    ] {
      journal.faceChecks = [
        FaceCheck(at: at, face: .notAsked, arms: answer, speech: .notAsked)
      ]
      let reading = try FHIRReading(journal)
      let words = "arm_weak (an arm is weak or sinks when both are held up)"
      #expect(reading.observations("75325-1").count == present)
      #expect(reading.observations("111551-8").count == absent)
      #expect(reading.observations(question: words).count == stated)
      #expect(reading.resources.count == 2 + present + absent + stated)
      for observation in reading.observations("75325-1") + reading.observations("111551-8") {
        #expect(FHIRReading.value(observation) == words)
        #expect(observation["effectiveDateTime"] == .string(at.iso))
      }
    }
  }

  @Test func `no symptom is absent because nobody asked`() throws {
    var journal = try CSVSample().journal
    journal.faceChecks = []
    journal.days = []
    #expect(try FHIRReading(journal).observations("111551-8").isEmpty)
    #expect(try FHIRReading(Journal()).observations("111551-8").isEmpty)
  }

  @Test func `a symptom has its onset, severity, side and start`() throws {
    let reading = try Self.sample()
    let numb = try #require(
      reading.observations("75325-1").first { $0["identifier"] == [["value": "s1"]] })
    #expect(FHIRReading.value(numb) == "numb_lip (a lip feels numb, frozen or cold)")
    #expect(numb["effectivePeriod"] == ["start": "2026-11-20T12:00:00+01:00"])
    #expect(FHIRReading.component(numb, "99495-4").flatMap(FHIRReading.value) == "sudden")
    #expect(
      FHIRReading.component(numb, "64750-3").flatMap(FHIRReading.value)
        == "4 of 10, as the person felt it")
    #expect(numb["bodySite"]?["text"] == "left")
    #expect(numb["bodySite"]?["coding"] == nil)
    let undated = try #require(
      reading.observations("75325-1").first { $0["identifier"] == [["value": "s4"]] })
    #expect(undated["effectiveDateTime"] == nil)
    #expect(undated["_effectiveDateTime"] != nil)
    #expect(undated["component"] == nil, "what is not known is not sent")
  }

  @Test func `a change of a medicine has its status and its days`() throws {
    var journal = try CSVSample().journal
    let changes: [(String, String, Medicine.Step, Int)] = [
      ("m2", "Sertraline", .raise, 20), ("m3", "iron", .start, 1), ("m4", "iron", .stop, 19),
      ("m5", "old one", .start, 1), ("m6", "old one", .stop, 2), ("m7", "kept", .start, 2),
    ]
    journal.medicines += try changes.map { uid, name, step, day in
      Medicine(
        uid: try CSVSample.uid(uid), name: name, medicineClass: .other, step: step,
        day: CSVSample.day(day))
    }
    let statements = try FHIRReading(journal).resources("MedicationStatement")
    #expect(
      statements.map { $0["identifier"] }
        == ["m3", "m7", "m1", "m4", "m2"].map {
          [["value": .string($0)]]
        })
    #expect(
      statements.map { $0["status"] } == ["completed", "active", "completed", "stopped", "active"])
    #expect(
      statements.map { $0["effectivePeriod"] } == [
        ["start": "2026-11-01", "end": "2026-11-19"], ["start": "2026-11-02"],
        ["start": "2026-11-18", "end": "2026-11-20"], ["end": "2026-11-19"],
        ["start": "2026-11-20"],
      ])
    #expect(statements[2]["medicationCodeableConcept"] == ["text": "sertraline"])
    #expect(
      statements[2]["note"] == [["text": "change: start; kind of medicine: antidepressant"]])
  }
}
