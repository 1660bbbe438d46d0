import Foundation
import JournalCore
import Reporting
import Testing

@Suite struct CSVDescriptionTests {
  private static let tables = [
    "episodes.csv", "days.csv", "weeks.csv", "triggers.csv", "findings.csv", "symptoms.csv",
    "medicines.csv", "visits.csv",
  ]

  private func text(_ name: String, _ options: CSVExport.Options = .init()) throws -> String {
    let files = try CSVSample().export(options: options).files
    return String(decoding: try #require(files.first { $0.name == name }).bytes, as: UTF8.self)
  }

  private func package(_ options: CSVExport.Options = .init()) throws -> [String: Any] {
    let data = Data(try text("datapackage.json", options).utf8)
    return try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
  }

  private func fields(_ table: String, _ options: CSVExport.Options) throws -> [[String: Any]] {
    let resources = try #require(try package(options)["resources"] as? [[String: Any]])
    let resource = try #require(resources.first { $0["path"] as? String == table })
    let schema = try #require(resource["schema"] as? [String: Any])
    #expect(schema["missingValues"] as? [String] == [""])
    #expect(resource["profile"] as? String == "tabular-data-resource")
    #expect(resource["encoding"] as? String == "utf-8")
    return try #require(schema["fields"] as? [[String: Any]])
  }

  @Test func `the folder holds its tables and both descriptions`() throws {
    let files = try CSVSample().export().files
    #expect(files.map(\.name) == Self.tables + ["README.txt", "datapackage.json"])
    #expect(files.map(\.rows) == [3, 8, 2, 0, 0, 3, 1, 0, 0, 0])
    #expect(try CSVSample().export().episodesOnly == files[0].bytes)
  }

  @Test(arguments: tables, [true, false])
  func `the data package names every column in order with type and meaning`(
    table: String, notes: Bool
  ) throws {
    let options = CSVExport.Options(notes: notes)
    let fields = try fields(table, options)
    #expect(
      fields.compactMap { $0["name"] as? String }
        == (try CSVSample().table(table, options: options).header))
    for field in fields {
      let type = try #require(field["type"] as? String)
      #expect(CSVColumn.Kind(rawValue: type) != nil)
      #expect((field["description"] as? String)?.isEmpty == false)
      #expect((field["title"] as? String)?.isEmpty == false)
    }
  }

  @Test func `units are told beside the meaning`() throws {
    let fields = try fields("episodes.csv", .init())
    let duration = try #require(fields.first { $0["name"] as? String == "duration_s" })
    #expect(duration["unit"] as? String == "s")
    #expect(duration["description"] as? String == "how long it lasted (s)")
    let site = try #require(fields.first { $0["name"] as? String == "site" })
    #expect(site["unit"] == nil)
  }

  @Test(arguments: tables)
  func `every cell is of its column's type`(table: String) throws {
    let reading = try CSVSample().table(table, options: .init(notes: true))
    let types = try fields(table, .init(notes: true)).compactMap { $0["type"] as? String }
    for row in reading.rows {
      for (cell, type) in zip(row, types) where !cell.isEmpty {
        #expect(Self.fits(cell, type), "\(cell) is no \(type)")
      }
    }
  }

  private static func fits(_ cell: String, _ type: String) -> Bool {
    switch type {
    case "integer": Int(cell) != nil
    case "number": Double(cell) != nil
    case "boolean": ["true", "false"].contains(cell)
    case "date": LocalDay(iso: cell) != nil
    case "datetime": Moment(iso: cell) != nil
    default: true
    }
  }

  @Test func `the data package says what it is`() throws {
    let package = try package()
    #expect(package["profile"] as? String == "tabular-data-package")
    #expect(package["name"] as? String == "twitch-journal")
    #expect(package["created"] as? String == "2026-11-22T10:00:00+01:00")
    #expect(package["version"] as? String == "0.1.0")
    #expect(package["rule_set_version"] as? String == "3")
  }

  @Test func `the README names every file, column and unit`() throws {
    let readme = try text("README.txt")
    for table in try CSVSample().export().tables {
      #expect(readme.contains("\n\(table.path)  ("))
      for column in table.columns {
        let unit = column.unit.map { " [\($0)]" } ?? ""
        #expect(readme.contains("\n    \(column.name)\(unit)\n"))
      }
    }
  }

  @Test func `the README says who, which days, which versions and what empty means`() throws {
    let readme = try text("README.txt")
    for line in [
      "recorded by the person; no clinician has reviewed the rules",
      "2026-11-15 to 2026-11-22", "8 days: 5 observed, 6 recorded, 2 unknown",
      "twj 0.1.0, rule set 3", "An empty cell is unknown, never 0", "A day begins at 04:00",
      "notes were left out",
    ] {
      #expect(readme.contains(line), "\(line)")
    }
    #expect(try text("README.txt", .init(notes: true)).contains("notes are in the last column"))
    #expect(try text("README.txt", .init(raw: true)).contains("as they were typed"))
  }

  @Test func `lines of the README fit a page`() throws {
    for line in try text("README.txt").split(separator: "\n") { #expect(line.count <= 80) }
  }

  @Test func `a byte order mark stands before the tables only`() throws {
    for file in try CSVSample().export(options: .init(bom: true)).files {
      #expect(file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) == file.name.hasSuffix(".csv"))
    }
  }

  @Test func `the same input gives the same bytes, whatever the order of the records`() throws {
    let sample = try CSVSample()
    var shuffled = sample
    shuffled.journal.episodes.reverse()
    shuffled.journal.exposures.reverse()
    shuffled.journal.symptoms.reverse()
    shuffled.journal.care.reverse()
    shuffled.journal.faceChecks.reverse()
    let files = try sample.export().files.map(\.bytes)
    #expect(try sample.export().files.map(\.bytes) == files)
    #expect(try shuffled.export().files.map(\.bytes) == files)
  }

  @Test func `an empty journal gives tables with nothing but unknown days`() throws {
    var sample = try CSVSample()
    sample.journal = Journal()
    #expect(try sample.export().files.map(\.rows) == [0, 8, 2, 0, 0, 0, 0, 0, 0, 0])
    for row in try sample.table("days.csv").rows {
      #expect(row[2] == "unknown")
      #expect(row[4...].dropLast().filter { !$0.isEmpty } == [])
    }
  }
}
