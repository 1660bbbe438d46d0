import ArgumentParser

/// The options of every verb that writes.
struct WriteOptions: ParsableArguments {
  @Flag(name: [.customShort("n"), .long], help: "Say what would be stored, and store nothing.")
  var dryRun = false

  @Option(help: ArgumentHelp("When, as a word list: \"yd 21:30\".", valueName: "when"))
  var at: String?

  /// The words typed and those of `--at`.
  func words(_ typed: [String]) -> [String] {
    typed + (at?.split(separator: " ").map(String.init) ?? [])
  }
}
