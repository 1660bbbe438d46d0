import Foundation
import JournalCore
import TestSupport
import Testing

/// A whole diary of twelve weeks, compared cell by cell with what is stored.
struct DiarySuiteTests {
  private static let path = "\(Repository.root)/Tests/CommandTests/Diaries/null-12-weeks.csv"

  /// The cells of a file without quotes.
  private static func cells() throws -> [[String]] {
    try String(contentsOfFile: path, encoding: .utf8)
      .split(whereSeparator: \.isNewline)
      .map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
  }

  private static func imported() throws -> TestProgram {
    let program = try TestProgram(now: "2026-11-20T21:31:20+01:00")
    try FileManager.default.copyItem(atPath: path, toPath: "\(program.home)/diary.csv")
    let outcome = program.run("import diary.csv --as days --new-triggers")
    #expect(outcome.status == 0, "\(outcome.error)")
    return program
  }

  /// How the file's columns with units of their own are stored.
  private static let known: [String: (trigger: String, factor: Double)] = [
    "caffeine_cups": ("caffeine", 95), "sleep_hours": ("sleep", 1), "stress": ("stress", 1),
    "alcohol_drinks": ("alcohol", 10), "screen_hours": ("screen", 1), "exercise": ("exercise", 1),
  ]

  @Test func `every cell of the file is stored, and nothing else`() throws {
    let journal = try Self.imported().stored()
    let cells = try Self.cells()
    let header = try #require(cells.first)
    var amounts: [String: Double] = [:]
    var counts: [String: Int] = [:]
    for row in cells.dropFirst() where row[1] == "1" {
      let count: Int = try #require(Int(row[2]))
      counts[row[0]] = count
      for (name, cell) in zip(header, row).dropFirst(3) where !cell.isEmpty {
        let (trigger, factor) = Self.known[name] ?? (name, 1)
        amounts["\(row[0]) \(trigger)"] = try #require(Double(cell)) * factor
      }
    }
    #expect(counts.count == 69 && amounts.count == 1380)
    #expect(Set(journal.days.map(\.day.iso)) == Set(counts.keys))
    #expect(journal.days.allSatisfy { $0.closed == .complete && $0.skipped.isEmpty })
    let stored = Dictionary(grouping: journal.episodes) { $0.startedAt.local.day.iso }
    #expect(stored.mapValues(\.count) == counts.filter { $0.value > 0 })
    #expect(journal.exposures.count == amounts.count)
    for exposure in journal.exposures {
      let amount = try #require(amounts["\(exposure.day.iso) \(exposure.trigger)"])
      #expect(abs(exposure.amount - amount) < 1e-9)
    }
    #expect(journal.triggers.count == 14)
  }

  @Test func `its export as JSON gives an equal journal`() throws {
    let program = try Self.imported()
    let text = program.run("export json").output
    let other = try TestProgram(now: "2026-11-20T21:31:20+01:00", seed: 2)
    try text.write(toFile: "\(other.home)/own.json", atomically: true, encoding: .utf8)
    #expect(other.run("import own.json").status == 0)
    #expect(try other.stored().canonical == program.stored().canonical)
    try FileManager.default.copyItem(atPath: Self.path, toPath: "\(other.home)/diary.csv")
    #expect(
      other.run("import diary.csv --as days").output.hasPrefix("✓ nothing to import: 0 changes"))
  }

  @Test func `the suite's days count as recorded on their own day`() throws {
    let journal = try Self.imported().stored()
    #expect(journal.days.allSatisfy { !$0.isRecalled(boundary: .standard) })
    #expect(journal.episodes.allSatisfy { !$0.isRecalled })
  }
}
