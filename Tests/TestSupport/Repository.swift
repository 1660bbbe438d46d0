import Foundation

/// The files of this repository, for tests on the repository itself.
package enum Repository {
  /// The top folder.
  package static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

  /// Paths below a folder, relative to the root, with an ending.
  package static func files(under folder: String, ending: String) -> [String] {
    let base = "\(root)/\(folder)"
    guard let walk = FileManager.default.enumerator(atPath: base) else { return [] }
    return walk.compactMap { $0 as? String }.filter { $0.hasSuffix(ending) }
      .map { "\(folder)/\($0)" }.sorted()
  }

  /// The text of a file by its path from the root.
  package static func text(_ path: String) throws -> String {
    try String(contentsOfFile: "\(root)/\(path)", encoding: .utf8)
  }
}
