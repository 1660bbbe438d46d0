import Analysis
package import JournalCore

/// A journal as a Bundle of HL7 FHIR R4 for a record system, after the Symptoms Data Standards
/// guide 1.0.0 (hl7.fhir.uv.symptoms).
///
/// Same input, same bytes. What was not recorded is not sent; only confirmed codes are.
package struct FHIRExport {
  /// The Bundle, with a line for each resource and a line break at its end.
  package let text: String
  /// How many resources it holds.
  package let count: Int

  /// Makes the Bundle of the days asked for. `journal` is the whole journal; without `notes` the
  /// person's free words stay out.
  package init(
    journal: Journal, days: DayRange, boundary: DayBoundary, notes: Bool, programVersion: String,
    exportedAt: Moment
  ) {
    let entries = Entries(
      source: CSVSource(journal: journal, days: days, boundary: boundary),
      identity: FHIRIdentity(journal: journal), notes: notes,
      program: "Twitch Journal \(programVersion)"
    ).all
    var writer = JSONWriter(expandedLevels: 2)
    writer.object { writer in
      writer.member("resourceType", "Bundle")
      if JournalSettings(journal.settings).isDemonstration {
        writer.member("meta", Self.testTag)
      }
      writer.member("type", "collection")
      writer.member("timestamp", .string(FHIRTime.instant(exportedAt)))
      writer.name("entry")
      writer.array { writer in
        for entry in entries {
          writer.value([
            "fullUrl": .string(FHIRValue.url(entry.uid)), "resource": entry.resource,
          ])
        }
      }
    }
    text = writer.text + "\n"
    count = entries.count
  }

  /// What marks test data in HL7 (v3-ActReason, HTEST).
  private static let testTag: JSONValue = [
    "tag": [
      [
        "system": "http://terminology.hl7.org/CodeSystem/v3-ActReason", "code": "HTEST",
        "display": "test health data",
      ]
    ]
  ]
}

/// The resources of a Bundle.
private struct Entries {
  let source: CSVSource
  let identity: FHIRIdentity
  let notes: Bool
  let program: String

  /// The patient, the summary, then what happened, kind by kind, each in the order of time.
  var all: [(uid: UID, resource: JSONValue)] {
    let observations = [summary] + episodes + days + symptoms + answers
    return [patient]
      + observations.map { ($0.uid, $0.resource(patient: identity.patient)) }
      + FHIRMedicines(identity: identity).statements(source.journal.medicines, in: source.days)
  }

  /// Somebody without a name.
  private var patient: (uid: UID, resource: JSONValue) {
    let uid = identity.patient
    return (uid, ["resourceType": "Patient", "id": .string(uid.text)])
  }

  private var byDay: FHIRDays { FHIRDays(identity: identity, journal: source.journal) }

  private var summary: FHIRObservation {
    byDay.summary(source.observations, program: program)
  }

  private var episodes: [FHIRObservation] {
    let episodes = FHIREpisodes(identity: identity, notes: notes)
    return source.journal.episodes
      .filter { $0.counts && isInRange($0.startedAt) }
      .sorted { ($0.startedAt.seconds, $0.uid) < ($1.startedAt.seconds, $1.uid) }
      .flatMap(episodes.observations)
  }

  private var days: [FHIRObservation] {
    let days = byDay
    let measures = FHIRMeasure.all(in: source.vocabulary)
    return source.observations.flatMap { observation in
      [days.clear(observation)].compactMap(\.self) + days.amounts(observation, measures)
        + (notes ? [days.note(observation.day)].compactMap(\.self) : [])
    }
  }

  private var symptoms: [FHIRObservation] {
    CSVSymptoms.rows(source).map(FHIRHealth(identity: identity).symptom)
  }

  private var answers: [FHIRObservation] {
    source.journal.faceChecks.filter { isInRange($0.at) }
      .sorted { ($0.at, $0.key) < ($1.at, $1.key) }
      .flatMap(FHIRHealth(identity: identity).answers)
  }

  private func isInRange(_ moment: Moment) -> Bool {
    source.days.contains(source.boundary.day(of: moment))
  }
}
