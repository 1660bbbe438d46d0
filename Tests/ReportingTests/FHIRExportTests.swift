import JournalCore
import Reporting
import TestSupport
import Testing

struct FHIRExportTests {
  private static func sample() throws -> FHIRReading { try FHIRReading(CSVSample().journal) }

  @Test func `a Bundle is a collection of resources with their own addresses`() throws {
    let reading = try Self.sample()
    #expect(reading.bundle["resourceType"] == "Bundle")
    #expect(reading.bundle["type"] == "collection")
    #expect(reading.bundle["timestamp"] == "2026-11-22T10:00:00+01:00")
    var seen: Set<String> = []
    for entry in reading.entries {
      guard case .string(let url)? = entry["fullUrl"],
        case .string(let id)? = entry["resource"]?["id"]
      else {
        Issue.record("an entry has an address and an id")
        continue
      }
      #expect(url == "urn:uuid:\(id)")
      #expect(seen.insert(url).inserted)
      #expect(
        id.wholeMatch(of: /[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/)
          != nil, "\(id)")
    }
  }

  @Test func `the patient has no name, and everything is about and from the patient`() throws {
    let reading = try Self.sample()
    let patients = reading.resources("Patient")
    #expect(patients.count == 1)
    let id = try #require(patients.first?["id"])
    #expect(patients.first == ["resourceType": "Patient", "id": id])
    guard case .string(let text) = id else { return }
    let reference: JSONValue = ["reference": .string("urn:uuid:\(text)")]
    for resource in reading.resources where resource != patients[0] {
      #expect(resource["subject"] == reference)
      if resource["resourceType"] == "Observation" {
        #expect(resource["performer"] == [reference])
        #expect(resource["status"] == "final")
      }
    }
  }

  @Test func `each episode that counts is one symptom with its time, place and entry`() throws {
    let reading = try Self.sample()
    let twitches = reading.twitches("75325-1")
    #expect(
      twitches.map { $0["identifier"] } == [
        [["value": "e3"]], [["value": "e1"]], [["value": "e2"]],
      ])
    let first = try #require(twitches.first { $0["identifier"] == [["value": "e1"]] })
    #expect(
      first["effectivePeriod"] == [
        "start": "2026-11-20T21:30:00+01:00", "end": "2026-11-20T21:31:30+01:00",
      ])
    #expect(first["issued"] == "2026-11-20T21:35:00+01:00")
    #expect(
      first["meta"]?["profile"] == [
        "http://hl7.org/fhir/uv/symptoms/StructureDefinition/SymptomObservation"
      ])
    #expect(
      first["bodySite"] == [
        "extension": [
          [
            "url": "http://hl7.org/fhir/uv/symptoms/StructureDefinition/LocationQualifier",
            "valueString": "left",
          ]
        ],
        "coding": [
          [
            "system": "http://snomed.info/sct", "code": "80243003", "display": "Eyelid structure",
          ]
        ],
        "text": "eyelid, left",
      ])
    #expect(
      FHIRReading.component(first, "64750-3").flatMap(FHIRReading.value)
        == "5 of 10, as the person felt it")
    #expect(
      FHIRReading.component(first, "duration")?["valueQuantity"] == [
        "value": 90, "unit": "s", "system": "http://unitsofmeasure.org", "code": "s",
      ])
  }

  @Test func `an end that is not known is said to be so, and a bout that goes on has none`() throws
  {
    var journal = try CSVSample().journal
    journal.episodes[1].isOngoing = nil
    for (isOngoing, hasUnknownEnd) in [(nil, true), (false, true), (true, false)] {
      journal.episodes[1].isOngoing = isOngoing
      let reading = try FHIRReading(journal)
      let episode = try #require(
        reading.twitches("75325-1").first { $0["identifier"] == [["value": "e2"]] })
      #expect(episode["effectivePeriod"]?["end"] == nil)
      #expect((episode["effectivePeriod"]?["_end"] != nil) == hasUnknownEnd)
    }
    let known = try #require(
      try FHIRReading(journal).twitches("75325-1").first { $0["identifier"] == [["value": "e3"]] })
    #expect(known["effectivePeriod"]?["start"] == "2026-11-17", "only the day is known")
  }

  @Test func `an episode at two places is two symptoms that name each other`() throws {
    var journal = try CSVSample().journal
    journal.episodes[0].togetherWith = Site(slug: "brow")
    let twitches = try FHIRReading(journal).twitches("75325-1")
    #expect(twitches.count == 4)
    let pair = twitches.filter { $0["extension"] != nil }
    #expect(pair.count == 2)
    #expect(pair.map { $0["bodySite"]?["text"] } == ["eyelid, left", "brow"])
    for (one, other) in zip(pair, pair.reversed()) {
      guard case .string(let id)? = other["id"] else { continue }
      let link = FHIRReading.elements(one["extension"]).first
      #expect(
        link?["url"] == "http://hl7.org/fhir/StructureDefinition/workflow-supportingInfo")
      #expect(link?["valueReference"] == ["reference": .string("urn:uuid:\(id)")])
    }
  }

  @Test func `offsets that FHIR cannot write become UTC`() throws {
    for (offset, text) in [
      (3600, "2026-11-20T21:30:00+01:00"), (20_700, "2026-11-21T02:15:00+05:45"),
      (-75, "2026-11-20T20:30:00+00:00"), (54_000, "2026-11-20T20:30:00+00:00"),
    ] {
      var journal = Journal()
      journal.episodes = [
        Episode(
          uid: try CSVSample.uid("a"), startedAt: Moment(seconds: 1_795_206_600, offset: offset),
          site: Site(slug: "lip"), enteredAt: Moment(seconds: 1_795_206_600, offset: offset))
      ]
      let reading = try FHIRReading(journal)
      #expect(reading.twitches("75325-1").first?["issued"] == .string(text))
    }
  }

  @Test func `the same input gives the same bytes, whatever the order of the records`() throws {
    let journal = try CSVSample().journal
    var shuffled = journal
    shuffled.episodes.reverse()
    shuffled.exposures.reverse()
    shuffled.days.reverse()
    shuffled.symptoms.reverse()
    shuffled.faceChecks.reverse()
    shuffled.medicines.reverse()
    let text = try FHIRReading(journal, notes: true).text
    #expect(try FHIRReading(journal, notes: true).text == text)
    #expect(try FHIRReading(shuffled, notes: true).text == text)
  }

  @Test func `an identity stays when the range, the time and the notes differ`() throws {
    let journal = try CSVSample().journal
    let later = try FHIRReading(
      journal, days: CSVSample.day(10)...CSVSample.day(22), notes: true,
      exportedAt: Moment(seconds: 1_795_400_000, offset: 0))
    let urls = Set(later.entries.map { $0["fullUrl"] })
    for entry in try Self.sample().entries {
      let isSummary =
        entry["resource"].map {
          !FHIRReading.codings(in: $0["code"] ?? .null)
            .filter { $0["code"] == "104156-5" }.isEmpty
        } ?? false
      #expect(urls.contains(entry["fullUrl"]) != isSummary, "only the summary is of its range")
    }
  }

  @Test func `two people's days are not the same resources`() throws {
    var other = try CSVSample().journal
    other.care[0].uid = try CSVSample.uid("a-first-one")
    let urls = try Set(Self.sample().entries.map { $0["fullUrl"] })
    #expect(try FHIRReading(other).entries.allSatisfy { !urls.contains($0["fullUrl"]) })
  }

  @Test func `an empty range holds the patient and a summary without a ratio`() throws {
    let reading = try FHIRReading(Journal())
    #expect(reading.resources.count == 2)
    let summary = try #require(reading.observations("104156-5").first)
    #expect(summary["valueRatio"] == nil)
    #expect(summary["dataAbsentReason"] == ["text": "no observed day"])
    #expect(
      FHIRReading.component(summary, "days of which nothing is known")?["valueQuantity"]?["value"]
        == 8)
  }

  @Test func `records outside the range are not sent`() throws {
    let reading = try FHIRReading(
      CSVSample().journal, days: CSVSample.day(21)...CSVSample.day(21))
    #expect(reading.twitches("75325-1").isEmpty)
    #expect(reading.observations("111551-8").count == 2, "two of three questions were answered no")
  }
}
