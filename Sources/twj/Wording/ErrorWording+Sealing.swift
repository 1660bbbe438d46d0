import Reporting
import Sealing

/// The wording of trouble with files that a passphrase opens.
extension ErrorWording {
  static func complaint(_ error: SealingError, _ path: String) -> Complaint {
    switch error {
    case .wrongPassphrase:
      Complaint(
        what: "\(safe(path)) does not open with this passphrase, or its beginning is damaged.",
        hint: "Type the command again. Nothing was changed.", status: .badData)
    case .damaged:
      Complaint(
        what:
          "\(safe(path)) is damaged: a part of it is not as it was sealed. Nothing was changed.",
        hint: "Other copies:  twj backup --list", status: .badData)
    case .unknownForm, .notSealed:
      Complaint(
        what: "\(safe(path)) was sealed in a way that this version does not know.",
        hint: "Install the newer version.", status: .badData)
    case .failed(let detail):
      Complaint(
        what: "\(safe(path)) could not be sealed or opened: \(safe(detail)).",
        hint: "Try again. Nothing was changed.", status: .unexpected)
    }
  }
}
