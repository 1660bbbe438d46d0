/// One setting: its name, default, what it may hold and what it does.
package struct SettingDefinition: Hashable, Sendable {
  /// What a value must look like.
  package enum Form: Hashable, Sendable {
    /// A clock time from 00:00 to 11:59.
    case dayStart
    case number(ClosedRange<Double>, unit: String)
    /// Text of at most that many bytes.
    case text(limit: Int)
    /// The code of a country whose emergency number is known, or nothing.
    case country
    /// One of a few words.
    case choice([String])
  }

  package let name: String
  package let standard: String
  package let form: Form
  package let meaning: String
  /// Whether it changes only how things are shown, nothing that is stored or counted.
  package var isLook = false

  /// The environment variable that goes before the journal for one run; only looks have one.
  package var variable: String? { isLook ? "TWJ_\(name.uppercased())" : nil }

  /// The settings that exist. Drink sizes: `words.md` 12 and its sources (Mayo caffeine table, EFSA
  /// 2015, NIAAA).
  package static let all: [SettingDefinition] =
    [
      SettingDefinition(
        name: "day_start", standard: "04:00", form: .dayStart, meaning: "when a day begins"),
      SettingDefinition(
        name: "emergency_number", standard: "", form: .text(limit: 64),
        meaning: "what the checkup says to ring", isLook: true),
      SettingDefinition(
        name: "country", standard: "", form: .country,
        meaning: "whose emergency number: DE, GB, US …", isLook: true),
      SettingDefinition(
        name: "clock", standard: ClockForm.hours24.rawValue,
        form: .choice(ClockForm.allCases.map(\.rawValue)), meaning: "21:30 or 9:30pm",
        isLook: true),
      SettingDefinition(
        name: "week_start", standard: "monday", form: .choice(["monday", "saturday", "sunday"]),
        meaning: "weeks begin on", isLook: true),
      SettingDefinition(
        name: "backup", standard: "weekly", form: .choice(["weekly", "off"]),
        meaning: "a copy a week"),
    ]
    + drinks.map { drink, milligrams in
      SettingDefinition(
        name: "caffeine.\(drink)", standard: milligrams, form: .number(0...1000, unit: "mg"),
        meaning: "caffeine in one \(drink)")
    } + [
      SettingDefinition(
        name: "alcohol.drink", standard: "10", form: .number(1...100, unit: "g"),
        meaning: "alcohol in a drink (UK 8, US 14)"),
      SettingDefinition(
        name: JournalSettings.demo, standard: "no", form: .choice(["yes", "no"]),
        meaning: "whether all of it is made up"),
    ]

  package static func named(_ name: String) -> SettingDefinition? { all.first { $0.name == name } }

  /// The value as it is stored, or nil when the form does not allow it.
  package func accepted(_ value: String) -> String? {
    switch form {
    case .dayStart:
      guard let clock = ClockTime(word: value), clock <= DayBoundary.latestStart else { return nil }
      return clock.text
    case .number(let range, _):
      guard let number = Double(value), range.contains(number) else { return nil }
      return number.plainText
    case .text(let limit):
      return value.utf8.count <= limit ? value : nil
    case .country:
      return value.isEmpty || EmergencyNumbers.number(ofCountry: value) != nil
        ? value.uppercased() : nil
    case .choice(let words):
      return words.first { $0 == value.lowercased() }
    }
  }

  private static let drinks = [
    ("coffee", "95"), ("espresso", "64"), ("tea", "47"), ("green-tea", "28"), ("cola", "33"),
    ("energy", "80"), ("decaf", "2"),
  ]
}
