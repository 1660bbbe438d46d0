/// Where the journal is kept: `--db`, else `TWJ_DB`, else the XDG data folder.
struct Locations {
  let journal: String
  /// The folder made for the journal when it is missing; nil when the user named the file.
  let folder: String?
  private let home: String?
  private let state: String?

  /// - Throws: ``CommandError/noHome`` when no place can be told.
  init(database: String?, environment: Environment) throws {
    home = environment["HOME"]
    state =
      Self.absolute(environment["XDG_STATE_HOME"])
      ?? environment["HOME"].map { "\($0)/.local/state" }
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

  /// The file of the demonstration journal, beside the folder of the journal.
  ///
  /// - Throws: ``CommandError/noHome`` when no place can be told.
  static func demo(_ environment: Environment) throws -> String {
    let home = environment["HOME"].map { "\($0)/.local/share" }
    guard let data = absolute(environment["XDG_DATA_HOME"]) ?? home else {
      throw CommandError.noHome
    }
    return "\(data)/twj-demo/journal.db"
  }

  /// Where copies go: those of a journal that the user named lie in a folder of their own, so that
  /// no journal is restored from another's.
  ///
  /// - Throws: ``CommandError/noHome`` when no place can be told.
  func backups(_ files: any FileAccess) throws -> String {
    guard let state else { throw CommandError.noHome }
    guard folder == nil else { return "\(state)/twj/backups" }
    let name = journal.split(separator: "/").last ?? "journal"
    let safe = name.filter { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }.prefix(40)
    return "\(state)/twj/backups/\(safe)-\(Self.digest(files.absolute(journal)))"
  }

  /// FNV-1a, 64 bits: tells paths apart.
  private static func digest(_ path: String) -> String {
    let hash = path.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { hash, byte in
      (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
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
