/// The settings of a journal as typed values, with their defaults.
package struct JournalSettings: Hashable, Sendable {
  package private(set) var stored: [String: String]

  package init(_ settings: [Setting] = []) {
    stored = Dictionary(settings.map { ($0.name, $0.value) }, uniquingKeysWith: { $1 })
  }

  /// The value in force: the stored one, else the default; nil for an unknown name.
  package subscript(name: String) -> String? {
    stored[name] ?? SettingDefinition.named(name)?.standard
  }

  /// When a day begins.
  package var dayBoundary: DayBoundary {
    guard let text = self["day_start"], let clock = ClockTime(word: text) else { return .standard }
    return DayBoundary(start: clock)
  }

  /// What to ring: the number that is set, else that of the country, else the general phrase.
  package var emergencyNumber: String {
    self["emergency_number"].flatMap { $0.isEmpty ? nil : $0 }
      ?? self["country"].flatMap(EmergencyNumbers.number(ofCountry:))
      ?? Self.generalEmergencyNumber
  }

  /// Milligrams of caffeine in a drink of the built-in list, nil for another word.
  package func caffeine(inDrink drink: String) -> Double? {
    self["caffeine.\(drink)"].flatMap(Double.init)
  }

  /// Grams of alcohol in one drink.
  package var alcoholPerDrink: Double { self["alcohol.drink"].flatMap(Double.init) ?? 10 }

  /// Whether a copy is made with the first command of a week that writes.
  package var makesWeeklyBackups: Bool { self["backup"] != "off" }

  /// The setting of a journal whose records are made up.
  package static let demo = "demo"

  /// Whether what the journal holds is made up.
  package var isDemonstration: Bool { self[Self.demo] == "yes" }

  /// The phrase of the checkup's specification for an unset number.
  package static let generalEmergencyNumber =
    "your emergency number (112 in Europe, 999 in the UK, 911 in North America)"
}

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

  /// The settings that exist. Drink sizes: `words.md` 12 and its sources (Mayo caffeine table, EFSA
  /// 2015, NIAAA).
  package static let all: [SettingDefinition] =
    [
      SettingDefinition(
        name: "day_start", standard: "04:00", form: .dayStart, meaning: "when a day begins"),
      SettingDefinition(
        name: "emergency_number", standard: "", form: .text(limit: 64),
        meaning: "what the checkup says to ring"),
      SettingDefinition(
        name: "country", standard: "", form: .country,
        meaning: "whose emergency number: DE, GB, US …"),
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
