/// A code that is sent: only those that `words.md` 15 confirms, and the fixed categories that the
/// profiles demand.
struct FHIRCode: Hashable, Sendable {
  let system: String
  let code: String
  let display: String

  /// The code in a concept, with words.
  func concept(_ text: String? = nil) -> JSONValue {
    let coding: JSONValue = [
      "system": .string(system), "code": .string(code), "display": .string(display),
    ]
    guard let text else { return ["coding": [coding]] }
    return ["coding": [coding], "text": .string(text)]
  }
}

// Codes of the profiles of HL7's Symptoms Data Standards guide 1.0.0.
extension FHIRCode {
  static let symptom = loinc("75325-1", "Symptom")
  static let symptomAbsent = loinc("111551-8", "Symptom absent")
  static let severity = loinc("64750-3", "Severity of symptoms")
  static let quality = loinc("56823-8", "Problem quality or description")
  static let trend = loinc("89253-9", "Trend")
  static let exacerbating = loinc("100752-5", "Exacerbating factors - Reported")
  static let frequency = loinc("104156-5", "Condition frequency - Reported")
  static let speedOfOnset = loinc("99495-4", "Speed of condition onset")

  /// The category that the profile of a symptom demands.
  static let symptomCategory = FHIRCode(
    system: "http://hl7.org/fhir/uv/symptoms/CodeSystem/SymptomTemporary", code: "symptom",
    display: "Symptom")
  static let survey = category("survey", "Survey")
  static let socialHistory = category("social-history", "Social History")

  private static func loinc(_ code: String, _ display: String) -> FHIRCode {
    FHIRCode(system: "http://loinc.org", code: code, display: display)
  }

  private static func category(_ code: String, _ display: String) -> FHIRCode {
    FHIRCode(
      system: "http://terminology.hl7.org/CodeSystem/observation-category", code: code,
      display: display)
  }
}

// Places of the body: SNOMED CT as in the EU eHDSI body site value set 8.1.0.
extension FHIRCode {
  /// The body structure of a built-in site; nil where none is confirmed, and for the user's own.
  static func bodySite(slug: String) -> FHIRCode? {
    bodySites[slug].map {
      FHIRCode(system: "http://snomed.info/sct", code: $0.0, display: $0.1)
    }
  }

  /// `arm-lower` has no confirmed code. No code of a muscle is confirmed for the corner of the lip
  /// and the chin: they are sent as the mouth region.
  private static let bodySites: [String: (String, String)] = [
    "lip": ("48477009", "Lip structure"),
    "lip-upper": ("11681001", "Upper lip structure"),
    "lip-lower": ("32032005", "Lower lip structure"),
    "lip-corner": ("123851003", "Mouth region structure"),
    "chin": ("123851003", "Mouth region structure"),
    "cheek": ("60819002", "Cheek structure"),
    "jaw": ("661005", "Jaw region structure"),
    "face": ("89545001", "Face structure"),
    "forehead": ("52795006", "Forehead structure"),
    "brow": ("392262008", "Eyebrow structure"),
    "eyelid": ("80243003", "Eyelid structure"),
    "eyelid-upper": ("38934000", "Upper eyelid structure"),
    "eyelid-lower": ("62736007", "Lower eyelid structure"),
    "nose": ("45206002", "Nasal structure"),
    "tongue": ("21974007", "Tongue structure"),
    "neck": ("45048000", "Neck structure"),
    "shoulder": ("16982005", "Shoulder region structure"),
    "arm": ("53120007", "Upper limb structure"),
    "arm-upper": ("40983000", "Upper arm structure"),
    "hand": ("85562004", "Hand structure"),
    "thumb": ("76505004", "Thumb structure"),
    "finger": ("7569003", "Finger structure"),
    "trunk": ("22943007", "Trunk structure"),
    "leg": ("61685007", "Lower limb structure"),
    "thigh": ("68367000", "Thigh structure"),
    "calf": ("53840002", "Structure of calf of leg"),
    "foot": ("56459004", "Foot structure"),
  ]
}
