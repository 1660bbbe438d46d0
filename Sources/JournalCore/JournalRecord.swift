/// Anything a journal holds: its fields, how it is told from others, and its days.
package protocol JournalRecord: Hashable, Sendable {
  static var kind: RecordKind { get }
  /// All fields in the order of ``values`` and ``init(reading:)``.
  static var fields: [Field] { get }
  /// The permanent small number in this journal file; nil until stored, never exported as identity.
  var id: Int? { get set }
  /// What tells it from others of its kind: the uid, or the natural key where there is no uid.
  var key: String { get }
  /// The same, for finding it among many.
  var identity: RecordIdentity { get }
  /// One value for each of ``fields``.
  var values: [FieldValue] { get }
  /// Reads the fields in order.
  ///
  /// - Throws: ``FieldError`` naming the first field that cannot be taken.
  init<Reader: FieldReader>(reading reader: inout Reader) throws(FieldError)
}

extension JournalRecord {
  package var identity: RecordIdentity { .key(key) }

  package var fieldList: FieldList { FieldList(Self.fields, values) }

  /// The record without its local number, for comparing journals.
  package var withoutID: Self {
    var copy = self
    copy.id = nil
    return copy
  }

  /// Whether two records state the same, whatever their local numbers.
  package func statesSame(as other: any JournalRecord) -> Bool {
    Self.kind == type(of: other).kind && key == other.key && values == other.values
  }
}

/// The kinds of record, with their table and the key of their list in the Journal JSON.
package enum RecordKind: String, Hashable, Sendable, CaseIterable {
  case episode, exposure, dayRecord, symptom, faceCheck, medicine, event, care, visit, snooze
  case suspect, experiment, triggerDefinition, siteDefinition, profile, setting

  package var type: any JournalRecord.Type {
    switch self {
    case .episode: Episode.self
    case .exposure: Exposure.self
    case .dayRecord: DayRecord.self
    case .symptom: Symptom.self
    case .faceCheck: FaceCheck.self
    case .medicine: Medicine.self
    case .event: HealthEvent.self
    case .care: Care.self
    case .visit: Visit.self
    case .snooze: Snooze.self
    case .suspect: Suspect.self
    case .experiment: Experiment.self
    case .triggerDefinition: TriggerDefinition.self
    case .siteDefinition: SiteDefinition.self
    case .profile: Profile.self
    case .setting: Setting.self
    }
  }

  /// The table, singular and camelCase.
  package var table: String { rawValue }

  /// The key of the list in the Journal JSON.
  package var jsonKey: String {
    switch self {
    case .episode: "episodes"
    case .exposure: "exposures"
    case .dayRecord: "days"
    case .symptom: "symptoms"
    case .faceCheck: "face_checks"
    case .medicine: "medicines"
    case .event: "events"
    case .care: "care"
    case .visit: "visits"
    case .snooze: "snoozes"
    case .suspect: "suspects"
    case .experiment: "experiments"
    case .triggerDefinition: "triggers"
    case .siteDefinition: "sites"
    case .profile: "profile"
    case .setting: "settings"
    }
  }

  /// What a person calls one of them.
  package var word: String {
    switch self {
    case .episode: "episode"
    case .exposure: "trigger amount"
    case .dayRecord: "day"
    case .symptom: "symptom"
    case .faceCheck: "face check"
    case .medicine: "medicine"
    case .event: "event"
    case .care: "care"
    case .visit: "visit"
    case .snooze: "snooze"
    case .suspect: "suspect"
    case .experiment: "experiment"
    case .triggerDefinition: "trigger"
    case .siteDefinition: "site"
    case .profile: "profile"
    case .setting: "setting"
    }
  }
}
