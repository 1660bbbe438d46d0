import ArgumentParser
import Foundation
import TestSupport
import Testing

@testable import twj

/// What is shared is explained, and the papers say what is true.
struct DocumentationTests {
  @Test func `every shared type and function has a doc comment`() throws {
    var missing: [String] = []
    for file in WallTests.sources {
      let lines = try Repository.text(file).split(
        separator: "\n", omittingEmptySubsequences: false
      ).map(String.init)
      for (number, line) in lines.enumerated() where Self.needsComment(line) {
        var above = number - 1
        while above >= 0, lines[above].drop(while: { $0 == " " }).hasPrefix("@") { above -= 1 }
        if above < 0 || !lines[above].contains("///") {
          missing.append("\(file):\(number + 1) \(line)")
        }
      }
    }
    #expect(missing.isEmpty, "\(missing.joined(separator: "\n"))")
  }

  /// Types, and functions that are no part of a protocol's plain duties.
  static func needsComment(_ line: String) -> Bool {
    let content = String(line.drop { $0 == " " })
    for head in ["package struct ", "package enum ", "package final class ", "package protocol "]
    where content.hasPrefix(head) {
      return true
    }
    return false
  }

  @Test func `the README is short and its commands are verbs that exist`() throws {
    let text = try Repository.text("README.md")
    let words = text.split { $0 == " " || $0 == "\n" }
    #expect(words.count <= 400, "\(words.count) words")
    for line in text.split(separator: "\n") where line.hasPrefix("twj ") {
      let first = line.split(separator: " ")[1]
      let isSite = ["lid", "lip", "eyelid"].contains(first)
      #expect(isSite || Verb.isBuilt(String(first)), "\(line)")
    }
  }

  @Test func `every verb has help with two examples`() throws {
    for command in Twj.configuration.subcommands {
      let configuration = command.configuration
      let examples = configuration.discussion.split(separator: "\n").filter {
        $0.contains("twj ")
      }
      #expect(!configuration.abstract.isEmpty, "\(command)")
      #expect(examples.count >= 2, "\(command) has \(examples.count) examples")
    }
  }

  @Test func `every built verb is a command or one of the drinks`() {
    let names = Set(Twj.configuration.subcommands.compactMap { $0.configuration.commandName })
    for verb in Verb.built where verb != "help" && !Verb.drinks.contains(verb) {
      #expect(names.contains(verb), "\(verb)")
    }
    #expect(names.count == Twj.configuration.subcommands.count)
  }

  @Test func `no file names a path of one machine`() throws {
    let files =
      SizeTests.files + [
        "README.md", "CHANGELOG.md", "CONTRIBUTING.md", "DECISIONS.md", "Makefile",
      ]
    for file in files where !file.hasPrefix("Tests/HouseTests") {
      let text = try Repository.text(file)
      for word in ["work", "root", "home"].map({ "/\($0)/" }) {
        #expect(!text.contains(word), "\(file): \(word)")
      }
    }
  }

  @Test func `no line of a help is wider than 78 columns`() {
    for command in Self.commands(of: Twj.self) {
      for line in command.configuration.discussion.split(separator: "\n") {
        #expect(line.count <= 78, "\(command): \(line)")
      }
    }
  }

  /// A command and all below it.
  static func commands(of command: any ParsableCommand.Type) -> [any ParsableCommand.Type] {
    [command] + command.configuration.subcommands.flatMap { commands(of: $0) }
  }
}
