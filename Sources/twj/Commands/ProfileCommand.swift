import ArgumentParser
import JournalCore
import Reporting
import Storage

/// `profile [field=value…] [+condition] [-condition]`
struct ProfileCommand: JournalCommand {
  static let configuration = CommandConfiguration(
    commandName: "profile", abstract: "What the checkup may know about you; all of it is optional.",
    discussion: """
      twj profile               what is known, and why it is asked
      twj profile birth_year=1984 +migraine
      twj profile due= -migraine
      """)

  @Argument(help: "field=value; an empty value clears. +condition adds, -condition takes out.")
  var words: [String] = []

  @OptionGroup var write: WriteOptions
  @OptionGroup var flags: OutputFlags

  func run(in context: Context) throws {
    let journal = try OpenJournal(
      context, output, writing: !words.isEmpty, dryRun: write.dryRun)
    guard write.at == nil else {
      throw CommandError.words(
        MistakenWords(
          problem: .misplaced(word: "--at", command: "profile"), places: [], line: []))
    }
    if words.isEmpty { return try show(journal) }
    let before = try stored(journal.store())
    let edited = try edited(before, journal)
    guard !edited.statesSame(as: before ?? Profile()) else { return try saySame(edited, journal) }
    let after = try store(edited, before: before, journal)
    let lines = ProfileText.changed(
      from: before ?? Profile(), to: after, boundary: journal.boundary,
      isDryRun: write.dryRun, style: context.style(output))
    try HealthLogging(journal: journal, output: output)
      .print(lines, record: after, kind: "profile", day: nil)
  }

  /// No file is made and no group is written for what changes nothing.
  private func saySame(_ profile: Profile, _ journal: OpenJournal) throws {
    let console = journal.context.console
    if output.json {
      let view = JournalJSON.recordView(profile, day: nil)
      return try console.print(JSONEnvelope(kind: "profile", data: view))
    }
    if !output.quiet { try console.print("The profile is as it was: nothing to change.") }
  }

  private func store(
    _ edited: Profile, before: Profile?, _ journal: OpenJournal
  ) throws -> Profile {
    let group = try journal.write((["profile"] + words).joined(separator: " ")) { store in
      let now = try stored(store)
      guard now == before else { throw CommandError.changedMeanwhile(now?.id ?? 0) }
      return [Change(before: now, after: edited)]
    }
    return group?.changes.first?.after as? Profile ?? edited
  }

  private func edited(_ before: Profile?, _ journal: OpenJournal) throws -> Profile {
    try WordLine.understood(["profile"], words) { () throws(EntryError) in
      try ProfileEditor(resolver: journal.resolver).edited(before ?? Profile(), words)
    }
  }

  private func stored(_ store: JournalStore) throws -> Profile? {
    try store.all(Profile.self).last
  }

  private func show(_ journal: OpenJournal) throws {
    let profile = try stored(journal.store()) ?? Profile()
    let console = journal.context.console
    if output.json {
      let view = JournalJSON.recordView(profile, day: nil)
      return try console.print(JSONEnvelope(kind: "profile", data: view))
    }
    let style = journal.context.style(output)
    try console.print(ProfileText(profile, style: style).lines, style: style)
  }
}
