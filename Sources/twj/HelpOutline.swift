import ArgumentParser
import Reporting

/// The verbs with their subcommands and options, as the help knows them.
struct HelpOutline {
  private let program: HelpEntry?

  /// Reads the program's own help.
  init() { program = HelpEntry(dump: Array(Twj._dumpHelp().utf8)) }

  /// Each verb and drink with what it is for.
  var verbs: [WordCompletion.Candidate] {
    Self.candidates(program?.verbs) + Verb.drinks.map { .init($0, "add \($0)") }
  }

  /// The subcommands of a verb, if it has any; after `help` all verbs and subjects.
  func words(after verb: String) -> [WordCompletion.Candidate] {
    let topics = verb == "help" ? HelpTopic.all.map { WordCompletion.Candidate($0.name) } : []
    return Self.candidates(verb == "help" ? program?.verbs : program?.verb(named: verb)?.verbs)
      + topics
  }

  /// The options of the verb, or of its subcommand, that a line has begun with; a site is as good as
  /// `log`.
  func options(after words: [String]) -> [WordCompletion.Candidate] {
    guard let first = words.first else { return Self.options(of: program) }
    let verb = program?.verb(named: first) ?? program?.verb(named: "log")
    let subcommand = words.dropFirst().first.flatMap { verb?.verb(named: $0) }
    return Self.options(of: subcommand ?? verb)
  }

  private static func candidates(_ verbs: [HelpEntry]?) -> [WordCompletion.Candidate] {
    (verbs ?? []).map { .init($0.name, $0.abstract) }
  }

  private static func options(of entry: HelpEntry?) -> [WordCompletion.Candidate] {
    (entry?.arguments ?? []).flatMap { argument in
      argument.names.filter { $0.count > 1 }.map { .init("--\($0)", argument.meaning) }
    }
  }
}
