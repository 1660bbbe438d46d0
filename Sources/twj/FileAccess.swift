/// The files a command reads and writes beside the journal.
protocol FileAccess {
  /// Whether something is there under that name.
  func exists(_ path: String) -> Bool
  func isFolder(_ path: String) -> Bool
  /// Whether two names lead to the same file that exists.
  func areSame(_ path: String, _ other: String) -> Bool
  /// - Throws: ``CommandError/fileMissing(_:)`` or ``CommandError/cannotRead(_:reason:)``.
  func read(_ path: String) throws -> [UInt8]
  /// The first 16 bytes, or all where there are fewer.
  ///
  /// - Throws: as ``read(_:)``.
  func start(of path: String) throws -> [UInt8]
  /// All standard input.
  func readInput() throws -> [UInt8]
  /// Writes a whole file under its final name or nothing, from the pieces that `body` gives:
  /// temporary file of mode 0600, flushed to disk, renamed, folder flushed.
  ///
  /// - Throws: ``CommandError/cannotWrite(_:reason:isFull:)``, and what the body throws.
  func write(to path: String, _ body: (_ write: @escaping ([UInt8]) throws -> Void) throws -> Void)
    throws
  /// Makes a folder of mode 0700 and the missing ones above it.
  func makeFolder(_ path: String) throws
  /// The path from the root on, for telling one file from another.
  func absolute(_ path: String) -> String
  /// The names of all that lies in a folder, sorted; none where there is no folder.
  func names(in folder: String) -> [String]
  /// Takes a file away.
  func remove(_ path: String)
  /// Takes an empty folder away; any other stays.
  func removeFolder(_ path: String)
  /// Gives a file another name beside it; whether it worked.
  func move(_ path: String, to other: String) -> Bool
  /// The permission bits, nil when there is nothing.
  func mode(_ path: String) -> UInt32?
  /// Lets the user change a text in `$VISUAL` or `$EDITOR`; nil when the editor failed.
  func edit(_ text: String, beside path: String, with editor: String) throws -> String?
}
