import Foundation
import TestSupport
import Testing

@testable import twj

/// A pager: only for long text on a terminal, and never at the cost of the output.
struct PagerTests {
  /// A journal with 30 episodes on a terminal of 20 rows.
  private func program() throws -> TestProgram {
    let program = try TestProgram(now: "2026-11-21T10:00:00+01:00")
    for minute in 10..<40 { program.run("lid 9:\(minute)") }
    program.isTerminal = true
    program.environment["TERM"] = "xterm"
    program.height = 20
    program.width = 80
    return program
  }

  @Test func `text longer than the terminal goes through the pager, as a whole`() throws {
    let program = try program()
    let plain = program.run("list --all --no-pager").output
    var shown: [[UInt8]] = []
    program.pager = {
      shown.append($0)
      return true
    }
    #expect(program.run("list --all").output.isEmpty)
    #expect(shown.map { String(decoding: $0, as: UTF8.self) } == [plain])
    program.height = 31
    #expect(program.run("list --all").output.isEmpty)
    program.height = 32
    #expect(program.run("list --all").output == plain)
  }

  @Test(arguments: ["list --all --no-pager", "list --all --plain", "list --all --json", "list lip"])
  func `what is short or for programs is not paged`(line: String) throws {
    let program = try program()
    program.run("lip")
    var count = 0
    program.pager = { _ in
      count += 1
      return true
    }
    #expect(!program.run(line).output.isEmpty)
    #expect(count == 0)
    program.isTerminal = false
    #expect(!program.run("list --all").output.isEmpty)
    #expect(count == 0)
  }

  @Test func `a pager that fails loses nothing`() throws {
    let program = try program()
    program.pager = { _ in false }
    #expect(program.run("list --all").output.split(separator: "\n").count == 31)
  }

  @Test(arguments: ["false", "no-such-pager-here", "exit 3", "'", "kill -9 $$"])
  func `a command that fails or is missing is known to have failed`(command: String) {
    #expect(!SystemPager.show(Array("text\n".utf8), in: "{ \(command)\n} 2>/dev/null"))
  }

  @Test func `a real command gets every byte, and one that leaves early is no error`() throws {
    let path = FileManager.default.temporaryDirectory
      .appendingPathComponent("twj-pager-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    let text = Array(String(repeating: "a line of text\n", count: 20_000).utf8)
    #expect(SystemPager.show(text, in: "cat > '\(path)'"))
    #expect(FileManager.default.contents(atPath: path).map(Array.init) == text)
    #expect(SystemPager.show(text, in: "head -1 > /dev/null"))
  }

  @Test func `PAGER names it, set to nothing or to cat there is none`() {
    #expect(SystemPager.pager(Environment([:])) != nil)
    #expect(SystemPager.pager(Environment(["PAGER": "more"])) != nil)
    #expect(SystemPager.pager(Environment(["PAGER": ""])) == nil)
    #expect(SystemPager.pager(Environment(["PAGER": "cat"])) == nil)
    #expect(SystemPager.pager(Environment(["TERM": "dumb"])) == nil)
  }
}
