import JournalCore
import Reporting
import Storage

/// Copies that nobody asked for: before the tables change, before an import, and with the first
/// command of a week that writes. One that fails is told, and fails nothing else.
struct AutomaticBackup {
  let context: Context
  let locations: Locations

  /// The file as it is, before its tables are brought up to date.
  func beforeMigration(_ store: JournalStore) {
    attempt { folder in try store.copyAsIs(to: folder.freePlace(at: context.now)) }
  }

  /// The whole journal, read back; older backups make room.
  func make(of store: JournalStore) {
    attempt { folder in
      let before = folder.entries.last.flatMap { folder.recordCount(of: folder.place($0.name)) }
      let target = folder.freePlace(at: context.now)
      let check = try store.copy(to: target, now: context.now)
      let records = check.records.values.reduce(0, +)
      if let before, before > records { context.console.note(Self.fewer(records, before)) }
      if check.isSound { Self.rotate(folder, after: target, records, context.console) }
    }
  }

  /// Whether this write was the first of its week.
  func isDue(after lastWrite: Moment?) -> Bool {
    guard let lastWrite else { return false }
    let (last, now) = (lastWrite.local.day, context.now.local.day)
    return now > last && ISOWeek(containing: last) != ISOWeek(containing: now)
  }

  /// Rotates, and says what went although it held more.
  static func rotate(
    _ folder: BackupFolder, after written: String, _ records: Int, _ console: Console
  ) {
    for gone in folder.rotate(after: written, records: records) {
      console.note(
        "twj: the backup \(gone.name) was old and made room; it held "
          + "\(FactText.count(gone.records, "record")), the newest holds \(records).")
    }
  }

  /// What is said of a backup with fewer records than the one before.
  static func fewer(_ records: Int, _ before: Int) -> String {
    "twj: this backup holds \(FactText.count(records, "record")), the one before held \(before). "
      + "To see both:  twj backup --list"
  }

  private func attempt(_ copy: (BackupFolder) throws -> Void) {
    do {
      let folder = try BackupFolder(context, locations)
      try context.files.makeFolder(folder.path)
      try copy(folder)
    } catch {
      let complaint = ErrorWording.complaint(for: error, context: nil)
      context.console.note(
        "twj: no backup was made: \(complaint.what)\n"
          + "The journal is as it should be. Make one elsewhere:  twj backup -o FILE")
    }
  }
}
