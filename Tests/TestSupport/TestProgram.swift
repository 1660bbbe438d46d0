import Foundation
package import JournalCore

@testable import twj

/// The program run in process, on a folder, a clock and a zone of the test's own.
package final class TestProgram {
  /// What one run printed and how it ended.
  package struct Outcome {
    package let output: String
    package let error: String
    package let status: Int32
  }

  /// The home folder: `$HOME` of every run.
  package let home: String
  package var now: Moment
  package var zone: any ZoneRules
  package var environment: [String: String] = [:]
  /// Lines a person types; nil when nobody is there.
  package var answers: [String]?
  package var isTerminal = false
  package var width: Int?
  package var height: Int?
  /// What stands for the pager.
  package var pager: (([UInt8]) -> Bool)?
  package var isUnicode = true
  private let progress = ToldProgress()
  private var generator: SplitMix64

  /// A fresh empty folder that goes away with the program.
  package init(
    now: String = "2026-11-20T21:31:20+01:00", zone: any ZoneRules = FixtureZone.berlin,
    seed: UInt64 = 1
  ) throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("twj-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    home = folder.path
    guard let moment = Moment(iso: now) else { throw BadTestClock(text: now) }
    self.now = moment
    self.zone = zone
    generator = SplitMix64(seed: seed)
  }

  deinit { try? FileManager.default.removeItem(atPath: home) }

  /// The journal's file.
  package var journalPath: String { "\(home)/.local/share/twj/journal.db" }

  /// What was begun that may take long, as it is told, and what was ended as `.`.
  package var told: [String] { progress.told }

  /// Copies a file from another program's home folder into this one's.
  package func copy(_ name: String, from other: TestProgram) throws {
    try FileManager.default.copyItem(
      atPath: "\(other.home)/\(name)", toPath: "\(home)/\(name)")
  }

  /// Runs `twj` with words as a shell would split them: quotes hold words together.
  @discardableResult
  package func run(_ line: String) -> Outcome { run(words: ShellWords.split(line)) }

  /// Runs `twj` with words.
  @discardableResult
  package func run(words: [String]) -> Outcome {
    let output = BufferSink(isTerminal: isTerminal, width: width, height: height)
    let error = BufferSink(isTerminal: isTerminal)
    let status = Twj.run(context(words, output: output, error: error))
    return Outcome(output: output.text, error: error.text, status: status)
  }

  /// Moves the clock.
  package func setNow(_ text: String) throws {
    guard let moment = Moment(iso: text) else { throw BadTestClock(text: text) }
    now = moment
  }

  func context(_ words: [String], output: any TextSink, error: any TextSink) -> Context {
    var typed = answers ?? []
    var values = environment
    values["HOME"] = values["HOME"] ?? home
    let milliseconds = now.seconds * 1000
    return Context(
      now: now, zone: zone, environment: Environment(values),
      console: Console(
        output: output, error: error, isInteractive: answers != nil,
        readLine: { typed.isEmpty ? nil : typed.removeFirst() }, isUnicode: isUnicode,
        pager: pager),
      files: SystemFiles(folder: home),
      makeUID: { UID(milliseconds: milliseconds, using: &self.generator) },
      invocation: Invocation(words), progress: progress)
  }
}

/// A clock text in a test that is no moment.
package struct BadTestClock: Error {
  let text: String
}

/// Keeps what would be told.
private final class ToldProgress: ProgressShowing {
  var told: [String] = []

  func begin(_ text: String) { told.append(text) }
  func end() { told.append(".") }
}
