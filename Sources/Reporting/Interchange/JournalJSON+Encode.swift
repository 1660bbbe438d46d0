package import JournalCore

extension JournalJSON {
  /// The journal as a text with one line for each record and a line break at its end.
  ///
  /// Unknown facts are `null`; the members `note` are left out unless `notes` is set. `timeZone` is
  /// an IANA name, or an offset such as `+01:00` where there is none.
  package static func encode(
    _ journal: Journal, exportedAt: Moment, timeZone: String, notes: Bool
  ) -> String {
    let boundary = JournalSettings(journal.settings).dayBoundary
    var writer = JSONWriter(expandedLevels: 2)
    writer.object { writer in
      writer.member("twj", .whole(JSONEnvelope.version))
      writer.member("kind", .string(kind))
      writer.member("exported_at", .string(exportedAt.iso))
      writer.member("time_zone", .string(timeZone))
      writer.member(dayStart, .string(boundary.start.text))
      RecordWriting(boundary: boundary, hasNotes: notes).write(journal, to: &writer)
    }
    return writer.text + "\n"
  }
}

/// Writes the lists of a journal.
private struct RecordWriting {
  let boundary: DayBoundary
  let hasNotes: Bool

  func write(_ journal: Journal, to writer: inout JSONWriter) {
    list(journal.episodes, to: &writer)
    list(journal.exposures, to: &writer)
    list(journal.days, to: &writer)
    list(journal.symptoms, to: &writer)
    list(journal.faceChecks, to: &writer)
    list(journal.medicines, to: &writer)
    list(journal.events, to: &writer)
    list(journal.care, to: &writer)
    list(journal.visits, to: &writer)
    list(journal.snoozes, to: &writer)
    list(journal.suspects, to: &writer)
    list(journal.experiments, to: &writer)
    list(journal.triggers, to: &writer)
    list(journal.sites, to: &writer)
    writer.name(RecordKind.profile.jsonKey)
    writer.object { writer in
      if let profile = journal.profile { members(of: profile, to: &writer) }
    }
    writer.name(RecordKind.setting.jsonKey)
    writer.object { writer in
      for setting in journal.settings where setting.name != JournalJSON.dayStart {
        writer.member(setting.name, value(of: setting))
      }
    }
  }

  private func list<Record: JournalRecord>(_ records: [Record], to writer: inout JSONWriter) {
    writer.name(Record.kind.jsonKey)
    writer.array { writer in
      for record in records {
        writer.object { writer in members(of: record, to: &writer) }
      }
    }
  }

  private func members<Record: JournalRecord>(of record: Record, to writer: inout JSONWriter) {
    for (field, value) in zip(Record.fields, record.values)
    where hasNotes || field.name != JournalJSON.note {
      writer.member(field.name, JSONValue(value))
    }
    if let day = record as? DayRecord {
      writer.member(JournalJSON.recalled, .bool(day.isRecalled(boundary: boundary)))
    }
  }

  /// A number where the setting is one and reads back as the same text.
  private func value(of setting: Setting) -> JSONValue {
    guard case .number = SettingDefinition.named(setting.name)?.form,
      let number = Double(setting.value), number.isFinite, number.plainText == setting.value
    else { return .string(setting.value) }
    return .number(number)
  }
}
