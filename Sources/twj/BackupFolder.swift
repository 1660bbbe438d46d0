import JournalCore
import Storage

/// The folder with the program's own backups of one journal, named by the moment they were made.
struct BackupFolder {
  /// One backup that lies there.
  struct Entry: Hashable {
    let name: String
    let day: LocalDay

    /// The name up to its second.
    var second: Substring { name.dropLast(BackupFolder.end.count).prefix { $0 != "_" } }

    /// Which of its second it is; 1 for a name without a number.
    var number: Int {
      let digits = name.dropLast(BackupFolder.end.count).dropFirst(second.count + 1)
      return Int(digits: digits) ?? 1
    }
  }

  let path: String
  private let files: any FileAccess

  init(_ context: Context, _ locations: Locations) throws {
    path = try locations.backups(context.files)
    files = context.files
  }

  private static let start = "journal-"
  private static let end = ".db"

  /// For how many days a backup that held more than the newest stays, whatever its turn.
  static let graceDays = 30

  /// `journal-20261120T213120.db`, local time.
  static func name(at moment: Moment) -> String {
    let local = moment.local
    let day = local.day.iso.filter { $0 != "-" }
    let second = local.secondOfDay
    let clock = [second / 3600, second / 60 % 60, second % 60].map { $0.padded(2) }.joined()
    return "\(start)\(day)T\(clock)\(end)"
  }

  /// The path of a backup there.
  func place(_ name: String) -> String { "\(path)/\(name)" }

  /// The path of a new backup: the number goes on after the highest of that second, also where an
  /// earlier one was taken away, so that the newest comes last.
  func freePlace(at moment: Moment) -> String {
    let name = Self.name(at: moment)
    let second = name.dropLast(Self.end.count)
    guard let highest = entries.filter({ $0.second == second }).map(\.number).max() else {
      return place(name)
    }
    return place("\(second)_\((highest + 1).padded(2))\(Self.end)")
  }

  /// Oldest first.
  var entries: [Entry] {
    files.names(in: path).compactMap { name in
      guard name.hasPrefix(Self.start), name.hasSuffix(Self.end) else { return nil }
      let digits = name.dropFirst(Self.start.count).prefix(8)
      guard digits.utf8.count == 8, let number = Int(digits: digits),
        let day = LocalDay(
          year: number / 10_000, month: number / 100 % 100, day: number % 100)
      else { return nil }
      return Entry(name: name, day: day)
    }
    .sorted { ($0.second, $0.number) < ($1.second, $1.number) }
  }

  /// How many records a backup holds; nil where there is none or it cannot be read.
  func recordCount(of path: String) -> Int? {
    guard let store = try? JournalStore(path: path, access: .read) else { return nil }
    defer { store.close() }
    return try? store.recordCount()
  }

  /// Takes away what no longer needs to be kept.
  ///
  /// One that held more than the newest stays for ``graceDays``.
  /// - Parameters:
  ///   - written: The path of the one that was just made, which stays whatever the clock said.
  ///   - records: How many records it holds.
  /// - Returns: Those that were taken away although they held more.
  func rotate(after written: String, records: Int) -> [(name: String, records: Int)] {
    let entries = entries
    let kept = Self.kept(entries)
    var richer: [(name: String, records: Int)] = []
    for entry in entries where !kept.contains(entry) && place(entry.name) != written {
      if let count = recordCount(of: place(entry.name)), count > records {
        if let newest = entries.last, newest.day - entry.day < Self.graceDays { continue }
        richer.append((entry.name, count))
      }
      files.remove(place(entry.name))
    }
    return richer
  }

  /// The newest of each of the last 7 days, 8 weeks and 12 months that have one; `entries` are in
  /// the order of time.
  static func kept(_ entries: [Entry]) -> Set<Entry> {
    func newest<Period: Hashable>(_ count: Int, _ period: (Entry) -> Period) -> Set<Entry> {
      var seen: Set<Period> = []
      var kept: Set<Entry> = []
      for entry in entries.reversed() where seen.insert(period(entry)).inserted {
        guard seen.count <= count else { break }
        kept.insert(entry)
      }
      return kept
    }
    return newest(7, \.day).union(newest(8) { ISOWeek(containing: $0.day) })
      .union(newest(12) { $0.day.civil.year * 12 + $0.day.civil.month })
  }
}
