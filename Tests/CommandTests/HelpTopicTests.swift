import ArgumentParser
import JournalCore
import TestSupport
import Testing

@testable import twj

/// The subjects of the help.
struct HelpTopicTests {
  /// The commands of a subject, without what stands beside them.
  static func examples(of topic: HelpTopic) -> [[String]] {
    topic.text.split(separator: "\n").filter { $0.hasPrefix("  twj ") }.map { line in
      let command = line.dropFirst(6)
      let end = command.firstRange(of: "  ")?.lowerBound ?? command.endIndex
      return ShellWords.split(String(command[..<end]))
    }
  }

  @Test(arguments: HelpTopic.all.map(\.name))
  func `a subject is one screen, and help prints it`(name: String) throws {
    let topic = try #require(HelpTopic.all.first { $0.name == name })
    let lines = topic.text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count <= 23)
    #expect(lines.allSatisfy { $0.count <= 78 })
    let told = try TestProgram().run("help \(name)")
    #expect(told.output == topic.text + "\n")
    #expect(told.status == 0)
  }

  @Test(arguments: HelpTopic.all.map(\.name))
  func `each example of a subject is understood`(name: String) throws {
    let topic = try #require(HelpTopic.all.first { $0.name == name })
    let program = try TestProgram()
    program.run("lid l 90s 16nov 10:00")
    let examples = Self.examples(of: topic)
    #expect(examples.count >= 5)
    let onlyRead = ["backup", "restore", "sync", "import", "verify", "export", "history"]
    for words in examples {
      if onlyRead.contains(words[0]) {
        #expect(throws: Never.self, "\(words)") {
          _ = try Twj.parseAsRoot(Invocation(words).arguments)
        }
      } else {
        let outcome = program.run(words: words)
        #expect([0, 3].contains(outcome.status), "\(words): \(outcome.error)")
      }
      program.now.seconds += 60
    }
  }

  @Test func `another word gets the nearest, and a verb its own help`() throws {
    let program = try TestProgram()
    let outcome = program.run("help tims")
    #expect(outcome.status == 64)
    #expect(outcome.error.hasPrefix("twj: there is no help on “tims”. Did you mean times?"))
    #expect(
      outcome.error.hasSuffix(
        "Topics:  twj help logging · times · triggers · checkup · sharing · keeping\n"))
    #expect(program.run("help export csv").output.contains("USAGE: twj export csv"))
    #expect(program.run("completions --next help ti").output.contains("times"))
  }
}
