package import JournalCore

/// What is known about the person, and why it is asked.
package struct ProfileText {
  private let profile: Profile
  private let style: Style

  package init(_ profile: Profile, style: Style) {
    self.profile = profile
    self.style = style
  }

  /// Every field, unknown ones too, with the words that set it.
  package var lines: [String] {
    let values = zip(Profile.fields.map(\.name), profile.values)
    if style.isPlain {
      return values.map { "\($0)\t\($1.plainText)" }
    }
    var table = TextTable([.init("about you"), .init(""), .init("why it is asked", folds: true)])
    for (name, value) in values {
      table.add([name, Self.shown(value), style.encoded(Self.reason(name))])
    }
    return table.lines(style: style) + [
      "", "Set:    twj profile birth_year=1984 weight_kg=70 +migraine",
      "Clear:  twj profile weight_kg= -migraine",
      "Conditions a clinician told you about:",
    ]
      + TerminalText.wrapped(
        Profile.Condition.words.map(HealthReceipt.typed).joined(separator: ", "), to: 70
      ).map { "  " + $0 }
  }

  /// What changed: `birth_year: nothing → 1984`.
  package static func changed(
    from before: Profile, to after: Profile, boundary: DayBoundary, isDryRun: Bool, style: Style
  ) -> [String] {
    let what = ChangeText(boundary: boundary, clock: style.clock)
      .differences(before, after)
    return [
      Receipt.undoable(
        "profile  \(what.joined(separator: ", "))", isDryRun: isDryRun, style: style)
    ]
  }

  private static func shown(_ value: FieldValue) -> String {
    switch value {
    case .null: "unknown"
    case .words(let words):
      words.isEmpty ? "none told" : words.map(HealthReceipt.label).joined(separator: ", ")
    case .day(let day): FactText.day(day)
    default: value.plainText
    }
  }

  private static func reason(_ field: String) -> String {
    switch field {
    case "birth_year": "some signs weigh more in children"
    case "pregnant_since": "some signs need a call sooner"
    case "due": "the weeks, where the start is not known"
    case "weight_kg": "caffeine per kilo, below 18"
    default: "what is usual for you is no new sign"
    }
  }
}
