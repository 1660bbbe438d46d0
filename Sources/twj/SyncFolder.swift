import JournalCore
import Reporting
import Storage

/// The folder that carries what devices know from one to the other: each writes files that never
/// change, and reads those of the others.
struct SyncFolder {
  /// What was read there.
  struct Contents {
    var knowledge = SyncState()
    /// What conflict copies of the journal know; no other device has read that yet.
    var copies = SyncState()
    /// Paths of conflict copies that were read.
    var merged: [String] = []
    /// Names of files that were not taken, and why.
    var refused: [(name: String, reason: String)] = []
  }

  /// From the root on.
  let path: String
  private let files: any FileAccess

  /// - Throws: ``CommandError/noFolder(_:)``: a stick that is not there is not to be made up.
  init(_ typed: String, _ context: Context) throws {
    files = context.files
    guard files.isFolder(typed) else { throw CommandError.noFolder(typed) }
    let absolute = files.absolute(typed)
    path = absolute.count > 1 && absolute.hasSuffix("/") ? String(absolute.dropLast()) : absolute
  }

  private static let end = ".twjsync"

  /// Reads all that lies there, and the conflict copies beside the journal.
  func contents(journal: String) -> Contents {
    var contents = Contents()
    for name in files.names(in: path) where name.hasSuffix(Self.end) {
      read(name, into: &contents)
    }
    let journal = files.absolute(journal)
    let beside = journal.lastIndex(of: "/").map { String(journal[..<$0]) } ?? path
    for folder in Set([path, beside]).sorted() {
      for name in files.names(in: folder) where Self.isConflictCopy(name) {
        let copy = "\(folder)/\(name)"
        if !files.areSame(copy, journal) { readCopy(copy, into: &contents) }
      }
    }
    return contents
  }

  /// Writes what the others do not know yet.
  ///
  /// - Throws: ``CommandError/cannotWrite(_:reason:isFull:)``.
  func write(_ states: [(name: RecordName, state: RecordState)], uid: UID) throws {
    let bytes = Array(SyncText.file(states).utf8)
    try files.write(bytes, to: "\(path)/\(uid.text)\(Self.end)")
  }

  /// As Dropbox, Nextcloud and Syncthing name a file that was changed in two places.
  static func isConflictCopy(_ name: String) -> Bool {
    name.hasSuffix(".db")
      && (name.contains("conflicted copy") || name.contains(".sync-conflict-"))
  }

  private func read(_ name: String, into contents: inout Contents) {
    do {
      let file = "\(path)/\(name)"
      guard try JournalStore.exists(path: file) else { return }
      contents.knowledge.join(try SyncText.read(files.read(file)))
    } catch let problem as SyncText.Problem {
      contents.refused.append((name, ErrorWording.words(problem)))
    } catch {
      contents.refused.append((name, ErrorWording.complaint(for: error, context: nil).what))
    }
  }

  private func readCopy(_ file: String, into contents: inout Contents) {
    do {
      let store = try JournalStore(path: file, access: .read)
      defer { store.close() }
      contents.copies.join(try store.knowledge())
      contents.merged.append(file)
    } catch {
      let reason = ErrorWording.complaint(for: error, context: nil).what
      contents.refused.append((file, reason))
    }
  }
}
