import Foundation
import TestSupport
import Testing

/// Sizes of files and functions: small enough to be read in one go.
struct SizeTests {
  /// Files that may be longer, each with its reason.
  static let longFiles: [String: String] = [:]
  /// Functions that may be longer, by file and name, each with its reason.
  static let longFunctions: [String: String] = [:]

  static let files = WallTests.sources + Repository.files(under: "Tests", ending: ".swift")

  @Test func `no file has more than 250 lines`() throws {
    for file in WallTests.sources where Self.longFiles[file] == nil {
      let lines = try Repository.text(file).split(
        separator: "\n", omittingEmptySubsequences: false
      ).count
      #expect(lines <= 251, "\(file): \(lines) lines")
    }
  }

  @Test func `no function has more than 40 lines, and no command more than 25`() throws {
    for file in WallTests.sources {
      for function in Self.functions(in: try Repository.text(file)) {
        let isCommand = function.name == "run(in" && file.hasPrefix("Sources/twj/Commands/")
        let limit = isCommand ? 25 : 40
        guard Self.longFunctions["\(file) \(function.name)"] == nil else { continue }
        #expect(
          function.lines <= limit, "\(file): \(function.name) has \(function.lines) lines")
      }
    }
  }

  @Test func `no file uses what traps or leaves work undone`() throws {
    let words = ["fatalError(", "try!", "as!", "TODO", "FIXME", "XXX", "#if false", ".disabled("]
    for file in Self.files where !file.hasPrefix("Tests/HouseTests") {
      let text = try Repository.text(file)
      for word in words { #expect(!text.contains(word), "\(file) holds \(word)") }
    }
  }

  struct Function {
    let name: String
    let lines: Int
  }

  /// Functions by their first line and the closing brace of the same indentation; the signature
  /// counts.
  static func functions(in text: String) -> [Function] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var result: [Function] = []
    for (start, line) in lines.enumerated() {
      let content = line.drop { $0 == " " }
      let words = content.split(separator: " ")
      guard
        let mark = words.firstIndex(where: {
          $0 == "func" || $0.hasPrefix("init(") || $0.hasPrefix("init?(") || $0.hasPrefix("init<")
        }),
        words[..<mark].allSatisfy({ $0.first?.isLetter == true || $0.hasPrefix("@") }),
        !content.hasPrefix("//"), !line.hasSuffix("}")
      else { continue }
      let indent = line.prefix { $0 == " " }
      guard let end = lines[(start + 1)...].firstIndex(of: indent + "}") else { continue }
      let name = words[mark] == "func" && words.count > mark + 1 ? words[mark + 1] : words[mark]
      result.append(
        Function(name: String(name.prefix { $0 != ":" }), lines: end - start + 1))
    }
    return result
  }
}
