import JournalCore
import Reporting

/// Writes exported files, each of them whole or not at all, and says where they are.
struct ExportWriter {
  let context: Context
  let output: OutputOptions
  let force: Bool
  /// What the receipt is of, with `--json`.
  var kind = "export"

  /// - Throws: ``CommandError/fileExists(_:)`` before anything is written, when one is there.
  func write(_ files: [(name: String, bytes: [UInt8], rows: Int)], folder: String?) throws {
    let targets = files.map { file in
      (path: folder.map { Self.joined($0, file.name) } ?? file.name, bytes: file.bytes)
    }
    try check(targets.map(\.path))
    if let folder { try context.files.makeFolder(Self.trimmed(folder)) }
    for target in targets { try context.files.write(target.bytes, to: target.path) }
  }

  /// Writes one text into a file and says so, with what it holds and whether notes are in it; without
  /// a file, or into `-`, it goes to standard output.
  func deliver(
    _ text: String, to path: String?, holding content: String? = nil, notes: Bool,
    encrypted: Bool = false
  ) throws {
    let plain = Array(text.utf8)
    guard let path, path != "-" else {
      return try context.console.printRaw(encrypted ? sealed(plain, for: "-") : plain)
    }
    try check([path])
    let bytes = encrypted ? try sealed(plain, for: path) : plain
    try write([(name: path, bytes: bytes, rows: 0)], folder: nil)
    let hint = notes ? "" : "      notes left out: --notes"
    try say("\(path)\(content.map { " \($0)" } ?? "")\(hint)", files: [path])
  }

  /// Writes what is made piece by piece into a file; without one, or into `-`, to standard output.
  ///
  /// - Returns: how many rows were written into the file; nil for standard output.
  func deliver(
    to path: String?, encrypted: Bool,
    _ make: (_ write: @escaping ([UInt8]) throws -> Void) throws -> Int
  ) throws -> Int? {
    let file = path == "-" ? nil : path
    if let file { try check([file]) }
    var rows = 0
    func deliver(_ write: @escaping ([UInt8]) throws -> Void) throws {
      guard encrypted else { return rows = try make(write) }
      let whole = Pieces()
      rows = try make { whole.bytes += $0 }
      try write(sealed(whole.bytes, for: file ?? "-"))
    }
    guard let file else {
      try deliver(context.console.printRaw)
      return nil
    }
    try context.files.write(to: file, deliver)
    return rows
  }

  /// What was written, put together.
  private final class Pieces {
    var bytes: [UInt8] = []
  }

  /// The bytes as only a passphrase opens them.
  ///
  /// - Throws: as ``Passphrase/new()``, and ``CommandError/bytesToTerminal(example:)``.
  func sealed(_ bytes: [UInt8], for path: String) throws -> [UInt8] {
    guard path != "-" || !context.console.output.isTerminal else {
      throw CommandError.bytesToTerminal(example: "export json --encrypt -o journal.sealed")
    }
    return try Passphrase(
      context: context, output: output, pipe: "export json | age -e -r KEY -o journal.age"
    ).sealed(bytes, for: path)
  }

  /// Refuses paths that are the journal itself, or are there already.
  ///
  /// - Throws: ``CommandError/isTheJournal(_:)`` and ``CommandError/fileExists(_:)``.
  func check(_ paths: [String]) throws {
    let journal = try Locations(database: output.db, environment: context.environment).journal
    for path in paths where context.files.areSame(path, journal) {
      throw CommandError.isTheJournal(path)
    }
    for path in paths where !force && context.files.exists(path) {
      throw CommandError.fileExists(path)
    }
  }

  /// The receipt, or with `--json` the files.
  func say(_ text: String, files: [String]) throws {
    guard !output.quiet else { return }
    if output.json {
      let data: JSONValue = ["files": .array(files.map { .string($0) })]
      return try context.console.print(JSONEnvelope(kind: kind, data: data))
    }
    let style = context.style(output)
    try context.console.print(Receipt.done(TerminalText.safe(text), style: style), style: style)
  }

  /// `visit/` and `episodes.csv` as one path.
  static func joined(_ folder: String, _ name: String) -> String {
    "\(trimmed(folder))/\(name)"
  }

  private static func trimmed(_ folder: String) -> String {
    folder.count > 1 && folder.hasSuffix("/") ? String(folder.dropLast()) : folder
  }
}
