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

  /// Puts the bytes of a journal in the journal's place.
  func placeJournal(_ bytes: Data) throws {
    let folder = URL(fileURLWithPath: journalPath).deletingLastPathComponent().path
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    let isMade = FileManager.default.createFile(
      atPath: journalPath, contents: bytes, attributes: [.posixPermissions: 0o600])
    precondition(isMade, "the home folder of a test can be written")
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
