import Foundation
import TestSupport
import Testing

/// Every story under `Examples/` does what its transcript says.
///
/// `RECORD_EXAMPLES=1` writes what the program prints; the difference is then read like code.
struct ExampleTests {
  static let stories = Repository.files(under: "Examples", ending: "transcript.txt")

  @Test func `there are at least five stories, each with its journal or diary`() throws {
    #expect(Self.stories.count >= 5)
    for story in Self.stories {
      let files = try Self.files(beside: story)
      #expect(!files.isEmpty, "\(story)")
      for file in files {
        let text = try String(contentsOf: file, encoding: .utf8)
        let isKnown = text.contains("\"kind\": \"journal\"") || text.hasPrefix("date,")
        #expect(isKnown, "\(file.path)")
      }
    }
  }

  /// What a story imports.
  static func files(beside story: String) throws -> [URL] {
    let folder = URL(fileURLWithPath: "\(Repository.root)/\(story)").deletingLastPathComponent()
    return try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.lastPathComponent != "transcript.txt" }
  }

  @Test(arguments: stories)
  func `a story prints what its transcript says`(story: String) throws {
    let expected = try Repository.text(story)
    let program = try TestProgram()
    for file in try Self.files(beside: story)
    where expected.contains("import \(file.lastPathComponent)") {
      try FileManager.default.copyItem(
        atPath: file.path, toPath: "\(program.home)/\(file.lastPathComponent)")
    }
    let actual = try Transcript(expected).replayed(on: program)
    if ProcessInfo.processInfo.environment["RECORD_EXAMPLES"] == "1" {
      try actual.write(
        toFile: "\(Repository.root)/\(story)", atomically: true, encoding: .utf8)
    } else {
      #expect(actual == expected, "\(story)")
    }
  }

  @Test(arguments: stories)
  func `a story says that it is made up`(story: String) throws {
    #expect(try Repository.text(story).lowercased().contains("synthetic"))
  }
}
