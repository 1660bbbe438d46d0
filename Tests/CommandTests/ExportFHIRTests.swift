import Foundation
import JournalCore
import Reporting
import TestSupport
import Testing

struct ExportFHIRTests {
  private func program() throws -> TestProgram {
    let program = try TestProgram(now: "2026-11-21T10:00:00+01:00")
    program.run("lid l 90s yd 21:30 : after a call")
    program.run("none thu")
    return program
  }

  private func bundle(_ text: String) throws -> [[String: Any]] {
    let value = try JSONSerialization.jsonObject(with: Data(text.utf8))
    let entries = (value as? [String: Any])?["entry"] as? [[String: Any]]
    return try #require(entries).compactMap { $0["resource"] as? [String: Any] }
  }

  @Test func `without a file the Bundle goes to standard output`() throws {
    let program = try program()
    let outcome = program.run("export fhir")
    #expect(outcome.status == 0)
    #expect(outcome.error.isEmpty)
    #expect(
      try bundle(outcome.output).compactMap { $0["resourceType"] as? String }
        == ["Patient", "Observation", "Observation", "Observation"])
    #expect(!outcome.output.contains("after a call"))
    #expect(program.run("export fhir --notes").output.contains("after a call"))
    #expect(program.run("export fhir").output == outcome.output)
  }

  @Test func `with a file a receipt says where it is and that notes are left out`() throws {
    let program = try program()
    let outcome = program.run("export fhir -o visit.fhir.json")
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("visit.fhir.json 4 resources      notes left out: --notes"))
    let written = try #require(
      FileManager.default.contents(atPath: "\(program.home)/visit.fhir.json"))
    #expect(String(decoding: written, as: UTF8.self) == program.run("export fhir").output)
    let object = try program.json("export fhir -o other.json --json")
    #expect((object["data"] as? [String: Any])?["files"] as? [String] == ["other.json"])
  }

  @Test func `an existing file is overwritten only when told so`() throws {
    let program = try program()
    #expect(program.run("export fhir -o out.json").status == 0)
    let before = FileManager.default.contents(atPath: "\(program.home)/out.json")
    let refused = program.run("export fhir --notes -o out.json")
    #expect(refused.status == 73)
    #expect(refused.error.contains("--force"))
    #expect(FileManager.default.contents(atPath: "\(program.home)/out.json") == before)
    #expect(program.run("export fhir --notes --force -o out.json").status == 0)
    #expect(FileManager.default.contents(atPath: "\(program.home)/out.json") != before)
  }

  @Test func `without a range it is the last 8 weeks`() throws {
    let program = try program()
    #expect(
      program.run("export fhir").output == program.run("export fhir --since 8w").output)
    #expect(program.run("export fhir").output.contains("\"start\": \"2026-09-27\""))
  }

  @Test func `a range without a record is a Bundle that says so`() throws {
    let program = try program()
    let outcome = program.run("export fhir --from 1oct --to 2oct")
    #expect(outcome.status == 0)
    #expect(try bundle(outcome.output).count == 2)
    #expect(outcome.output.contains("no observed day"))
    #expect(program.run("export fhir --from 20nov --to 1nov").status == 64)
  }

  @Test func `without a journal it makes none`() throws {
    let program = try TestProgram()
    #expect(program.run("export fhir").status == 0)
    #expect(!FileManager.default.fileExists(atPath: program.journalPath))
  }
}
