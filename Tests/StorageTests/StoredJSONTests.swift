import JournalCore
import Testing

@testable import Storage

struct StoredJSONTests {
  @Test(arguments: RandomRecords.texts + ["", String(repeating: "🙂", count: 300)])
  func `every text survives byte for byte`(_ text: String) throws {
    let words = try #require(StoredJSON.words(in: StoredJSON.text(of: [text, "next"])))
    #expect(words.map { Array($0.utf8) } == [Array(text.utf8), Array("next".utf8)])
  }

  @Test func `no control character is left as it is`() {
    let all = String(String.UnicodeScalarView((0..<0x20).compactMap { Unicode.Scalar($0) }))
    let json = StoredJSON.text(of: [all])
    #expect(json.utf8.allSatisfy { $0 >= 0x20 })
    #expect(StoredJSON.words(in: json) == [all])
  }

  @Test func `every scalar of Unicode survives`() {
    for start in stride(from: UInt32(0), to: 0x11_0000, by: 0x1000) {
      let scalars = (start..<start + 0x1000).compactMap { Unicode.Scalar($0) }
      let text = String(String.UnicodeScalarView(scalars))
      let read = StoredJSON.words(in: StoredJSON.text(of: [text]))?.first
      #expect(read.map { Array($0.utf8) } == Array(text.utf8), "from \(start)")
    }
  }

  @Test(arguments: [
    0.1, 1.0 / 3, 1e-300, Double.leastNonzeroMagnitude, 1_000_000, 0.30000000000000004,
    123_456.789_012_345_67,
  ])
  func `a number survives to the last bit`(_ amount: Double) throws {
    var care = Care(uid: try uid("c"), measure: .rest, at: evening)
    care.amount = amount
    let read = StoredJSON.record(of: .care, in: StoredJSON.text(of: care)) as? Care
    #expect(read?.amount?.bitPattern == amount.bitPattern)
  }

  @Test func `a record is an object of what it states`() throws {
    var episode = try episode("e1")
    episode.duration = 90
    episode.isUnbroken = false
    episode.circumstances = ["heat", "a \"b\""]
    #expect(
      StoredJSON.text(of: episode) == """
        {"uid":"e1","started_at":[1795206600,3600],"precision":"exact","duration_s":90.0,\
        "site":"eyelid","unbroken":false,"circumstances":["heat","a \\"b\\""],\
        "entered_at":[1795206600,3600]}
        """)
  }

  @Test(arguments: [
    (#"["\u0041\u00e9\ud83d\ude00"]"#, "Aé😀"), (#"["\b\f\n\r\t\/\\\""]"#, "\u{8}\u{C}\n\r\t/\\\""),
  ])
  func `escapes that others write are understood`(_ json: String, _ text: String) {
    #expect(StoredJSON.words(in: json) == [text])
  }

  @Test(arguments: [
    "", "[", "]", "[\"a\"", "[\"a\",]", "[,]", "[\"a\"]x", "[\"a\" ]", "[1]", "[null]", "{}",
    "\"a\"", "[\"\\x\"]", "[\"\\u12\"]", "[\"\\ud800\"]", "[\"\\ud800\\u0041\"]", "[\"\\udc00\"]",
    "[\"\\u+041\"]", "[\"a\u{1}\"]", "[\"\\", "[\"a\"\"b\"]",
  ])
  func `what is no list of texts is refused`(_ json: String) {
    #expect(StoredJSON.words(in: json) == nil)
  }

  @Test(arguments: [
    "", "{", "[]", #"{"name":"a"}"#, #"{"name":"a","value":"b""#, #"{"name":"a","value":"b"}}"#,
    #"{"name":"a","value":"b","other":"c"}"#, #"{"name":"a","name":"a","value":"b"}"#,
    #"{"name":"a","value":1}"#, #"{"name":"a","value":null}"#, #"{"name":"a""value":"b"}"#,
    #"{,"name":"a","value":"b"}"#,
  ])
  func `what is no record of the kind is refused`(_ json: String) {
    #expect(StoredJSON.record(of: .setting, in: json) == nil)
  }
}
