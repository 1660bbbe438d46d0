import JournalCore
import Reporting
import Storage

/// What can be done about a journal that is damaged.
struct DamagedJournal {
  private let context: Context

  init(_ context: Context) { self.context = context }

  /// The newest good backup, then what to type.
  var lines: [String] {
    if verb == "demo" { return madeUp }
    let look = verb == "verify" ? "" : "Look first:  twj \(option)verify   "
    guard let backup else {
      return [
        "Newest good backup: none found", "\(look)A copy elsewhere:  twj \(option)restore FILE",
      ]
    }
    return [
      "Newest good backup: \(TerminalText.safe(backup.path)), "
        + FactText.count(backup.records, "record"),
      "\(look)Then:  twj \(option)restore",
    ]
  }

  /// `--db` and its file as typed, with a blank; empty for the journal that is meant without it.
  var option: String { database.map { "--db \(ErrorWording.quoted($0)) " } ?? "" }

  /// What is made up needs no backup, only another file in its place.
  private var madeUp: [String] {
    guard let path = try? Locations.demo(context.environment) else { return [] }
    let file = ErrorWording.quoted(path)
    return ["Put it aside, then begin anew:  mv \(file) \(file).damaged && twj demo"]
  }

  private var verb: String? { context.invocation.arguments.first }

  /// The newest backup that can be read, and how many records it holds; nil where there is none.
  private var backup: (path: String, records: Int)? {
    guard let locations = try? Locations(database: database, environment: context.environment),
      let folder = try? BackupFolder(context, locations)
    else { return nil }
    return folder.entries.reversed().lazy.compactMap { entry in
      folder.recordCount(of: folder.place(entry.name)).map { records in
        (locations.shown(folder.place(entry.name)), records)
      }
    }.first
  }

  private var database: String? {
    let words = context.invocation.arguments
    for (place, word) in words.enumerated() {
      if word == "--db" { return words.dropFirst(place + 1).first }
      if word.hasPrefix("--db=") { return String(word.dropFirst(5)) }
    }
    return nil
  }
}
