package import JournalCore

/// The receipts of medicines, events and rules that are put off.
extension HealthReceipt {
  /// `✓ #3  medicine: sertraline started, Thu 19 Nov 2026`, its class and where that comes from.
  package static func medicine(
    _ recording: MedicineRecording, isDryRun: Bool, style: Style
  ) -> [String] {
    let record = recording.record
    let name = TerminalText.safe(record.name)
    let head =
      "\(number(record.id))medicine: \(name) \(step(record.step)), \(FactText.day(record.day))"
    var lines = [Receipt.stored(head, isDryRun: isDryRun, style: style)]
    if recording.isUnheardOf { lines.append(indent + "nothing was recorded of it before") }
    if let id = record.id, let near = recording.similarNames.first {
      let quoted = near.contains(" ") ? "name=\"\(near)\"" : "name=\(near)"
      lines.append(
        indent
          + "if you mean \(TerminalText.safe(near)):  twj edit \(id) \(TerminalText.safe(quoted))")
    }
    return lines + medicineClass(recording)
  }

  private static func medicineClass(_ recording: MedicineRecording) -> [String] {
    let slug = typed(recording.record.medicineClass.rawValue)
    switch recording.classOrigin {
    case .typed: return ["\(indent)class: \(slug)"]
    case .earlier(let medicine):
      return ["\(indent)class: \(slug), as in #\(medicine.id ?? 0)"]
    case .name: return ["\(indent)class: \(slug), after its name"]
    case .unknown:
      let classes = MedicineVocabulary.all.map { typed($0.slug) }.filter { $0 != slug }
      let list = TerminalText.wrapped(
        "These matter to the checkup: \(classes.joined(separator: ", ")).", to: 70)
      let id = recording.record.id.map { "twj edit \($0) class=\(classes[0])      " } ?? ""
      return ["\(indent)class: other"] + list.map { indent + $0 }
        + ["\(indent)\(id)twj words medicines"]
    }
  }

  /// What was done to a medicine.
  static func step(_ step: Medicine.Step) -> String {
    switch step {
    case .start: "started"
    case .raise: "raised"
    case .lower: "lowered"
    case .stop: "stopped"
    case .switch: "switched to"
    }
  }

  /// `✓ #4  event: injury, face, Tue 17 Nov 2026`, and what is still worth saying.
  package static func event(
    _ event: HealthEvent, isDryRun: Bool, style: Style
  ) -> [String] {
    let facts =
      [label(event.eventKind.rawValue)]
      + (event.detail.map { [TerminalText.clipped(TerminalText.safe(label($0)), to: 60)] } ?? [])
      + [FactText.day(event.day)]
    var lines = [
      Receipt.stored(
        "\(number(event.id))event: \(facts.joined(separator: ", "))", isDryRun: isDryRun,
        style: style)
    ]
    if let meaning = eventMeaning(event.eventKind) { lines.append(indent + meaning) }
    let details = EventVocabulary.details(of: event.eventKind).map(\.slug).filter { $0 != "other" }
    if event.detail == nil, event.eventKind != .other, let first = details.first, let id = event.id
    {
      let words = details.map(label).joined(separator: ", ")
      lines.append("\(indent)the checkup can use: \(words)      twj edit \(id) detail=\(first)")
    }
    return lines
  }

  /// What an event is taken to mean, where that is more than its word.
  package static func eventMeaning(_ kind: HealthEvent.Kind) -> String? {
    kind == .substanceStopped ? "it means daily and heavy use that was stopped or halved" : nil
  }

  /// `✓ #5  P1 is put off until Fri 27 Nov 2026, 21:31`
  package static func snooze(_ snooze: Snooze, isDryRun: Bool, style: Style) -> [String] {
    [
      Receipt.undoable(
        "\(number(snooze.id))\(TerminalText.safe(snooze.rule)) is put off until "
          + FactText.moment(snooze.until, style.clock), isDryRun: isDryRun, style: style),
      "\(indent)An emergency is never put off.",
    ]
  }

  static let indent = String(repeating: " ", count: 6)

  static func number(_ id: Int?) -> String { id.map { "#\($0)  " } ?? "" }

  /// A slug as it is typed: `dopamine-blocking`.
  static func typed(_ slug: String) -> String { VocabularyEntry.folded(slug) }
}
