import ArgumentParser

/// A verb: parse, ask, print; everything of the world comes in through the context.
protocol JournalCommand: ParsableCommand {
  var output: OutputOptions { get }
  /// - Throws: any module's error; the wording is made in one place.
  func run(in context: Context) throws
}
