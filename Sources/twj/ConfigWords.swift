import JournalCore

/// What may be typed after `config`: what to do, which setting, and its values where they are few.
struct ConfigWords {
  /// The words so far, `config` first.
  let before: [String]

  var candidates: [WordCompletion.Candidate] {
    switch (before.count, before.dropFirst().first) {
    case (1, _):
      ["get", "set", "unset", "list", "site", "trigger"].map { .init($0) }
    case (2, "get"), (2, "set"), (2, "unset"):
      SettingDefinition.all.map { .init($0.name, $0.meaning) }
    case (2, "site"), (2, "trigger"): [.init("add")]
    case (3, "set"): values(of: before[2]).map { .init($0) }
    default: []
    }
  }

  private func values(of name: String) -> [String] {
    guard let definition = SettingDefinition.named(name) else { return [] }
    return switch definition.form {
    case .choice(let words): words
    case .country: EmergencyNumbers.countries
    case .dayStart, .number, .text: [definition.standard].filter { !$0.isEmpty }
    }
  }
}
