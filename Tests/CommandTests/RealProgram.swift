import Foundation
import TestSupport

/// The built program as a process, on a home folder of its own.
final class RealProgram {
  struct Outcome {
    let output: String
    let error: String
    let status: Int32
    /// Whether a signal ended it; `status` is then the signal's number.
    let wasKilled: Bool
  }

  let home: String
  /// The whole environment of every run, beside `HOME`.
  var environment = [
    "TZ": "Europe/Berlin", "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin",
    "TWJ_NOW": "2026-11-21T10:00:00+01:00",
  ]

  init() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("twj-real-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    home = folder.path
  }

  deinit { try? FileManager.default.removeItem(atPath: home) }

  var journalPath: String { "\(home)/.local/share/twj/journal.db" }

  /// The program beside the test bundle that is running, else that of a debug build.
  static let path: String = {
    let arguments = CommandLine.arguments
    let bundle = arguments.firstIndex(of: "--test-bundle-path").flatMap { place in
      arguments.indices.contains(place + 1) ? arguments[place + 1] : nil
    }
    let beside = [bundle, arguments.first].compactMap { $0 }.map { file in
      URL(fileURLWithPath: file).deletingLastPathComponent().appendingPathComponent("twj").path
    }
    return (beside + ["\(Repository.root)/.build/debug/twj"])
      .first { FileManager.default.isExecutableFile(atPath: $0) } ?? "twj"
  }()

  /// Runs `twj` with words as a shell would split them.
  @discardableResult
  func run(_ line: String) throws -> Outcome {
    try run(program: Self.path, ShellWords.split(line))
  }

  /// Runs a shell script in which `twj` is the built program and the folder is the home folder.
  func shell(_ script: String) throws -> Outcome {
    try run(program: "/bin/sh", ["-c", "twj() { '\(Self.path)' \"$@\"; }; \(script)"])
  }

  func run(program: String, _ words: [String]) throws -> Outcome {
    let (process, output, error) = prepared(program, words)
    try Self.start(process)
    let printed = output.fileHandleForReading.readDataToEndOfFile()
    let said = error.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Outcome(
      output: String(decoding: printed, as: UTF8.self),
      error: String(decoding: said, as: UTF8.self),
      status: process.terminationStatus, wasKilled: process.terminationReason == .uncaughtSignal)
  }

  /// A run that is begun and left to itself.
  func begin(_ line: String, input: Any = FileHandle.nullDevice) throws -> Process {
    let (process, _, _) = prepared(Self.path, ShellWords.split(line))
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    process.standardInput = input
    try Self.start(process)
    return process
  }

  /// Starts a process with no signal blocked, as a shell does: tests run on threads that block
  /// nearly all of them, and a process takes that over.
  private static func start(_ process: Process) throws {
    var none = sigset_t()
    var before = sigset_t()
    sigemptyset(&none)
    pthread_sigmask(SIG_SETMASK, &none, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    try process.run()
  }

  private func prepared(_ program: String, _ words: [String]) -> (Process, Pipe, Pipe) {
    let process = Process()
    let output = Pipe()
    let error = Pipe()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = words
    process.environment = environment.merging(["HOME": home]) { $1 }
    process.currentDirectoryURL = URL(fileURLWithPath: home)
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = error
    return (process, output, error)
  }

  /// The notes of all episodes, as an export gives them.
  func notes() throws -> [String] {
    let text = try run("export json --notes").output
    let value = try JSONSerialization.jsonObject(with: Data(text.utf8))
    guard let journal = value as? [String: Any] else { throw NoObject(text: text) }
    let episodes = journal["episodes"] as? [[String: Any]] ?? []
    return episodes.compactMap { $0["note"] as? String }
  }

  func mode(_ path: String) throws -> Int? {
    let attributes = try FileManager.default.attributesOfItem(atPath: "\(home)/\(path)")
    return attributes[.posixPermissions] as? Int
  }
}
