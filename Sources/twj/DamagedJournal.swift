import JournalCore
import Reporting
import Storage

/// What can be done about a journal that is damaged.
struct DamagedJournal {
  /// The newest backup that can be read, and how many records it holds; nil where there is none.
  let backup: (path: String, records: Int)?
  /// `--db` and its file as typed; empty for the journal that is meant without it.
  private let option: String

  init(_ context: Context) {
    let database = Self.database(context.invocation.arguments)
    option = database.map { "--db \(ErrorWording.quoted($0)) " } ?? ""
    let locations = try? Locations(database: database, environment: context.environment)
    let folder = locations.flatMap { try? BackupFolder(context, $0) }
    guard let locations, let folder else {
      backup = nil
      return
    }
    backup =
      folder.entries.reversed().lazy.compactMap { entry in
        folder.recordCount(of: folder.place(entry.name)).map { records in
          (locations.shown(folder.place(entry.name)), records)
        }
      }.first
  }

  /// The newest good backup, then what to type.
  var lines: [String] {
    let newest =
      backup.map { "\(TerminalText.safe($0.path)), \(FactText.count($0.records, "record"))" }
      ?? "none found"
    return [
      "Newest good backup: \(newest)",
      "Look first:  twj \(option)verify   Then:  twj \(option)restore",
    ]
  }

  private static func database(_ words: [String]) -> String? {
    for (place, word) in words.enumerated() {
      if word == "--db" { return words.dropFirst(place + 1).first }
      if word.hasPrefix("--db=") { return String(word.dropFirst(5)) }
    }
    return nil
  }
}
