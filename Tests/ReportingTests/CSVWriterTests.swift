import JournalCore
import Reporting
import Testing

@Suite struct CSVWriterTests {
  private func written(_ values: FieldValue..., raw: Bool = false) -> String {
    var writer = CSVWriter(raw: raw)
    for value in values { writer.add(value) }
    writer.endRow()
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  @Test func `cells are separated by commas and rows end in CRLF`() {
    #expect(written(.text("a"), .whole(-3), .number(6.5)) == "a,-3,6.5\r\n")
  }

  @Test func `unknown is an empty cell, zero and no are written`() {
    #expect(written(.null, .whole(0), .number(0), .flag(false), .words([])) == ",0,0,false,\r\n")
  }

  @Test func `numbers have a decimal point and no needless digits`() {
    #expect(written(.number(2), .number(0.25), .number(1234.5)) == "2,0.25,1234.5\r\n")
  }

  @Test func `days and instants are ISO 8601 with offset`() throws {
    let moment = try #require(Moment(iso: "2026-11-20T21:30:00-03:30"))
    #expect(
      written(.day(CSVSample.day(20)), .moment(moment))
        == "2026-11-20,2026-11-20T21:30:00-03:30\r\n")
  }

  @Test(arguments: [
    ("a,b", "\"a,b\""), ("say \"x\"", "\"say \"\"x\"\"\""), ("a\nb", "\"a\nb\""),
    ("a\rb", "\"a\rb\""), ("a b;c", "a b;c"), (" a ", " a "), ("", ""),
  ])
  func `only texts with comma, quote or line end are quoted`(text: String, cell: String) {
    #expect(written(.text(text)) == "\(cell)\r\n")
  }

  @Test(arguments: [
    "=1+1", "+1", "-1", "@x", "\tx", "\rx", "\nx", "'", "'x", "''x", "＝1", "＋1", "－1", "＠x",
    "=\u{301}1",
  ])
  func `a text like a formula gets one apostrophe, raw none`(text: String) throws {
    let cell = try #require(try CSVReading(Array(written(.text(text)).utf8)).header.first)
    #expect(Array(cell.utf8) == [0x27] + Array(text.utf8))
    let raw = try #require(try CSVReading(Array(written(.text(text), raw: true).utf8)).header.first)
    #expect(Array(raw.utf8) == Array(text.utf8))
  }

  @Test(arguments: ["a=1", " =1", "1+1", "。", "ｘ", "\u{FEFF}x", "5'"])
  func `any other text stays as it is`(text: String) throws {
    let cell = try #require(try CSVReading(Array(written(.text(text)).utf8)).header.first)
    #expect(Array(cell.utf8) == Array(text.utf8))
  }

  @Test func `a negative number is a number`() {
    #expect(written(.number(-1.5), .text("-1.5")) == "-1.5,'-1.5\r\n")
  }

  @Test func `a NUL is made visible, raw keeps it`() {
    #expect(written(.text("a\0b")) == "a␀b\r\n")
    #expect(written(.text("a\0b"), raw: true) == "a\0b\r\n")
  }

  @Test func `several values are joined by semicolons and can be told apart`() {
    #expect(written(.words(["a", "b c"])) == "a;b c\r\n")
    #expect(written(.words(["a;b", "c\\"])) == "a\\;b;c\\\\\r\n")
    #expect(CSVReading.words(CSVWriter.joined(["a;b", "c\\", ";"])) == ["a;b", "c\\", ";"])
  }

  @Test func `a byte order mark stands once at the front`() {
    var writer = CSVWriter(bom: true)
    writer.add(.text("a"))
    writer.endRow()
    #expect(writer.bytes == [0xEF, 0xBB, 0xBF, 0x61, 0x0D, 0x0A])
  }

  @Test(arguments: ["a\n", "a,b\r\nc\r\n", "a\"b\r\n", "\"a\"b\r\n", "\"a\r\n", "a"])
  func `the strict reader of these tests refuses what is not RFC 4180`(text: String) {
    #expect(throws: CSVReading.Failure.self) { try CSVReading(Array(text.utf8)) }
  }
}
