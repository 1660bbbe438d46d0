import JournalCore
import Reporting
import TestSupport
import Testing

struct CSVReaderTests {
  /// All rows of a text as texts of their cells.
  private static func rows(
    _ text: String, separator: CSVReader.Separator? = nil
  ) throws(CSVError) -> [[String]] {
    try rows(Array(text.utf8), separator: separator)
  }

  private static func rows(
    _ bytes: [UInt8], separator: CSVReader.Separator? = nil
  ) throws(CSVError) -> [[String]] {
    var reader = CSVReader(bytes, separator: separator)
    var rows: [[String]] = []
    while let row = try reader.next() { rows.append(row.cells.map(\.text)) }
    return rows
  }

  private static func error(_ bytes: [UInt8]) -> CSVError? {
    do throws(CSVError) {
      _ = try rows(bytes)
      return nil
    } catch {
      return error
    }
  }

  @Test(
    arguments: [
      ("", []), ("\n\r\n\r", []), ("\u{FEFF}", []), ("a", [["a"]]), ("a,b", [["a", "b"]]),
      ("a,b\n", [["a", "b"]]), ("a,b\r\n", [["a", "b"]]), ("a,b\r", [["a", "b"]]),
      ("a,\n,b", [["a", ""], ["", "b"]]), (",", [["", ""]]), ("a,", [["a", ""]]),
      ("\u{FEFF}a,b\r\n1,2", [["a", "b"], ["1", "2"]]),
      ("\u{FEFF}\"a\",b", [["a", "b"]]),
      ("a\nb\r\nc\rd", [["a"], ["b"], ["c"], ["d"]]), ("a\n\n\r\n\rb", [["a"], ["b"]]),
      ("\"a,b\",c", [["a,b", "c"]]), ("\"\"", [[""]]), ("\"\",\"\"", [["", ""]]),
      ("\"say \"\"x\"\"\",y", [["say \"x\"", "y"]]), ("\"\"\"\"", [["\""]]),
      ("\"\"\"\"\"\"", [["\"\""]]), ("\"a\nb\r\nc\",d\ne,f", [["a\nb\r\nc", "d"], ["e", "f"]]),
      (" a , b ", [[" a ", " b "]]), ("ä,日本\n", [["ä", "日本"]]),
    ] as [(String, [[String]])])
  func `a table is read as RFC 4180 has it`(text: String, rows: [[String]]) throws {
    #expect(try Self.rows(text) == rows)
  }

  @Test(
    arguments: [
      ("a;b\n1,5;2", [["a", "b"], ["1,5", "2"]]), ("a\tb\n1;2\t3", [["a", "b"], ["1;2", "3"]]),
      ("a,b;c\n1,2", [["a", "b;c"], ["1", "2"]]), ("\"a,b\";c", [["a,b", "c"]]),
      ("a;b\tc", [["a", "b\tc"]]), ("a\tb;c", [["a", "b;c"]]), ("\n\na;b", [["a", "b"]]),
      ("\"a\n,\";b\n1;2", [["a\n,", "b"], ["1", "2"]]), ("a\n1,2", [["a"], ["1", "2"]]),
    ] as [(String, [[String]])])
  func `the header tells the separator, a comma before all`(
    text: String, rows: [[String]]
  ) throws {
    #expect(try Self.rows(text) == rows)
  }

  @Test func `a separator that is given holds whatever the header looks like`() throws {
    #expect(try Self.rows("a,b;c", separator: .semicolon) == [["a,b", "c"]])
  }

  @Test func `rows have their line and cells their column`() throws {
    var reader = CSVReader(Array("\n\r\nä,\"b\nc\",日本,d\r\n\r\ne,\"f\"\rg".utf8))
    let first = try #require(try reader.next())
    #expect(first.line == 3)
    #expect(first.cells.map(\.column) == [1, 3, 4, 7])
    let second = try #require(try reader.next())
    #expect(second.line == 6)
    #expect(second.cells.map(\.column) == [1, 3])
    #expect(try reader.next()?.line == 7)
    #expect(try reader.next() == nil)
    #expect(try reader.next() == nil)
  }

  @Test(
    arguments: [
      ("a,b\n1,\"2\n3\n", .unclosedQuote, 2, 3, 2), ("\"", .unclosedQuote, 1, 1, 1),
      ("\"a\"\"", .unclosedQuote, 1, 1, 1), ("a\nä,\"b\"c", .textAfterQuote, 2, 6, 2),
      ("\"a\" ,b", .textAfterQuote, 1, 4, 1), ("\"a\r\nb\"\"\n\"x", .textAfterQuote, 3, 2, 1),
      ("a,b\"c\"", .quoteInText, 1, 4, 1), ("a, \"b\"", .quoteInText, 1, 4, 1),
      ("a\r\rb\0", .nul, 3, 2, 3), ("\"x\n\0\"", .nul, 2, 1, 1),
    ] as [(String, CSVError.Problem, Int, Int, Int)])
  func `what RFC 4180 does not allow is refused with its place`(
    text: String, problem: CSVError.Problem, line: Int, column: Int, rowLine: Int
  ) {
    #expect(
      Self.error(Array(text.utf8))
        == CSVError(problem: problem, line: line, column: column, rowLine: rowLine))
  }

  @Test(
    arguments: [
      ([0x61, 0x2C, 0x4D, 0xFC, 0x64], 1, 4), ([0xFF, 0xFE, 0x61, 0x00], 1, 1),
      ([0x61, 0x0A, 0x22, 0xC3, 0xA4, 0x0A, 0x62, 0xE4, 0x22], 3, 2),
      ([0x61, 0xC3], 1, 2), ([0xED, 0xA0, 0x80], 1, 1), ([0xC0, 0x80], 1, 1),
    ] as [([UInt8], Int, Int)])
  func `bytes that are no UTF-8 are refused with their place`(
    bytes: [UInt8], line: Int, column: Int
  ) throws {
    let error = try #require(Self.error(bytes))
    #expect(error.problem == .notUTF8)
    #expect(error.line == line)
    #expect(error.column == column)
  }

  @Test(arguments: [
    "a,\"b\"x,c\n1,2\n3,4", "a\0,\"b\"\n1,2\n3,4", "a,b\"\r1,2\r3,4", "\"a\0\nb\",c\r\n1,2\n3,4",
  ])
  func `after a row that cannot be read the next one is`(text: String) throws {
    var reader = CSVReader(Array(text.utf8))
    #expect(throws: CSVError.self) { try reader.next() }
    #expect(try reader.next()?.cells.map(\.text) == ["1", "2"])
    #expect(try reader.next()?.cells.map(\.text) == ["3", "4"])
    #expect(try reader.next() == nil)
  }

  @Test func `after a quote that nothing closes there is no row any more`() throws {
    var reader = CSVReader(Array("a,\"b\n1,2\n".utf8))
    #expect(throws: CSVError.self) { try reader.next() }
    #expect(try reader.next() == nil)
  }

  @Test func `one apostrophe that protects from formulas is taken off, and blanks around`() {
    func cell(_ text: String) -> CSVCell { CSVCell(text: text, column: 1) }
    #expect(cell("'-3").unprotected == "-3")
    #expect(cell("''x").unprotected == "'x")
    #expect(cell("'").unprotected == "")
    #expect(cell(" \t\u{A0}a b\u{A0} ").trimmed == "a b")
    #expect(cell("ä").trimmed == "ä")
    #expect(cell("  ").trimmed == "")
  }

  @Test func `a cell of many quotes and a table of many cells are read in proportion`() throws {
    let quotes = String(repeating: "\"\"", count: 400_000)
    #expect(try Self.rows("\"\(quotes)\",x")[0][0].utf8.count == 400_000)
    let wide = String(repeating: "ä,", count: 200_000)
    #expect(try Self.rows(wide)[0].count == 200_001)
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `what the writer writes is read back, whatever the texts hold`(seed: UInt64) throws {
    var chance = SplitMix64(seed: seed)
    let pieces = ["a", "\"", ",", ";", "\n", "\r", "\r\n", "'", "=", " ", "\t", "ä", "日", "👩‍👩‍👧", "0"]
    func text() -> String {
      (0..<Int.random(in: 0...6, using: &chance)).map { _ in
        pieces[Int.random(in: 0..<pieces.count, using: &chance)]
      }.joined()
    }
    let columns = Int.random(in: 2...5, using: &chance)
    let table = (0..<Int.random(in: 1...8, using: &chance)).map { _ in
      (0..<columns).map { _ in text() }
    }
    let isRaw = Bool.random(using: &chance)
    var writer = CSVWriter(raw: isRaw, bom: Bool.random(using: &chance))
    for row in table {
      for cell in row { writer.add(.text(cell)) }
      writer.endRow()
    }
    var reader = CSVReader(writer.bytes, separator: .comma)
    for row in table {
      let read = try #require(try reader.next(), "seed \(seed)")
      let texts = read.cells.map { isRaw ? $0.text : $0.unprotected }
      #expect(texts.map { Array($0.utf8) } == row.map { Array($0.utf8) }, "seed \(seed)")
    }
    #expect(try reader.next() == nil, "seed \(seed)")
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func `no bytes make it trap or loop`(seed: UInt64) {
    var chance = SplitMix64(seed: seed)
    let alphabet: [UInt8] = [
      0x61, 0x22, 0x2C, 0x3B, 0x0A, 0x0D, 0x00, 0xC3, 0xA4, 0xFF, 0xEF, 0x27,
    ]
    let bytes = (0..<Int.random(in: 0...40, using: &chance)).map { _ in
      alphabet[Int.random(in: 0..<alphabet.count, using: &chance)]
    }
    var reader = CSVReader(bytes)
    var last = 0
    for _ in 0...bytes.count + 1 {
      do throws(CSVError) {
        guard let row = try reader.next() else { return }
        #expect(row.line > last, "seed \(seed)")
        last = row.line
      } catch {
        #expect(error.line >= error.rowLine && error.rowLine > last, "seed \(seed)")
        last = error.rowLine
      }
    }
    Issue.record("seed \(seed): more rows than bytes")
  }
}
