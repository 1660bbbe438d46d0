import Foundation
import JournalCore
import Reporting
import Testing

@testable import TestSupport
@testable import twj

/// Colour, characters and width: what a terminal gets and what a pipe gets.
struct TerminalTests {
  private static let escape = "\u{1B}"
  private static let lines =
    ConventionTests.reading + [
      "lid l 2m -n", "coffee -n", "undo", "redo", "lid l 90", "nonsense", "show 99", "help",
    ]

  private func terminal() throws -> TestProgram {
    let program = try ConventionTests.program()
    program.isTerminal = true
    program.environment["TERM"] = "xterm-256color"
    return program
  }

  @Test func `a receipt on a terminal is coloured, and the mark is there without colour too`()
    throws
  {
    let program = try terminal()
    #expect(program.run("neck").output.hasPrefix("\u{1B}[32m✓\u{1B}[0m #"))
    program.isTerminal = false
    #expect(program.run("neck").output.hasPrefix("✓ #"))
  }

  enum Plain: String, CaseIterable, Sendable {
    case pipe, noColorVariable, dumb, noTerm, option, plain, json
  }

  @Test(arguments: Plain.allCases)
  func `no escape byte is written where colour is off`(way: Plain) throws {
    let program = try terminal()
    switch way {
    case .pipe: program.isTerminal = false
    case .noColorVariable: program.environment["NO_COLOR"] = "1"
    case .dumb: program.environment["TERM"] = "dumb"
    case .noTerm: program.environment["TERM"] = nil
    case .option, .plain, .json: break
    }
    let option = [Plain.option: " --no-color", .plain: " --plain", .json: " --json"][way] ?? ""
    for line in Self.lines where line != "help" {
      let outcome = program.run(line + option)
      #expect(!outcome.output.contains(Self.escape), "\(line)")
      #expect(!outcome.error.contains(Self.escape), "\(line)")
    }
  }

  @Test func `an empty NO_COLOR means nothing`() throws {
    let program = try terminal()
    program.environment["NO_COLOR"] = ""
    #expect(program.run("neck").output.contains(Self.escape))
  }

  @Test func `each stream is decided alone`() throws {
    let program = try ConventionTests.program()
    program.environment["TERM"] = "xterm"
    for (output, error) in [(true, false), (false, true)] {
      let out = BufferSink(isTerminal: output)
      let err = BufferSink(isTerminal: error)
      #expect(Twj.run(program.context(["neck", "l"], output: out, error: err)) == 0)
      #expect(out.text.contains(Self.escape) == output)
      #expect(Twj.run(program.context(["neck", "90"], output: out, error: err)) == 64)
      #expect(!err.text.contains(Self.escape))
    }
  }

  @Test func `where the locale is not UTF-8 all output is ASCII`() throws {
    let program = try ConventionTests.program()
    program.isUnicode = false
    program.run("jaw : Grüße aus Zürich ✓ 😀")
    for line in Self.lines where line != "help" {
      let outcome = program.run(line)
      #expect(outcome.output.utf8.allSatisfy { $0 < 128 }, "\(line)")
      #expect(outcome.error.utf8.allSatisfy { $0 < 128 }, "\(line)")
    }
    #expect(program.run("neck").output.hasPrefix("+ #"))
    #expect(try program.stored().episodes.contains { $0.note == "Grüße aus Zürich ✓ 😀" })
  }

  @Test(arguments: [20, 40, 60, 80, 120])
  func `no line is wider than the terminal unless one word is`(width: Int) throws {
    let program = try terminal()
    program.run(
      "edit 1 note=\"a note that is rather long, with many words in it, one after another\"")
    program.width = width
    for line in Self.lines where line != "help" {
      let outcome = program.run(line)
      for text in (outcome.output).split(separator: "\n").map(Self.uncoloured) {
        let words = text.split(separator: " ")
        #expect(
          TerminalText.width(text) <= width || words.count == 1, "\(width), \(line): \(text)")
      }
    }
  }

  @Test(arguments: [20, 40, 60, 80])
  func `a narrow terminal leaves columns out and breaks lines, but no word`(width: Int) throws {
    let program = try terminal()
    for line in ["", "show 1", "history", "config", "where", "when yd 21:30", "checkup", "neck -n"]
    {
      program.width = nil
      let known = Set(Self.words(program.run(line).output))
      program.width = width
      let narrow = Self.words(program.run(line).output)
      #expect(narrow.allSatisfy(known.contains), "\(line): \(Set(narrow).subtracting(known))")
    }
  }

  @Test func `at a pipe no line is broken`() throws {
    let program = try ConventionTests.program()
    program.width = 20
    #expect(
      program.run("history").output.contains("  added #1 eyelid, left, 1m 30s, Fri 20 Nov 21:30\n"))
  }

  @Test func `an error on a narrow terminal is cut to its part around the carets`() throws {
    let program = try ConventionTests.program()
    let error = BufferSink(isTerminal: true, width: 30)
    let words = ["lid", "l", "unbroken", "visible", "asleep", "ongoing", "90"]
    #expect(Twj.run(program.context(words, output: BufferSink(), error: error)) == 64)
    let lines = error.text.split(separator: "\n")
    #expect(lines.allSatisfy { TerminalText.width(String($0)) <= 30 }, "\(error.text)")
    let row = try #require(lines.firstIndex { $0.contains("^") })
    let under = zip(lines[row - 1], lines[row]).filter { $0.1 == "^" }.map(\.0)
    #expect(String(under) == "90", "\(error.text)")
  }

  @Test func `a closed pipe ends the program quietly`() throws {
    let program = try ConventionTests.program()
    let error = BufferSink()
    let output = BufferSink(failure: ClosedPipe())
    #expect(Twj.run(program.context(["list"], output: output, error: error)) == 0)
    #expect(error.text.isEmpty)
  }

  @Test func `output that cannot be written is an error, and what was stored stays`() throws {
    let program = try ConventionTests.program()
    let before = try program.stored().episodes.count
    let output = BufferSink(
      failure: CommandError.outputFailed(reason: "No space left on device", isFull: true))
    let error = BufferSink()
    #expect(Twj.run(program.context(["neck"], output: output, error: error)) == 74)
    #expect(
      error.text == """
        twj: the output cannot be written: No space left on device.
        What is stored stays stored:  twj history

        """)
    #expect(try program.stored().episodes.count == before + 1)
  }

  private static func words(_ text: String) -> [String] {
    uncoloured(text[...]).split { $0 == " " || $0 == "\n" }.map(String.init)
  }

  private static func uncoloured(_ text: Substring) -> String {
    text.utf8.contains(0x1B)
      ? String(text).replacing(/\u{1B}\[[0-9;]*m/, with: "") : String(text)
  }

  @Test func `on a narrow terminal the meaning of a setting stands below it`() throws {
    let program = try terminal()
    program.width = 80
    #expect(program.run("config").output.contains("default  whose emergency number: DE, GB, US"))
    for (line, words) in [
      ("config", "\n      whose emergency number: DE, GB, US …\n"),
      ("profile", "\n      some signs weigh more in children\n"),
      ("suspect", "\n      more episodes on days with more\n"),
    ] {
      program.width = 60
      #expect(program.run(line).output.contains(words), "\(program.run(line).output)")
    }
  }

  @Test func `the blank behind a question stays where the question is folded`() {
    let folded = LineFolding.folded("Do you really want to remove all of them? ", to: 20)
    #expect(folded.hasSuffix("them? "))
  }

  @Test(arguments: [60, 80, 120])
  func `the checkup's line in week and today never breaks its command`(width: Int) throws {
    let program = try TestProgram(now: "2026-11-23T08:00:00+01:00")
    program.run("demo")
    (program.isTerminal, program.width) = (true, width)
    for line in ["demo week last", "demo list", "demo month", "demo chart", "demo checkup"] {
      let output = program.run(line).output
      let lines = output.split(separator: "\n")
      #expect(lines.allSatisfy { !$0.hasSuffix("twj") && !$0.hasSuffix("twj demo") }, "\(output)")
    }
    #expect(program.run("demo week last").output.contains("twj demo checkup"))
  }
}
