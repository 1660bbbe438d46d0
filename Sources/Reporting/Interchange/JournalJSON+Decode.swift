package import JournalCore

/// What a Journal JSON file states, checked in itself; ids are not set.
package struct ImportedJournal: Hashable, Sendable {
  /// All records, with the settings.
  package let journal: Journal
  package let warnings: [ImportWarning]

  package init(journal: Journal, warnings: [ImportWarning] = []) {
    self.journal = journal
    self.warnings = warnings
  }
}

extension JournalJSON {
  /// Reads a file; lists and optional fields may be absent, unknown fields become warnings.
  ///
  /// `vocabulary` holds the sites and triggers the journal knows beside the file's own. Instants
  /// more than a minute after `now` and days after today are refused, but for `due`, `follow_up`,
  /// `until`, a schedule and `exported_at`.
  ///
  /// - Throws: ``ImportError``, with up to ten wrong values at once.
  package static func decode(
    _ bytes: [UInt8], now: Moment, vocabulary: Vocabulary
  ) throws(ImportError) -> ImportedJournal {
    var reading = JournalReading()
    do throws(JSONSyntaxError) {
      try reading.read(bytes)
    } catch {
      throw .syntax(error)
    }
    return try reading.checked(now: now, vocabulary: vocabulary)
  }
}
