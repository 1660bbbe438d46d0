import Analysis
import JournalCore
import Reporting

/// Everything a command may touch of the world: the clock, the zone, the environment, the streams
/// and the files come in through here and nowhere else.
struct Context {
  /// Read once, when the command starts.
  let now: Moment
  let zone: any ZoneRules
  var environment: Environment
  let console: Console
  let files: any FileAccess
  let makeUID: () -> UID
  /// What was typed after the program's name.
  var invocation: Invocation
  /// How work that takes long is shared out.
  var work: any WorkSharing = SerialWork()
  /// Where work that takes long is told.
  var progress: any ProgressShowing = SilentProgress()
  /// Keeps a journal until the process ends, which closes its file sooner than taking all that
  /// SQLite holds in memory apart; does nothing where the process goes on.
  var leaveOpen: (OpenJournal) -> Void = { _ in }

  /// How text is drawn on standard output.
  func style(_ options: OutputOptions) -> Style {
    console.style(environment: environment, options: options, stream: .output)
  }
}

/// The few environment variables that mean something to the program.
struct Environment: Sendable {
  /// Few, so that a search takes less time than a dictionary takes to be set up.
  private let values: [(key: String, value: String)]

  /// Of two values of one name the first counts.
  init(_ values: some Sequence<(key: String, value: String)>) { self.values = Array(values) }

  /// The names that are read; nothing else of the environment is looked at.
  static let names =
    [
      "TWJ_DB", "TWJ_NOW", "NO_COLOR", "TERM", "COLUMNS", "XDG_DATA_HOME", "XDG_STATE_HOME", "HOME",
      "VISUAL", "EDITOR", "PAGER", "TZ", "TZDIR", "LC_ALL", "LC_CTYPE", "LANG",
    ] + SettingDefinition.all.compactMap(\.variable)

  /// The value of a variable; nil when it is unset or empty.
  subscript(name: String) -> String? {
    values.first { $0.key == name }.flatMap { $0.value.isEmpty ? nil : $0.value }
  }

  /// The same with another value of one variable.
  func with(_ name: String, _ value: String) -> Environment {
    Environment([(key: name, value: value)] + values)
  }

  /// Whether a variable is set at all, also to nothing.
  func isSet(_ name: String) -> Bool { values.contains { $0.key == name } }

  /// Whether the character encoding of the locale is UTF-8.
  var isUTF8: Bool {
    let locale = self["LC_ALL"] ?? self["LC_CTYPE"] ?? self["LANG"] ?? ""
    let upper = locale.uppercased()
    return upper.hasSuffix("UTF-8") || upper.hasSuffix("UTF8")
      || upper.contains("UTF-8@") || upper.contains("UTF8@")
  }
}
