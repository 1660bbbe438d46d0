import JournalCore

/// `medicines.csv`: changes of medicines.
enum CSVMedicines {
  /// The changes up to the last day of the range, in the order of days: what was begun before it may
  /// still be taken.
  static func rows(_ source: CSVSource) -> [Medicine] {
    source.journal.medicines.filter { $0.day <= source.days.upperBound }
      .sorted { ($0.day, $0.id ?? .max, $0.uid) < ($1.day, $1.id ?? .max, $1.uid) }
  }

  static let table = CSVTable<Medicine>(
    "medicines", "one change of a medicine in each row, also those before the first day", fields)

  private static let fields: [CSVField<Medicine>] = [
    CSVField("medicine_id", .string, "permanent identity of the change") { .text($0.uid.text) },
    CSVField("name", .string, "the medicine, in the person's words") { .text($0.name) },
    CSVField("class", .string, "what kind of medicine it is, or other") {
      .text($0.medicineClass.rawValue)
    },
    CSVField("change", .string, "start, raise, lower, stop or switch") { .text($0.step.rawValue) },
    CSVField("day", .date, "day of the change") { .day($0.day) },
  ]
}
