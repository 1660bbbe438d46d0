/// All records of a journal, or of a range of its days, as plain values.
package struct Journal: Hashable, Sendable {
  package var episodes: [Episode] = []
  package var exposures: [Exposure] = []
  package var days: [DayRecord] = []
  package var symptoms: [Symptom] = []
  package var faceChecks: [FaceCheck] = []
  package var medicines: [Medicine] = []
  package var events: [HealthEvent] = []
  package var care: [Care] = []
  package var visits: [Visit] = []
  package var snoozes: [Snooze] = []
  package var suspects: [Suspect] = []
  package var experiments: [Experiment] = []
  /// The user's own triggers and changed built-in ones.
  package var triggers: [TriggerDefinition] = []
  /// The user's own sites.
  package var sites: [SiteDefinition] = []
  package var profile: Profile?
  package var settings: [Setting] = []

  package init() {}

  /// All records of one kind, in stored order.
  package subscript(kind: RecordKind) -> [any JournalRecord] {
    switch kind {
    case .episode: episodes
    case .exposure: exposures
    case .dayRecord: days
    case .symptom: symptoms
    case .faceCheck: faceChecks
    case .medicine: medicines
    case .event: events
    case .care: care
    case .visit: visits
    case .snooze: snoozes
    case .suspect: suspects
    case .experiment: experiments
    case .triggerDefinition: triggers
    case .siteDefinition: sites
    case .profile: profile.map { [$0] } ?? []
    case .setting: settings
    }
  }

  /// Every record of every kind.
  package var records: [any JournalRecord] { RecordKind.allCases.flatMap { self[$0] } }

  package var isEmpty: Bool { RecordKind.allCases.allSatisfy { self[$0].isEmpty } }

  /// Appends a record to the list of its kind; a profile takes the place of the one before.
  package mutating func append(_ record: any JournalRecord) {
    switch record {
    case let record as Episode: episodes.append(record)
    case let record as Exposure: exposures.append(record)
    case let record as DayRecord: days.append(record)
    case let record as Symptom: symptoms.append(record)
    case let record as FaceCheck: faceChecks.append(record)
    case let record as Medicine: medicines.append(record)
    case let record as HealthEvent: events.append(record)
    case let record as Care: care.append(record)
    case let record as Visit: visits.append(record)
    case let record as Snooze: snoozes.append(record)
    case let record as Suspect: suspects.append(record)
    case let record as Experiment: experiments.append(record)
    case let record as TriggerDefinition: triggers.append(record)
    case let record as SiteDefinition: sites.append(record)
    case let record as Profile: profile = record
    case let record as Setting: settings.append(record)
    default: preconditionFailure("every kind of record has its list")
    }
  }

  /// The same records in the order of their keys and without local numbers: equal for journals that
  /// state the same.
  package var canonical: Journal {
    var copy = Journal()
    for kind in RecordKind.allCases {
      for record in self[kind].sorted(by: { $0.key < $1.key }) { copy.append(record.withoutID) }
    }
    return copy
  }
}
