import JournalCore
import Reporting

/// What a setting takes, in words.
extension SettingDefinition {
  /// The same in few letters; nil where the meaning says it.
  var range: String? {
    switch form {
    case .dayStart: "00:00–11:59"
    case .number(let range, let unit):
      "\(range.lowerBound.plainText)–\(range.upperBound.plainText) \(unit)"
    case .choice(let words): FactText.either(words)
    case .text: "text"
    case .country: nil
    }
  }

  /// What the setting takes, in words.
  var expectation: String {
    switch form {
    case .dayStart: "a time from 00:00 to 11:59"
    case .number(let range, let unit):
      "a number from \(range.lowerBound.plainText) to \(range.upperBound.plainText) (\(unit))"
    case .choice(let words): FactText.either(words)
    case .text(let limit): "1 to \(limit) bytes of text"
    case .country: "the code of a country: \(EmergencyNumbers.countries.joined(separator: " "))"
    }
  }
}
