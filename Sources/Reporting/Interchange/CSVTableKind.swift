import JournalCore

/// The exported tables that can be read back; the others are calculated anew.
package enum CSVTableKind: String, Hashable, Sendable, CaseIterable {
  case episodes, days, symptoms, medicines, visits

  /// `episodes.csv`.
  package var fileName: String { "\(rawValue).csv" }

  /// The column that tells one row from another.
  var identity: String {
    switch self {
    case .episodes: "episode_id"
    case .days: "local_day"
    case .symptoms: "symptom_id"
    case .medicines: "medicine_id"
    case .visits: "visit_id"
    }
  }

  /// The table that a file's header is of; nil for any other file.
  package init?(header bytes: [UInt8]) {
    var reader = CSVReader(bytes)
    let header = try? reader.next()
    let names = Set((header?.cells ?? []).map(\.trimmed))
    let kind = CSVTableKind.allCases.first { kind in
      names.contains(kind.identity)
        && (kind != .days || names.isSuperset(of: ["status", "observed"]))
    }
    guard let kind else { return nil }
    self = kind
  }

  /// The fields that have another name in the table, by column.
  var renamed: [String: String] {
    switch self {
    case .episodes:
      [
        identity: "uid", "time_precision": "precision", "strength_0_10": "strength",
        "bother_0_10": "bother", "impact_0_4": "impact", "eye_closure": "eye",
        "suspected_by_person": "suspected",
      ]
    case .symptoms: [identity: "uid", "severity_0_10": "severity"]
    case .medicines, .visits: [identity: "uid"]
    case .days: [:]
    }
  }

  /// Columns that are calculated or belong to other records.
  var derived: Set<String> {
    self == .episodes
      ? [
        "local_day", "weekday", "local_time", "site_area", "caffeine_mg_day",
        "sleep_h_night_before", "stress_0_10_day", "alcohol_g_day", "symptoms", "entry_delay_min",
        "recalled", "edited",
      ] : []
  }
}
