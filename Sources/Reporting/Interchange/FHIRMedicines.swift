import JournalCore

/// Changes of medicines as MedicationStatements.
struct FHIRMedicines {
  /// A change and the day of the next change of the same medicine.
  private struct Step {
    let medicine: Medicine
    let next: LocalDay?
  }

  let identity: FHIRIdentity

  /// The changes whose time overlaps the days, by day: those made in them, and older ones that
  /// were in force when they began.
  func statements(_ medicines: [Medicine], in days: DayRange) -> [(uid: UID, resource: JSONValue)] {
    steps(medicines).filter { step in
      let day = step.medicine.day
      guard day < days.lowerBound else { return day <= days.upperBound }
      return step.medicine.step != .stop && step.next.map { $0 >= days.lowerBound } ?? true
    }.map { step in
      let uid = identity.uid("medicine", step.medicine.uid.text)
      return (uid, resource(step, uid))
    }
  }

  private func steps(_ medicines: [Medicine]) -> [Step] {
    let ordered = medicines.sorted { ($0.day, $0.uid) < ($1.day, $1.uid) }
    return ordered.enumerated().map { place, medicine in
      let name = medicine.name.lowercased()
      let next = ordered[(place + 1)...].first { $0.name.lowercased() == name }
      return Step(medicine: medicine, next: next?.day)
    }
  }

  private func resource(_ step: Step, _ uid: UID) -> JSONValue {
    let medicine = step.medicine
    let isStop = medicine.step == .stop
    let status: JSONValue = isStop ? "stopped" : step.next == nil ? "active" : "completed"
    let patient = FHIRValue.reference(identity.patient)
    let name = FHIRText.required(medicine.name)
    let note =
      "change: \(medicine.step.rawValue); kind of medicine: \(medicine.medicineClass.rawValue)"
    return .object([
      JSONMember("resourceType", "MedicationStatement"), JSONMember("id", .string(uid.text)),
      JSONMember("identifier", [["value": .string(medicine.uid.text)]]),
      JSONMember("status", status),
      JSONMember("medicationCodeableConcept", FHIRValue.concept(name)),
      JSONMember("subject", patient),
      FHIRTime.days(
        from: isStop ? nil : medicine.day, to: isStop ? medicine.day : step.next),
      JSONMember("informationSource", patient),
      JSONMember("note", [["text": .string(note)]]),
    ])
  }
}
