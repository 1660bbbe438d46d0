import JournalCore
import Reporting
import Storage

/// Lists, declares and ends suspects.
struct Suspects {
  let journal: OpenJournal
  let output: OutputOptions
  let label: String

  func list() throws {
    let book = try book(journal.store())
    if output.json { return try printJSON(.array((book.open + book.past).map(SuspectJSON.value))) }
    try print { SuspectText(book, style: $0).lines }
  }

  func declare(_ trigger: String, lagDays: Int) throws {
    let (book, recording) = try store { book throws(SuspectRecording.Refusal) in
      try SuspectRecording(declaring: trigger, lagDays: lagDays, in: book)
    }
    try say(recording) {
      SuspectText(book, isDryRun: journal.isDryRun, style: $0).declared(recording)
    }
  }

  func end(_ trigger: String) throws {
    let (book, recording) = try store { book throws(SuspectRecording.Refusal) in
      try SuspectRecording(ending: trigger, in: book)
    }
    try say(recording) { SuspectText(book, isDryRun: journal.isDryRun, style: $0).ended(recording) }
  }

  private func book(_ store: JournalStore) throws -> SuspectBook {
    SuspectBook(try store.journal(), boundary: journal.boundary, today: journal.today)
  }

  /// No file is made for what changes nothing.
  private func store(
    _ plan: (SuspectBook) throws(SuspectRecording.Refusal) -> SuspectRecording
  ) throws -> (SuspectBook, SuspectRecording) {
    if journal.isNew {
      let book = try book(.inMemory())
      let recording = try plan(book)
      if recording.changes.isEmpty { return (book, recording) }
    }
    var made: (book: SuspectBook, recording: SuspectRecording)?
    let group = try journal.write(label) { store in
      let book = try book(store)
      let recording = try plan(book)
      made = (book, recording)
      return recording.changes
    }
    guard var made else { preconditionFailure("a plan that was run has left its result") }
    for case let record as Suspect in (group?.changes ?? []).map(\.after)
    where record.key == made.recording.suspect.record.key {
      made.recording.suspect = DeclaredSuspect(record)
    }
    return made
  }

  private func say(_ recording: SuspectRecording, _ lines: (Style) -> [String]) throws {
    if output.json { return try printJSON(SuspectJSON.value(recording.suspect)) }
    guard !output.quiet else { return }
    try print { (journal.creationLine().map { [$0] } ?? []) + lines($0) }
  }

  private func printJSON(_ data: JSONValue) throws {
    try journal.context.console.print(JSONEnvelope(kind: "suspect", data: data))
  }

  private func print(_ lines: (Style) -> [String]) throws {
    let style = journal.context.style(output)
    try journal.context.console.print(lines(style), style: style)
  }
}
