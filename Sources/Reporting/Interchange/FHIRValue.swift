import JournalCore

/// The small pieces that resources are made of (HL7 FHIR R4 data types).
enum FHIRValue {
  /// A concept in words, without a code.
  static func concept(_ text: String) -> JSONValue { ["text": .string(text)] }

  /// A number with its UCUM unit.
  static func quantity(_ value: Double, _ unit: String, ucum code: String? = nil) -> JSONValue {
    [
      "value": .number(value), "unit": .string(unit), "system": "http://unitsofmeasure.org",
      "code": .string(code ?? unit),
    ]
  }

  /// A number on the person's own scale.
  static func score(_ value: Double) -> JSONValue { quantity(value, "score", ucum: "{score}") }

  static func reference(_ uid: UID) -> JSONValue { ["reference": .string(url(uid))] }

  static func url(_ uid: UID) -> String { "urn:uuid:\(uid.text)" }

  /// Stands beside a value that is not known.
  static let unknown: JSONValue = [
    "extension": [
      [
        "url": "http://hl7.org/fhir/StructureDefinition/data-absent-reason",
        "valueCode": "unknown",
      ]
    ]
  ]

  /// The place, with its code where one is confirmed; the side as words and as the qualifier of the
  /// guide. nil where nothing is known.
  static func bodySite(_ site: Site?, _ side: Side?) -> JSONValue? {
    let words = [site?.slug, side?.rawValue].compactMap(\.self)
    guard let text = FHIRText.shown(words.joined(separator: ", ")) else { return nil }
    var members: [JSONMember] = []
    if let side {
      let url = "http://hl7.org/fhir/uv/symptoms/StructureDefinition/LocationQualifier"
      members.append(
        JSONMember(
          "extension", [["url": .string(url), "valueString": .string(side.rawValue)]]))
    }
    if let code = site.flatMap({ FHIRCode.bodySite(slug: $0.slug) }),
      case .object(let coding) = code.concept()
    {
      members += coding
    }
    return .object(members + [JSONMember("text", .string(text))])
  }
}

/// Texts as FHIR allows them.
enum FHIRText {
  /// The text; nil where nothing would be seen. Control characters that FHIR forbids (R4, `string`)
  /// are replaced by U+FFFD; everything else stays as it is.
  static func shown(_ text: String) -> String? {
    guard text.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else { return nil }
    guard text.unicodeScalars.contains(where: isForbidden) else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { result.append(isForbidden(scalar) ? "\u{FFFD}" : scalar) }
    return String(result)
  }

  /// The text, or words that say there is none where one must be.
  static func required(_ text: String) -> String { shown(text) ?? "not named" }

  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 32 && !["\t", "\n", "\r"].contains(scalar)
  }
}
