import Foundation
import TestSupport
import Testing

/// Every story under `Examples/` does what its transcript says.
///
/// `RECORD_EXAMPLES=1` writes what the program prints; the difference is then read like code.
struct ExampleTests {
  static let stories = Repository.files(under: "Examples", ending: "transcript.txt")

  @Test func `there are at least five stories, each with its journal`() throws {
    #expect(Self.stories.count >= 5)
    for story in Self.stories {
      let journal = story.replacing("transcript.txt", with: "journal.json")
      #expect(try Repository.text(journal).contains("\"kind\": \"journal\""), "\(journal)")
    }
  }

  @Test(arguments: stories)
  func `a story prints what its transcript says`(story: String) throws {
    let expected = try Repository.text(story)
    let program = try TestProgram()
    let folder = "\(Repository.root)/\(story)".replacing("/transcript.txt", with: "")
    if expected.contains("import journal.json") {
      try FileManager.default.copyItem(
        atPath: "\(folder)/journal.json", toPath: "\(program.home)/journal.json")
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
