import JournalCore
import Reporting

/// The wording of suspects that cannot be declared or ended.
extension ErrorWording {
  static func complaint(_ refusal: SuspectRecording.Refusal) -> Complaint {
    switch refusal {
    case .full(let open):
      Complaint(
        what: "there are \(open.count) suspects already, and no more than \(SuspectList.limit) "
          + "can be looked at first: \(open.map(safe).joined(separator: ", ")).",
        hint: "End one of them first:  twj suspect end \(open.last.map(quoted) ?? "TRIGGER")",
        status: .usage)
    case .notOpen(let trigger):
      Complaint(
        what: "\(safe(trigger)) is no suspect.", hint: "Those there are:  twj suspect",
        status: .nothingFound)
    }
  }
}
