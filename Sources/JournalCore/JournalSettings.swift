/// The settings of a journal as typed values, with their defaults.
package struct JournalSettings: Hashable, Sendable {
  package private(set) var stored: [String: String]
  /// Values that go before the stored ones in this run.
  package var environment: [String: String] = [:]

  package init(_ settings: [Setting] = []) {
    stored = Dictionary(settings.map { ($0.name, $0.value) }, uniquingKeysWith: { $1 })
  }

  /// The value in force: that of the environment, else the stored one, else the default; nil for
  /// an unknown name.
  package subscript(name: String) -> String? {
    environment[name] ?? stored[name] ?? SettingDefinition.named(name)?.standard
  }

  /// The same with another stored value of one setting, or none.
  package func with(_ value: String?, for name: String) -> JournalSettings {
    var settings = self
    settings.stored[name] = value
    return settings
  }

  /// Where a value may come from.
  package enum Source: String, Hashable, Sendable {
    case standard = "default"
    case journal, environment
  }

  /// Where the value in force comes from.
  package func source(of name: String) -> Source {
    if environment[name] != nil { return .environment }
    return stored[name] == nil ? .standard : .journal
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

  /// How clock times are shown.
  package var clock: ClockForm { self["clock"].flatMap(ClockForm.init) ?? .hours24 }

  /// The weekday on which weeks begin where they are shown.
  package var weekStart: Weekday { self["week_start"].flatMap(Weekday.init(word:)) ?? .monday }

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
