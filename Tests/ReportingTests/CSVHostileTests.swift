import JournalCore
import Reporting
import Testing

@Suite struct CSVHostileTests {
  /// A journal in which every text a person can write is `text`.
  private func sample(_ text: String) throws -> CSVSample {
    var sample = try CSVSample()
    for index in sample.journal.episodes.indices {
      sample.journal.episodes[index].note = text
      sample.journal.episodes[index].site = Site(slug: text)
      sample.journal.episodes[index].circumstances = [text, "b", text]
      sample.journal.episodes[index].suspected = [text]
    }
    for index in sample.journal.days.indices { sample.journal.days[index].note = text }
    for index in sample.journal.symptoms.indices { sample.journal.symptoms[index].symptom = text }
    sample.journal.medicines[0].name = text
    sample.journal.triggers[0].name = text
    return sample
  }

  private static let formulaStarts = Set("=+-@\t\r\n＝＋－＠".unicodeScalars)

  @Test(arguments: HostileText.payloads)
  func `no cell begins like a formula, no row is ragged and no NUL is left`(
    payload: String
  ) throws {
    let export = try sample(payload).export(options: .init(notes: true), findings: [])
    for file in export.files where file.name.hasSuffix(".csv") {
      let table = try CSVReading(file.bytes)
      #expect(table.rows.count == file.rows)
      for cell in [table.header] + table.rows {
        for text in cell {
          #expect(!text.unicodeScalars.contains("\0"))
          guard let first = text.unicodeScalars.first, Double(text) == nil else { continue }
          #expect(!Self.formulaStarts.contains(first), "\(file.name): \(text)")
        }
      }
    }
  }

  @Test(arguments: HostileText.payloads)
  func `texts come back as they were`(payload: String) throws {
    let expected = payload.contains("\0") ? payload.replacingNUL : payload
    let sample = try sample(payload)
    let episodes = try sample.table("episodes.csv", options: .init(notes: true))
    for note in try episodes.column("note") { expect(CSVReading.restored(note), expected) }
    for site in try episodes.column("site") { expect(CSVReading.restored(site), expected) }
    for cell in try episodes.column("circumstances") {
      let words = CSVReading.words(cell)
      #expect(words.count == 3)
      expect(words[0], expected)
      expect(words[2], expected)
    }
    let days = try sample.table("days.csv", options: .init(notes: true))
    expect(CSVReading.restored(try days.cell("2026-11-19", "note")), expected)
    for symptom in try sample.table("symptoms.csv").column("symptom") {
      expect(CSVReading.restored(symptom), expected)
    }
  }

  @Test(arguments: HostileText.payloads)
  func `raw texts are written unchanged`(payload: String) throws {
    let options = CSVExport.Options(notes: true, raw: true)
    let table = try sample(payload).table("episodes.csv", options: options)
    for note in try table.column("note") { expect(note, payload) }
  }

  @Test(arguments: HostileText.payloads)
  func `the README shows no control character`(payload: String) throws {
    for file in try sample(payload).export().files where !file.name.hasSuffix(".csv") {
      let text = String(decoding: file.bytes, as: UTF8.self)
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      for line in lines { #expect(TerminalText.safe(String(line)) == line) }
    }
  }

  /// Byte for byte: texts that only look the same are not.
  private func expect(
    _ text: String, _ expected: String, at location: SourceLocation = #_sourceLocation
  ) {
    #expect(Array(text.utf8) == Array(expected.utf8), sourceLocation: location)
  }
}

extension String {
  fileprivate var replacingNUL: String {
    unicodeScalars.reduce(into: "") { $0.unicodeScalars.append($1 == "\0" ? "␀" : $1) }
  }
}
