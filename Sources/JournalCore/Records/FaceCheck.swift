/// The face–arms–speech check; `yes` means that something is wrong.
package struct FaceCheck: JournalRecord {
  /// An answer to one of the three questions.
  package enum Answer: String, Hashable, Sendable, CaseIterable {
    case yes, no
    case notSure = "not_sure"
    case notAsked = "not_asked"

    /// Whether the rules read it as a fresh symptom.
    package var raisesConcern: Bool { self == .yes || self == .notSure }
  }

  package var id: Int?
  package var at: Moment
  package var face: Answer
  package var arms: Answer
  package var speech: Answer

  package init(at: Moment, face: Answer, arms: Answer, speech: Answer) {
    self.at = at
    self.face = face
    self.arms = arms
    self.speech = speech
  }

  package static let kind = RecordKind.faceCheck
  package var key: String { at.iso }

  package static let fields = [
    Field("at", .moment, required: true), Field("face", .choice(Answer.words)),
    Field("arms", .choice(Answer.words)), Field("speech", .choice(Answer.words)),
  ]

  package var values: [FieldValue] {
    [.moment(at), .text(face.rawValue), .text(arms.rawValue), .text(speech.rawValue)]
  }

  package init<Reader: FieldReader>(reading reader: inout Reader) throws(FieldError) {
    let fields = Self.fields
    at = try reader.moment(fields[0])
    face = try reader.optionalChoice(fields[1]) ?? .notAsked
    arms = try reader.optionalChoice(fields[2]) ?? .notAsked
    speech = try reader.optionalChoice(fields[3]) ?? .notAsked
  }
}
