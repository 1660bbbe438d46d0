/// What the program's own help says of it or of one of its verbs.
package struct HelpEntry: Sendable {
  /// An option, or a word that is not one.
  package struct Argument: Sendable {
    /// `-n`, `--dry-run`, without their dashes and shortest first; none for a word.
    package let names: [String]
    package let value: String?
    package let meaning: String
    package let isOptional: Bool
    package let isRepeating: Bool
  }

  /// `twj`, or a verb.
  package let name: String
  package let abstract: String
  /// Examples and their explanation, laid out in columns.
  package let discussion: String
  package let arguments: [Argument]
  package let verbs: [HelpEntry]

  /// Reads the entry of a program from what `--experimental-dump-help` prints; nil for anything
  /// else.
  package init?(dump: [UInt8]) {
    guard let dump = try? JSONParser.value(of: dump), let command = dump["command"] else {
      return nil
    }
    self.init(command)
  }

  /// The verb of a name, or the subcommand of a verb.
  package func verb(named name: String) -> HelpEntry? { verbs.first { $0.name == name } }

  private init?(_ command: JSONValue) {
    guard let name = command["commandName"]?.text else { return nil }
    self.name = name
    abstract = command["abstract"]?.text ?? ""
    discussion = command["discussion"]?.text ?? ""
    arguments = (command["arguments"]?.list ?? []).filter(\.isShown).compactMap(Argument.init)
    verbs = (command["subcommands"]?.list ?? []).filter(\.isShown)
      .compactMap(HelpEntry.init).filter { $0.name != "help" }
  }
}

extension HelpEntry.Argument {
  fileprivate init?(_ argument: JSONValue) {
    let names = (argument["names"]?.list ?? []).compactMap { $0["name"]?.text }
    guard let kind = argument["kind"]?.text else { return nil }
    self.names = names.sorted { $0.count < $1.count }
    value = kind == "flag" ? nil : argument["valueName"]?.text ?? names.last
    meaning = argument["abstract"]?.text ?? ""
    isOptional = argument["isOptional"] == .bool(true)
    isRepeating = argument["isRepeating"] == .bool(true)
  }

  /// Whether it is a word that stands alone.
  package var isWord: Bool { names.isEmpty }
}

extension JSONValue {
  fileprivate var text: String? {
    guard case .string(let text) = self else { return nil }
    return text
  }

  fileprivate var list: [JSONValue]? {
    guard case .array(let elements) = self else { return nil }
    return elements
  }

  fileprivate var isShown: Bool { self["shouldDisplay"] != .bool(false) }
}
