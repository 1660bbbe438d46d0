/// How a command prints, asks, and which file it works on; what holds when no option is given.
struct OutputOptions: Hashable, Sendable {
  var json = false
  var plain = false
  var noColor = false
  var noInput = false
  var quiet = false
  var noPager = false
  /// The journal's file where the user names one.
  var db: String?

  /// Options without a value.
  static let flags = [
    "--json", "--plain", "--no-color", "--no-pager", "--no-input", "-q", "--quiet", "-n",
    "--dry-run",
  ]
  /// Options with a value.
  static let valued = ["--db", "--at"]
}
