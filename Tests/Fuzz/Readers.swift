import JournalCore
import Reporting
import Storage

/// Gives bytes to the program's readers: a refusal is right, a crash or a broken law is not.
enum Readers {
  private static let now = Moment(seconds: 1_795_206_600, offset: 3600)
  private static let resolver = TimeResolver(
    now: now, zone: FixedZone(seconds: 3600), boundary: .standard)
  private static let vocabulary = Vocabulary()

  /// The words of an episode; a start that is understood never lies ahead.
  static func entry(_ bytes: [UInt8]) {
    let words = String(decoding: bytes, as: UTF8.self).split(separator: " ").map(String.init)
    guard let (_, facts) = try? EntryParser(vocabulary: vocabulary).parse(words),
      let time = try? resolver.resolve(facts.time)
    else { return }
    precondition(time.moment.seconds <= now.seconds, "an episode ahead of the clock")
  }

  /// A Journal JSON file; what is written out of it reads the same, and is written the same again.
  static func json(_ bytes: [UInt8]) {
    guard let first = journal(bytes) else { return }
    guard let second = journal(text(first)), let third = journal(text(second)) else {
      preconditionFailure("an export that is refused")
    }
    precondition(second == third, "a journal that reads otherwise")
    precondition(text(second) == text(third), "a journal that is written otherwise")
  }

  private static func journal(_ bytes: [UInt8]) -> Journal? {
    try? JournalJSON.decode(bytes, now: now, vocabulary: vocabulary).journal
  }

  private static func text(_ journal: Journal) -> [UInt8] {
    Array(
      JournalJSON.encode(journal, exportedAt: now, timeZone: "+01:00", notes: true).utf8)
  }

  /// Diaries, lists of episodes, other apps' files and exported tables.
  static func csv(_ bytes: [UInt8]) {
    let options = DiaryOptions()
    let diary = try? DiarySheet(
      bytes, options: options, vocabulary: vocabulary, resolver: resolver)
    if let diary { _ = DiaryImport(diary, site: nil, existing: Journal(), resolver: resolver) }
    for kind in EventFile.allCases {
      _ = try? EventImport(
        bytes, as: kind, named: "x.csv", options: options, existing: Journal(), resolver: resolver)
    }
    for kind in CSVTableKind.allCases {
      _ = try? CSVImport(
        [(kind, bytes)], description: nil, existing: Journal(), resolver: resolver)
    }
  }

  /// A damaged database: looked through, read, and its log followed.
  static func database(_ bytes: [UInt8]) {
    guard let store = try? JournalStore(bytes: bytes) else { return }
    defer { store.close() }
    _ = try? store.check(now: now, deep: true)
    _ = try? store.journal()
    _ = try? store.history(limit: 20)
    _ = try? store.knowledge()
  }

  /// A file of another device; what is taken is written the same, and can be merged.
  static func sync(_ bytes: [UInt8]) {
    guard let state = try? SyncText.read(bytes) else { return }
    let text = SyncText.file(state.beyond(SyncState()))
    let second = try? SyncText.read(Array(text.utf8))
    precondition(second?.records == state.records, "a file that reads otherwise")
    guard let store = try? JournalStore.inMemory(),
      let uid = UID("fuzz")
    else { return }
    defer { store.close() }
    _ = try? store.sync(with: state, label: "sync", at: now, uid: uid, dryRun: false)
    precondition((try? store.check(now: now, deep: false).isSound) != false, "an unsound journal")
  }
}
