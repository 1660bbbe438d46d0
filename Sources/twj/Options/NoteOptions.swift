import ArgumentParser

/// `-m "…"` of every verb that takes a note; what follows it is the note, also where it begins with
/// a dash.
struct NoteOptions: ParsableArguments {
  @Option(
    name: .customShort("m"), parsing: .unconditional,
    help: ArgumentHelp("A note.", valueName: "note"))
  var message: String?

  /// The note of `-m`, or the one after a lone colon.
  ///
  /// - Throws: ``CommandError/words(_:)`` when both are given.
  func note(_ invocation: Invocation) throws -> String? {
    try EpisodeLogging.note(invocation.note, message)
  }
}
