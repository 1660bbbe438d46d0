import Foundation
import TestSupport
import Testing

/// The walls of the house: who may import what, and who may ask the system.
struct WallTests {
  static let sources =
    Repository.files(under: "Sources", ending: ".swift")
    + Repository.files(under: "Schema", ending: ".swift")

  /// The modules a file imports, without their access words.
  static func imports(_ path: String) throws -> [String] {
    try Repository.text(path).split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ")
      guard let mark = words.firstIndex(of: "import"), mark <= 2, words.count > mark + 1,
        words[..<mark].allSatisfy({ ["package", "internal", "@preconcurrency"].contains($0) })
      else { return nil }
      return String(words[mark + 1])
    }
  }

  @Test(
    arguments: [
      ("Sources/JournalCore", []),
      ("Schema", []),
      ("Sources/SQLite", ["CSQLite"]),
      ("Sources/Storage", ["JournalCore", "JournalSchema", "SQLite", "Glibc"]),
      ("Sources/Sealing", ["CSodium"]),
      ("Sources/Statistics", ["RealModule"]),
      ("Sources/Analysis", ["JournalCore", "Statistics"]),
      ("Sources/Checkup", ["JournalCore"]),
      (
        "Sources/Reporting",
        ["JournalCore", "Analysis", "Statistics", "Checkup", "FoundationEssentials"]
      ),
      (
        "Sources/twj",
        [
          "JournalCore", "Storage", "Sealing", "Analysis", "Checkup", "Reporting", "ArgumentParser",
          "FoundationEssentials", "Glibc", "CProcessors",
        ]
      ),
    ] as [(String, [String])])
  func `a target imports only what its place in the house allows`(
    folder: String, allowed: [String]
  ) throws {
    let files = Self.sources.filter { $0.hasPrefix(folder + "/") }
    #expect(!files.isEmpty, "\(folder)")
    for file in files {
      for module in try Self.imports(file) {
        #expect(allowed.contains(module), "\(file) imports \(module)")
      }
    }
  }

  @Test func `a clock time for people is written in one place`() throws {
    let people = Self.sources.filter {
      $0.hasPrefix("Sources/twj/")
        || $0.hasPrefix("Sources/Reporting/") && !$0.contains("/Interchange/")
    }
    for file in people where file != "Sources/Reporting/Text/FactText.swift" {
      let text = try Repository.text(file)
      #expect(!text.contains("clock.text") && !text.contains("start.text"), "\(file)")
    }
  }

  @Test func `the system is asked only in Live, and storage asks for its own file alone`() throws {
    for file in Self.sources
    where try !Self.imports(file).allSatisfy({ !["Glibc", "CProcessors"].contains($0) }) {
      let isAllowed =
        file.hasPrefix("Sources/twj/Live/") || file == "Sources/Storage/JournalFile.swift"
        || file == "Sources/Storage/StoreError+SQLite.swift"
      #expect(isAllowed, "\(file) asks the system")
    }
  }

  @Test func `clock, zone and environment are named only in the live files`() throws {
    let names = ["clock_gettime", "localtime_r", "getenv(", "tzset", "Date()", "ProcessInfo"]
    for file in Self.sources where !file.hasPrefix("Sources/twj/Live/") {
      let text = try Repository.text(file)
      for name in names { #expect(!text.contains(name), "\(file) names \(name)") }
    }
  }

  @Test func `SQL is written only in Storage and Schema`() throws {
    for file in Self.sources
    where !file.hasPrefix("Sources/Storage/") && !file.hasPrefix("Schema/")
      && !file.hasPrefix("Sources/SQLite/")
    {
      let text = try Repository.text(file)
      for word in ["SELECT ", "INSERT INTO", "UPDATE ", "DELETE FROM"] {
        #expect(!text.contains(word), "\(file) holds SQL")
      }
    }
  }

  @Test func `nothing in the program can reach a network`() throws {
    for file in Self.sources {
      let text = try Repository.text(file)
      for name in ["socket(", "URLSession", "connect(", "getaddrinfo"] {
        #expect(!text.contains(name), "\(file) names \(name)")
      }
    }
  }

  @Test func `every migration file is in the list`() throws {
    let list = try Repository.text("Schema/Migrations.swift")
    let files = Repository.files(under: "Schema/sql", ending: ".sql")
    #expect(!files.isEmpty)
    for file in files {
      let name = file.replacing("Schema/sql/", with: "").replacing(".sql", with: "")
      #expect(list.contains(name), "\(file)")
    }
  }

  @Test func `every rule file is in the rule set`() throws {
    let set = try Repository.text("Sources/Checkup/RuleSet.swift")
    let files = Repository.files(under: "Sources/Checkup/Rules", ending: ".swift")
    #expect(!files.isEmpty)
    for file in files {
      let text = try Repository.text(file)
      let names = text.split(separator: "\n").compactMap { line -> String? in
        guard let mark = line.range(of: "static let "), line.contains("CheckupRule(") else {
          return nil
        }
        return String(line[mark.upperBound...].prefix { $0.isLetter || $0.isNumber })
      }
      #expect(names.count == 1, "\(file) holds one rule")
      for name in names { #expect(set.contains(".\(name)"), "\(file): \(name)") }
    }
  }
}
