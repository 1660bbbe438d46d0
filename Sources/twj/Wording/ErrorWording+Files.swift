import JournalCore
import Reporting
import Storage

/// The wording of trouble with the journal file and with files that are imported.
extension ErrorWording {
  static func complaint(_ error: StoreError, _ context: Context?) -> Complaint {
    var complaint = complaint(error)
    switch error {
    case .damaged, .damagedRow:
      let lines = context.map { DamagedJournal($0).lines } ?? []
      complaint.details += lines.dropLast()
      complaint.hint = lines.last ?? complaint.hint
    default: break
    }
    guard isWriteFailure(error) else { return complaint }
    if let typed = context.flatMap({ unsaved($0.invocation) }) {
      complaint.details.append("  not stored:  \(typed)")
    } else {
      let ending = "; nothing was saved."
      if complaint.what.hasSuffix(ending) {
        complaint.what = complaint.what.dropLast(ending.count) + "."
      }
    }
    return complaint
  }

  private static func isWriteFailure(_ error: StoreError) -> Bool {
    switch error {
    case .busy, .full, .readOnly, .inputOutput, .permission, .cannotCreate: true
    default: false
    }
  }

  private static func complaint(_ error: StoreError) -> Complaint {
    switch error {
    case .busy(let seconds):
      Complaint(
        what: "the journal is busy. Waited \(seconds) s; nothing was saved.",
        hint: "Another program has it open. Try again.", status: .busy)
    case .full:
      Complaint(
        what: "the disk is full; nothing was saved.", hint: "Make room and type it again:",
        status: .inputOutput)
    case .readOnly(let path):
      Complaint(
        what: "the journal \(safe(path)) cannot be written; nothing was saved.",
        hint: "Give yourself the right:  chmod u+w \(safe(path))", status: .permission)
    case .newerFile(let found, let known):
      Complaint(
        what:
          "the journal was written by a newer version (format \(found); this one knows \(known)). It was not touched.",
        hint: "Install the newer version.", status: .badData)
    case .foreignFile(let path):
      Complaint(
        what: "\(safe(path)) is not a twitch journal; it was not touched.",
        hint: "Name another file:  twj --db PATH …", status: .badData)
    case .damaged(let detail):
      Complaint(
        what: "the journal is damaged: \(safe(detail)); it was not touched.",
        hint: damagedHint, status: .badData)
    case .damagedRow(let table, let id, let column):
      Complaint(
        what:
          "the journal is damaged: \(table) #\(id), \(column) cannot be read; it was not touched.",
        hint: damagedHint, status: .badData)
    default: openingComplaint(error)
    }
  }

  private static let damagedHint = "Look first:  twj verify   Then:  twj restore"

  private static func openingComplaint(_ error: StoreError) -> Complaint {
    switch error {
    case .notRegularFile(let path):
      Complaint(
        what: "\(safe(path)) is not a regular file.", hint: "Name a file:  twj --db PATH …",
        status: .cannotCreate)
    case .missing(let path):
      Complaint(
        what: "there is no journal at \(safe(path)).", hint: "Log an episode:  twj lid l 90s",
        status: .fileMissing)
    case .cannotCreate(let path, _):
      Complaint(
        what: "the journal \(safe(path)) cannot be made there.",
        hint: "Name another place:  twj --db PATH …   or set TWJ_DB", status: .cannotCreate)
    case .permission(let path):
      Complaint(
        what: "you may not open \(safe(path)).", hint: "Look at its rights:  ls -l \(safe(path))",
        status: .permission)
    case .inputOutput(let detail):
      Complaint(
        what: "the disk reported an error: \(safe(detail)); nothing was saved.",
        hint: "Check the disk, then type it again:", status: .inputOutput)
    case .other(let detail):
      Complaint(what: "the database refused: \(safe(detail))", hint: nil, status: .unexpected)
    default:
      Complaint(what: "the journal cannot be opened: \(error)", hint: nil, status: .unexpected)
    }
  }
}
