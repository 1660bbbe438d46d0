import ArgumentParser

/// A verb: parse, ask, print; everything of the world comes in through the context.
protocol JournalCommand: ParsableCommand {
  var flags: OutputFlags { get }
  /// - Throws: any module's error; the wording is made in one place.
  func run(in context: Context) throws
}

extension JournalCommand {
  /// The options every verb takes, as plain values.
  var output: OutputOptions { flags.options }
}
