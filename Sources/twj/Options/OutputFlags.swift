import ArgumentParser

/// The options every verb takes, as the argument parser reads them.
struct OutputFlags: ParsableArguments {
  @Flag(help: "Print JSON: one envelope, unknown is null.")
  var json = false

  @Flag(help: "Print tab-separated lines for other programs.")
  var plain = false

  @Flag(help: "Print without colour.")
  var noColor = false

  @Flag(help: "Never start a pager.")
  var noPager = false

  @Flag(help: "Never ask; fail when an answer is needed.")
  var noInput = false

  @Flag(name: [.customShort("q"), .long], help: "Print no receipt.")
  var quiet = false

  @Option(help: ArgumentHelp("The journal file.", valueName: "path"))
  var db: String?

  /// The same as plain values.
  var options: OutputOptions {
    OutputOptions(
      json: json, plain: plain, noColor: noColor, noInput: noInput, quiet: quiet, noPager: noPager,
      db: db)
  }
}
