/// Something noticed beside the twitch, by a slug of the closed list or in free words.
package struct Symptom: JournalRecord {
  /// How it began, as far as the person can tell.
  package enum Onset: String, Hashable, Sendable, CaseIterable {
    case sudden, gradual, unknown
  }

  package var id: Int?
  package var uid: UID
  /// A slug of the closed list; anything else is free text that no rule reads.
  package var symptom: String
  /// nil when the start is not known.
  package var startedAt: Moment?
  package var onset: Onset
  package var side: Side?
  package var site: Site?
  package var isOngoing: Bool
  /// 0–10.
  package var severity: Double?
  /// Numbing at the dentist, cold, a bite.
  package var hasLocalCause: Bool
  package var isLongstanding: Bool
  /// The day a professional looked at it.
  package var reviewedOn: LocalDay?
  /// “My usual migraine”; “my usual seizure, under 5 minutes, recovered”.
  package var isUsual: Bool
  package var isImproving: Bool?
  package var enteredAt: Moment

  package init(uid: UID, symptom: String, startedAt: Moment?, enteredAt: Moment) {
    self.uid = uid
    self.symptom = symptom
    self.startedAt = startedAt
    onset = .unknown
    isOngoing = false
    hasLocalCause = false
    isLongstanding = false
    isUsual = false
    self.enteredAt = enteredAt
  }

  package static let kind = RecordKind.symptom
  package var key: String { uid.text }

  package static let fields = [
    Field("uid", .uid, required: true),
    Field("symptom", .text(limit: FieldLimit.name), required: true), Field("started_at", .moment),
    Field("onset", .choice(Onset.words)), Field("side", .choice(Side.words)),
    Field("site", .text(limit: FieldLimit.name)), Field("ongoing", .flag),
    Field("severity", .number(0...10)), Field("local_cause", .flag), Field("longstanding", .flag),
    Field("reviewed_on", .day), Field("usual", .flag), Field("improving", .flag),
    Field("entered_at", .moment, required: true),
  ]

  package var values: [FieldValue] {
    [
      .text(uid.text), .text(symptom), FieldValue(startedAt), .text(onset.rawValue),
      FieldValue(side), FieldValue(site?.slug), .flag(isOngoing), FieldValue(severity),
      .flag(hasLocalCause), .flag(isLongstanding), FieldValue(reviewedOn), .flag(isUsual),
      FieldValue(isImproving), .moment(enteredAt),
    ]
  }

  package init<Reader: FieldReader>(reading reader: inout Reader) throws(FieldError) {
    let fields = Self.fields
    uid = try reader.uid(fields[0])
    symptom = try reader.text(fields[1])
    startedAt = try reader.optionalMoment(fields[2])
    onset = try reader.optionalChoice(fields[3]) ?? .unknown
    side = try reader.optionalChoice(fields[4])
    site = try reader.optionalText(fields[5]).map(Site.init(slug:))
    isOngoing = try reader.optionalFlag(fields[6]) ?? false
    severity = try reader.optionalNumber(fields[7])
    hasLocalCause = try reader.optionalFlag(fields[8]) ?? false
    isLongstanding = try reader.optionalFlag(fields[9]) ?? false
    reviewedOn = try reader.optionalDay(fields[10])
    isUsual = try reader.optionalFlag(fields[11]) ?? false
    isImproving = try reader.optionalFlag(fields[12])
    enteredAt = try reader.moment(fields[13])
  }
}
