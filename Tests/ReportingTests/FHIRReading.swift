import JournalCore
import Reporting
import Testing

/// A written Bundle, read back.
struct FHIRReading {
  let text: String
  let bundle: JSONValue

  init(
    _ journal: Journal, days: DayRange = CSVSample.days, notes: Bool = false,
    exportedAt: Moment = Moment(seconds: 1_795_338_000, offset: 3600)
  ) throws {
    text =
      FHIRExport(
        journal: journal, days: days, boundary: .standard, notes: notes, programVersion: "0.1.0",
        exportedAt: exportedAt
      ).text
    bundle = try JSONParser.value(of: Array(text.utf8))
  }

  var entries: [JSONValue] { Self.elements(bundle["entry"]) }
  var resources: [JSONValue] { entries.compactMap { $0["resource"] } }

  func resources(_ type: String) -> [JSONValue] {
    resources.filter { $0["resourceType"] == .string(type) }
  }

  /// Observations of a LOINC code.
  func observations(_ loinc: String) -> [JSONValue] {
    resources("Observation").filter {
      Self.codings(in: $0["code"] ?? .null).contains { $0["code"] == .string(loinc) }
    }
  }

  /// Observations whose question is in words alone.
  func observations(question: String) -> [JSONValue] {
    resources("Observation").filter { $0["code"] == ["text": .string(question)] }
  }

  /// Observations of a muscle twitch with a code.
  func twitches(_ loinc: String) -> [JSONValue] {
    observations(loinc).filter { Self.value($0)?.hasPrefix("muscle twitch") == true }
  }

  /// The words of a coded value.
  static func value(_ observation: JSONValue) -> String? {
    guard case .string(let text)? = observation["valueCodeableConcept"]?["text"] else {
      return nil
    }
    return text
  }

  static func elements(_ value: JSONValue?) -> [JSONValue] {
    guard case .array(let elements)? = value else { return [] }
    return elements
  }

  /// The component of a question in words or of a code.
  static func component(_ observation: JSONValue, _ name: String) -> JSONValue? {
    elements(observation["component"]).first { component in
      component["code"]?["text"] == .string(name)
        || codings(in: component).contains { $0["code"] == .string(name) }
    }
  }

  /// Every coding anywhere in a value.
  static func codings(in value: JSONValue) -> [JSONValue] {
    switch value {
    case .array(let elements): elements.flatMap(codings)
    case .object(let members):
      members.flatMap {
        $0.name == "coding" ? elements($0.value) : codings(in: $0.value)
      }
    default: []
    }
  }

  /// Every text anywhere in a value.
  static func texts(in value: JSONValue) -> [String] {
    switch value {
    case .string(let text): [text]
    case .array(let elements): elements.flatMap(texts)
    case .object(let members): members.flatMap { texts(in: $0.value) }
    default: []
    }
  }
}
