import JournalCore

/// One Observation before it is written.
struct FHIRObservation {
  /// The profile of the Symptoms Data Standards guide 1.0.0 it keeps to.
  enum Profile: String {
    case symptom = "SymptomObservation"
    case symptomAbsent = "SymptomAbsentObservation"
  }

  let uid: UID
  let code: JSONValue
  let effective: JSONMember
  var profile: Profile?
  var category: FHIRCode?
  /// The identity of the record it says most of.
  var identifier: String?
  var issued: Moment?
  /// `valueQuantity`, `valueCodeableConcept` … or `dataAbsentReason`.
  var value: JSONMember
  var bodySite: JSONValue?
  var notes: [String] = []
  /// Observations of the same thing at another place.
  var related: [UID] = []
  private(set) var components: [JSONValue] = []

  init(_ uid: UID, code: JSONValue, effective: JSONMember, value: JSONMember) {
    self.uid = uid
    self.code = code
    self.effective = effective
    self.value = value
  }

  /// A symptom that was there.
  static func present(_ uid: UID, _ text: String, _ effective: JSONMember) -> FHIRObservation {
    var observation = FHIRObservation(
      uid, code: FHIRCode.symptom.concept(), effective: effective, value: concept(text))
    observation.profile = .symptom
    observation.category = .symptomCategory
    return observation
  }

  /// A symptom of which the person said that it was not there.
  static func absent(_ uid: UID, _ text: String, _ effective: JSONMember) -> FHIRObservation {
    var observation = FHIRObservation(
      uid, code: FHIRCode.symptomAbsent.concept(), effective: effective, value: concept(text))
    observation.profile = .symptomAbsent
    return observation
  }

  /// Something the person stated that is no symptom.
  static func stated(
    _ uid: UID, _ question: String, _ effective: JSONMember, _ value: JSONMember,
    category: FHIRCode = .survey
  ) -> FHIRObservation {
    var observation = FHIRObservation(
      uid, code: FHIRValue.concept(question), effective: effective, value: value)
    observation.category = category
    return observation
  }

  // MARK: - Components

  mutating func add(_ code: FHIRCode, _ text: String) {
    guard let text = FHIRText.shown(text) else { return }
    components.append(["code": code.concept(), "valueCodeableConcept": FHIRValue.concept(text)])
  }

  mutating func add(_ question: String, _ text: String) {
    guard let text = FHIRText.shown(text) else { return }
    components.append([
      "code": FHIRValue.concept(question), "valueCodeableConcept": FHIRValue.concept(text),
    ])
  }

  mutating func add(_ question: String, quantity: JSONValue?) {
    guard let quantity else { return }
    components.append(["code": FHIRValue.concept(question), "valueQuantity": quantity])
  }

  mutating func add(_ question: String, flag: Bool?) {
    guard let flag else { return }
    components.append(["code": FHIRValue.concept(question), "valueBoolean": .bool(flag)])
  }

  static func concept(_ text: String) -> JSONMember {
    JSONMember("valueCodeableConcept", FHIRValue.concept(FHIRText.required(text)))
  }

  // MARK: - Writing

  /// The resource of a patient, who also reports it.
  func resource(patient: UID) -> JSONValue {
    var members: [JSONMember] = [
      JSONMember("resourceType", "Observation"), JSONMember("id", .string(uid.text)),
    ]
    if let profile {
      let url = "http://hl7.org/fhir/uv/symptoms/StructureDefinition/\(profile.rawValue)"
      members.append(JSONMember("meta", ["profile": [.string(url)]]))
    }
    if !related.isEmpty {
      members.append(JSONMember("extension", .array(related.map(Self.related))))
    }
    if let identifier {
      members.append(JSONMember("identifier", [["value": .string(identifier)]]))
    }
    members.append(JSONMember("status", "final"))
    if let category { members.append(JSONMember("category", [category.concept()])) }
    members += [
      JSONMember("code", code), JSONMember("subject", FHIRValue.reference(patient)), effective,
    ]
    if let issued { members.append(JSONMember("issued", .string(FHIRTime.instant(issued)))) }
    members += [JSONMember("performer", [FHIRValue.reference(patient)]), value]
    let notes = notes.compactMap(FHIRText.shown)
    if !notes.isEmpty {
      members.append(JSONMember("note", .array(notes.map { ["text": .string($0)] })))
    }
    if let bodySite { members.append(JSONMember("bodySite", bodySite)) }
    if !components.isEmpty { members.append(JSONMember("component", .array(components))) }
    return .object(members)
  }

  private static func related(_ uid: UID) -> JSONValue {
    [
      "url": "http://hl7.org/fhir/StructureDefinition/workflow-supportingInfo",
      "valueReference": FHIRValue.reference(uid),
    ]
  }
}
