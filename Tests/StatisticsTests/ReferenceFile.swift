import Foundation

/// The files beside the tests: numbers of a second program and public data.
enum ReferenceFile {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Reference")

  static func decoded<Value: Decodable>(_ name: String) throws -> Value {
    let data = try Data(contentsOf: folder.appending(path: "\(name).json"))
    return try JSONDecoder().decode(Value.self, from: data)
  }

  /// The cells of each column of a table by its name.
  static func table(_ name: String) throws -> [String: [String]] {
    let text = try String(contentsOf: folder.appending(path: "\(name).csv"), encoding: .utf8)
    let rows = text.split(whereSeparator: \.isNewline).map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    guard let header = rows.first else { return [:] }
    return Dictionary(
      uniqueKeysWithValues: header.enumerated().map { index, name in
        (name, rows.dropFirst().map { $0[index] })
      })
  }

  /// A column of numbers.
  static func numbers(_ name: String, _ column: String) throws -> [Double] {
    try (table(name)[column] ?? []).compactMap(Double.init)
  }
}
