import JournalCore
import Reporting
import Storage

/// The journal a command works on: opened once, created only when something is really stored.
final class OpenJournal {
  let context: Context
  let locations: Locations
  let vocabulary: Vocabulary
  /// Those of the journal, and of the environment for this run.
  let settings: JournalSettings
  /// Whether the file did not exist when the command started.
  let isNew: Bool
  /// Whether nothing is to be stored.
  let isDryRun: Bool
  /// Whether nothing is said but what was asked for.
  let isQuiet: Bool
  private var opened: JournalStore?
  private var hasToldCreation = false
  /// What this command wrote last.
  private var written: ChangeGroup?
  /// Whether this command made a copy already.
  private var hasCopy = false

  /// Opens an existing journal; a missing one counts as empty and is made by the first write.
  init(_ context: Context, _ output: OutputOptions, writing: Bool = false, dryRun: Bool = false)
    throws
  {
    self.context = context
    isDryRun = dryRun
    isQuiet = output.quiet
    locations = try Locations(database: output.db, environment: context.environment)
    let backup = AutomaticBackup(context: context, locations: locations)
    opened = try Self.existing(locations.journal, writing && !dryRun ? .write : .read, backup)
    isNew = opened == nil
    vocabulary = opened.map { Vocabulary(journal: $0.vocabularyAtOpening) } ?? Vocabulary()
    settings = try Self.settings(vocabulary.settings, context.environment)
    context.console.manner.clock = settings.clock
    if settings.isDemonstration { context.console.banner.hang(DemoText.banner) }
    if !isNew { Self.warnAboutMode(context, locations) }
  }

  /// - Throws: ``CommandError/variableRefused(name:value:expected:)``.
  private static func settings(
    _ stored: JournalSettings, _ environment: Environment
  ) throws -> JournalSettings {
    var settings = stored
    for definition in SettingDefinition.all {
      guard let name = definition.variable, let value = environment[name] else { continue }
      guard let accepted = definition.accepted(value) else {
        throw CommandError.variableRefused(
          name: name, value: value, expected: definition.expectation)
      }
      settings.environment[definition.name] = accepted
    }
    return settings
  }

  /// nil where there is no file, or only an empty one that a full disk left behind.
  private static func existing(
    _ path: String, _ access: JournalStore.Access, _ backup: AutomaticBackup
  ) throws -> JournalStore? {
    guard try JournalStore.exists(path: path) else { return nil }
    do {
      return try JournalStore(
        path: path, access: access, beforeMigrating: backup.beforeMigration)
    } catch .missing { return nil }
  }

  var boundary: DayBoundary { settings.dayBoundary }
  var today: LocalDay { boundary.day(of: context.now) }

  var resolver: TimeResolver {
    TimeResolver(now: context.now, zone: context.zone, boundary: boundary)
  }

  var recording: RecordingContext {
    RecordingContext(
      now: context.now, boundary: boundary, vocabulary: vocabulary, makeUID: context.makeUID)
  }

  /// The store for reading; an empty one in memory when there is no file.
  func store() throws -> JournalStore {
    if let opened { return opened }
    let store = try JournalStore.inMemory()
    opened = store
    return store
  }

  /// What an analysis of days needs.
  func diaryRecords() throws -> DiaryRecords {
    let store = try store()
    store.work = context.work
    return try store.diaryRecords()
  }

  /// Stores what the plan returns as one group that one `undo` takes back; nothing in a dry run.
  func write(
    _ label: String, _ plan: (JournalStore) throws -> [Change]
  ) throws -> ChangeGroup? {
    try writeAll(label) { ChangeSequence(try plan($0)) }
  }

  /// The same for very many changes, not all of which are in the group that is returned.
  func writeAll(
    _ label: String, _ plan: (JournalStore) throws -> ChangeSequence
  ) throws -> ChangeGroup? {
    guard !isDryRun else { return try rehearsed(label, plan) }
    let store = try writableStore()
    store.work = context.work
    let group = try store.writeAll(
      label: label, at: context.now, uid: context.makeUID(), plan)
    if group != nil { keepWeeklyCopy(of: store) }
    written = group ?? written
    return group
  }

  /// Stores what the plan returns with what this command wrote before: one `undo` takes back both.
  /// Where another command came between, it is a group of its own.
  func writeAlong(_ label: String, _ plan: (JournalStore) throws -> [Change]) throws {
    if let written, try writableStore().extend(written, plan) { return }
    _ = try write(label, plan)
  }

  /// Takes the last command back, or does again what was undone; in a dry run, what that would be.
  ///
  /// - Returns: nil when there is nothing.
  func reverse(_ role: ChangeGroup.Role) throws -> ChangeGroup? {
    guard !isNew else { return nil }
    let (store, uid) = (try store(), context.makeUID())
    guard !isDryRun else {
      let group = try store.rehearsed(role, at: context.now, uid: uid)
      if group != nil { noteDryRun() }
      return group
    }
    let group =
      role == .undo
      ? try store.undo(at: context.now, uid: uid) : try store.redo(at: context.now, uid: uid)
    if group != nil { keepWeeklyCopy(of: store) }
    return group
  }

  /// Copies the journal when what was just stored is the first of its week. The log tells, so that
  /// on all other days nothing is looked at.
  func keepWeeklyCopy(of store: JournalStore) {
    let backup = AutomaticBackup(context: context, locations: locations)
    guard !hasCopy, settings.makesWeeklyBackups, backup.isDue(after: store.lastWriteBefore) else {
      return
    }
    backup.make(of: store)
  }

  /// Copies the journal before much of it is written anew.
  func keepCopy() throws {
    guard !isNew, !isDryRun else { return }
    hasCopy = true
    AutomaticBackup(context: context, locations: locations).make(of: try store())
  }

  /// The group as it would be stored.
  private func rehearsed(
    _ label: String, _ plan: (JournalStore) throws -> ChangeSequence
  ) throws -> ChangeGroup {
    let changes = try plan(store()).apart
    noteDryRun()
    return ChangeGroup(
      id: 0, uid: context.makeUID(), at: context.now, label: label, role: .command, target: nil,
      state: .done, changes: changes)
  }

  private func noteDryRun() {
    if !isQuiet { context.console.note("Dry run: nothing was stored.") }
  }

  /// The store for writing, with its folder and file made where they are missing.
  func writableStore() throws -> JournalStore {
    if let opened, !isNew { return opened }
    if let folder = locations.folder { try context.files.makeFolder(folder) }
    let store = try JournalStore(path: locations.journal, access: .write)
    opened = store
    return store
  }

  /// The line of the very first command that stores something; once, though it store twice.
  func creationLine() -> String? {
    guard isNew, !isDryRun, !hasToldCreation else { return nil }
    hasToldCreation = true
    return "New journal: \(locations.shown(locations.journal))  (only you can read it)"
  }

  private static func warnAboutMode(_ context: Context, _ locations: Locations) {
    guard let mode = context.files.mode(locations.journal), mode & 0o077 != 0 else { return }
    let path = locations.shown(locations.journal)
    context.console.note(
      "twj: others can read your journal. To keep it to yourself:  chmod 600 \(path)")
  }
}
