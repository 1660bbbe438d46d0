import Checkup
import Foundation
import TestSupport
import Testing

@testable import twj

/// The papers show only what the examples do, and the rule table is the program's own.
struct ReadmeTests {
  @Test func `every command of the README is part of a story`() throws {
    let told = try ExampleTests.stories.flatMap { story in
      try Repository.text(story).split(separator: "\n").filter { $0.hasPrefix("$ ") }
        .map { $0.dropFirst(2) }
    }
    let blocks = try Repository.text("README.md").split(
      separator: "```", omittingEmptySubsequences: false)
    let commands = blocks.enumerated().filter { $0.offset % 2 == 1 }
      .flatMap { $0.element.split(separator: "\n") }.filter { $0.hasPrefix("twj") }
    #expect(commands.count >= 10)
    for command in commands { #expect(told.contains(command), "\(command)") }
  }

  @Test func `every verb is part of a story`() throws {
    let told = try Set(
      ExampleTests.stories.flatMap { story in
        try Repository.text(story).split(separator: "\n").filter { $0.hasPrefix("$ twj ") }
          .compactMap { $0.dropFirst(6).split(separator: " ").first.map(String.init) }
      })
    for verb in Verb.built { #expect(told.contains(verb), "\(verb)") }
  }

  @Test func `the printed rule table is the one that was read`() throws {
    let path = "Examples/rules.txt"
    let table = RuleSet.table.hasSuffix("\n") ? RuleSet.table : RuleSet.table + "\n"
    if ProcessInfo.processInfo.environment["RECORD_EXAMPLES"] == "1" {
      try table.write(toFile: "\(Repository.root)/\(path)", atomically: true, encoding: .utf8)
    } else {
      #expect(try Repository.text(path) == table)
    }
  }
}
