/// The emergency numbers of some countries, by ISO 3166 code.
///
/// Only numbers that reach an ambulance everywhere in the country: 112 in the European Union
/// (Directive (EU) 2018/1972, article 109), Iceland, Liechtenstein and Switzerland; 999 in the United
/// Kingdom; 911 in the United States and Canada; 000 in Australia; 111 in New Zealand; 112 in India.
package enum EmergencyNumbers {
  private static let european = [
    "AT", "BE", "BG", "CH", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE",
    "IS", "IT", "LI", "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK",
  ]
  private static let others = [
    "AU": "000", "CA": "911", "GB": "999", "IN": "112", "NZ": "111", "US": "911",
  ]

  /// The codes that have a number, in order.
  package static let countries = (european + others.keys).sorted()

  /// The number of a country by its code, case ignored; nil for another word.
  package static func number(ofCountry code: String) -> String? {
    let upper = code.uppercased()
    return european.contains(upper) ? "112" : others[upper]
  }
}
