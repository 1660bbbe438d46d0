package import JournalCore

/// The Journal JSON: a whole journal as one text, to keep and to import again.
///
/// The law: importing an export into an empty journal gives an equal journal, and importing it
/// again changes nothing.
package enum JournalJSON {
  /// The value of `kind` that tells a journal from other JSON output of this program.
  package static let kind = "journal"

  /// The derived member of a day: written, and passed over when read.
  static let recalled = "recalled"
  static let note = "note"
  /// The setting that stands beside the lists instead of in `settings`.
  static let dayStart = "day_start"

  /// A record as `list --json` and `show --json` give it: `id`, `local_day` and all its fields, and
  /// where a boundary is given the derived `recalled` of a day.
  package static func recordView(
    _ record: any JournalRecord, day: LocalDay?, boundary: DayBoundary? = nil
  ) -> JSONValue {
    var members = [
      JSONMember("id", JSONValue(FieldValue(record.id))),
      JSONMember("local_day", JSONValue(FieldValue(day))),
    ]
    for (field, value) in zip(type(of: record).fields, record.values) {
      members.append(JSONMember(field.name, JSONValue(value)))
    }
    if let day = record as? DayRecord, let boundary {
      members.append(JSONMember(recalled, .bool(day.isRecalled(boundary: boundary))))
    }
    return .object(members)
  }
}
