/// What was stated about a day as a whole; a day that was never closed is unknown.
package struct DayRecord: JournalRecord {
  /// How a day was closed.
  package enum Closing: String, Hashable, Sendable, CaseIterable {
    /// “No twitches”: says nothing of triggers.
    case none
    /// “That was everything that day.”
    case complete
  }

  package var id: Int?
  package var day: LocalDay
  package var closed: Closing?
  /// When it was first closed.
  package var closedAt: Moment?
  /// Triggers whose question was declined.
  package var skipped: [String]
  package var note: String?

  package init(
    day: LocalDay, closed: Closing? = nil, closedAt: Moment? = nil, skipped: [String] = [],
    note: String? = nil
  ) {
    self.day = day
    self.closed = closed
    self.closedAt = closedAt
    self.skipped = skipped
    self.note = note
  }

  /// What stands in ``skipped`` where it was said that nobody recalls whether there were episodes.
  package static let episodesQuestion = "episodes"

  /// Whether it says nothing but that the day cannot be recalled: not recorded, and not asked again.
  package var isOnlyForgotten: Bool {
    closed == nil && note == nil && skipped == [Self.episodesQuestion]
  }

  /// The most days that may lie between a day and its closing before it counts as recalled.
  package static let recallLimit = 2

  /// Closed more than two days later, so from memory.
  package func isRecalled(boundary: DayBoundary) -> Bool {
    guard closed != nil, let closedAt else { return false }
    return boundary.day(of: closedAt) - day > Self.recallLimit
  }

  package static let kind = RecordKind.dayRecord
  package var key: String { day.iso }

  package static let fields = [
    Field("day", .day, required: true), Field("closed", .choice(Closing.words)),
    Field("closed_at", .moment), Field("skipped", .words(nil)),
    Field("note", .text(limit: FieldLimit.note)),
  ]

  package var values: [FieldValue] {
    [.day(day), FieldValue(closed), FieldValue(closedAt), .words(skipped), FieldValue(note)]
  }

  package init<Reader: FieldReader>(reading reader: inout Reader) throws(FieldError) {
    let fields = Self.fields
    day = try reader.day(fields[0])
    closed = try reader.optionalChoice(fields[1])
    closedAt = try reader.optionalMoment(fields[2])
    skipped = try reader.words(fields[3])
    note = try reader.optionalText(fields[4])
    guard closed == nil || closedAt != nil else {
      throw FieldError(field: "closed_at", problem: .missing)
    }
  }
}
