/// Where the journal is kept: `--db`, else `TWJ_DB`, else the XDG data folder.
struct Locations {
  let journal: String
  /// The folder made for the journal when it is missing; nil when the user named the file.
  let folder: String?
  private let home: String?

  /// - Throws: ``CommandError/noHome`` when no place can be told.
  init(database: String?, environment: Environment) throws {
    home = environment["HOME"]
    if let path = database ?? environment["TWJ_DB"] {
      journal = path
      folder = nil
      return
    }
    guard
      let data = Self.absolute(environment["XDG_DATA_HOME"]) ?? home.map({ "\($0)/.local/share" })
    else { throw CommandError.noHome }
    folder = "\(data)/twj"
    journal = "\(data)/twj/journal.db"
  }

  /// Where copies go.
  static func backups(environment: Environment) throws -> String {
    let state =
      absolute(environment["XDG_STATE_HOME"])
      ?? environment["HOME"].map { "\($0)/.local/state" }
    guard let state else { throw CommandError.noHome }
    return "\(state)/twj/backups"
  }

  /// A path as people write it, with `~` for the home folder.
  func shown(_ path: String) -> String {
    guard let home, path.hasPrefix(home + "/") else { return path }
    return "~" + path.dropFirst(home.count)
  }

  /// XDG demands that a relative value is ignored.
  private static func absolute(_ path: String?) -> String? {
    path.flatMap { $0.hasPrefix("/") ? $0 : nil }
  }
}
