import ArgumentParser
import Reporting

/// The verbs with their subcommands and options, as the help knows them.
struct HelpOutline {
  private let root: JSONValue

  /// Reads the program's own help.
  init() {
    root = (try? JSONParser.value(of: Array(Twj._dumpHelp().utf8)))?["command"] ?? .null
  }

  /// Each verb and drink with what it is for.
  var verbs: [WordCompletion.Candidate] {
    subcommands(of: root) + Verb.drinks.map { .init($0, "add \($0)") }
  }

  /// The subcommands of a verb, if it has any.
  func words(after verb: String) -> [WordCompletion.Candidate] {
    guard verb != "help" else { return subcommands(of: root) }
    return command(named: verb, of: root).map(subcommands) ?? []
  }

  /// The options of the verb, or of its subcommand, that a line has begun with.
  func options(after words: [String]) -> [WordCompletion.Candidate] {
    var current = words.first.flatMap { command(named: $0, of: root) }
    if let verb = current, words.count > 1 {
      current = command(named: words[1], of: verb) ?? verb
    } else if current == nil, !words.isEmpty {
      current = command(named: "log", of: root)
    }
    return (current ?? root)["arguments"].map(Self.options) ?? []
  }

  private static func options(_ arguments: JSONValue) -> [WordCompletion.Candidate] {
    list(arguments).filter { $0["shouldDisplay"] != .bool(false) }.flatMap { argument in
      list(argument["names"]).compactMap { name in
        guard let word = text(name["name"]), word.count > 1 else { return nil }
        return WordCompletion.Candidate("--\(word)", text(argument["abstract"]) ?? "")
      }
    }
  }

  private func subcommands(of command: JSONValue) -> [WordCompletion.Candidate] {
    Self.list(command["subcommands"]).compactMap { verb in
      guard let name = Self.text(verb["commandName"]) else { return nil }
      return WordCompletion.Candidate(name, Self.text(verb["abstract"]) ?? "")
    }
  }

  private func command(named name: String, of parent: JSONValue) -> JSONValue? {
    Self.list(parent["subcommands"]).first { Self.text($0["commandName"]) == name }
  }

  private static func list(_ value: JSONValue?) -> [JSONValue] {
    guard case .array(let elements) = value else { return [] }
    return elements
  }

  private static func text(_ value: JSONValue?) -> String? {
    guard case .string(let text) = value else { return nil }
    return text
  }
}
