/// Something that happened once and may matter later: an injury, an operation, an illness.
package struct HealthEvent: JournalRecord {
  /// The events that can be logged.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case injury
    case neckOperation = "neck_operation"
    case stomachIllness = "stomach_illness"
    /// Daily and heavy use stopped or halved.
    case substanceStopped = "substance_stopped"
    case substanceUsed = "substance_used"
    case infection, birth, other
  }

  package var id: Int?
  package var uid: UID
  package var eventKind: Kind
  package var day: LocalDay
  /// `head`, `face`, `alcohol`, `sedative`, `opioid`, `stimulant`, `other` or free words.
  package var detail: String?

  package init(uid: UID, eventKind: Kind, day: LocalDay, detail: String?) {
    self.uid = uid
    self.eventKind = eventKind
    self.day = day
    self.detail = detail
  }

  package static let kind = RecordKind.event
  package var key: String { uid.text }

  package static let fields = [
    Field("uid", .uid, required: true), Field("kind", .choice(Kind.words), required: true),
    Field("day", .day, required: true), Field("detail", .text(limit: FieldLimit.line)),
  ]

  package var values: [FieldValue] {
    [.text(uid.text), .text(eventKind.rawValue), .day(day), FieldValue(detail)]
  }

  package init<Reader: FieldReader>(reading reader: inout Reader) throws(FieldError) {
    let fields = Self.fields
    uid = try reader.uid(fields[0])
    eventKind = try reader.choice(fields[1])
    day = try reader.day(fields[2])
    detail = try reader.optionalText(fields[3])
  }
}
