import Foundation
import JournalCore
import Storage
import TestSupport

extension TestProgram {
  /// Everything that is stored, as it is stored.
  func stored() throws -> Journal {
    let store = try JournalStore(path: journalPath, access: .read)
    defer { store.close() }
    return try store.journal()
  }

  /// Whether there is a journal file at all.
  var hasJournal: Bool { FileManager.default.fileExists(atPath: journalPath) }

  /// The parsed JSON of a command's output.
  func json(_ line: String) throws -> [String: Any] {
    let outcome = run(line)
    let value = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    guard let object = value as? [String: Any] else { throw NoObject(text: outcome.output) }
    return object
  }
}

/// JSON that is no object.
struct NoObject: Error {
  let text: String
}
