import Foundation
import Reporting
import Testing

struct JournalJSONSyntaxTests {
  @Test(arguments: [
    ("", JSONSyntaxError.Problem.unexpectedEnd, 1, 1),
    ("{\n  \"a\": 1,\n  \"b\" 2\n}", .unexpected(expected: "a colon", found: "2"), 3, 7),
    ("{\"a\": 1,}", .unexpected(expected: "a name in quotes", found: "}"), 1, 9),
    ("[1, 2", .unexpectedEnd, 1, 6),
    ("[1 2]", .unexpected(expected: "a comma or ]", found: "2"), 1, 4),
    ("[1,]", .unexpected(expected: "a value", found: "]"), 1, 4),
    ("{'a': 1}", .unexpected(expected: "a name in quotes", found: "'"), 1, 2),
    ("{} {}", .trailingText, 1, 4), ("[é, ü]", .unexpected(expected: "a value", found: "é"), 1, 2),
    ("[\"é\", x]", .unexpected(expected: "a value", found: "x"), 1, 7),
    ("[NaN]", .unexpected(expected: "a value", found: "N"), 1, 2),
    ("[Infinity]", .unexpected(expected: "a value", found: "I"), 1, 2),
    ("[nul]", .unexpected(expected: "a value", found: "n"), 1, 2),
    ("[1e400]", .numberTooLarge, 1, 2), ("[-1e400]", .numberTooLarge, 1, 2),
    ("[01]", .unexpected(expected: "the end of the number 0", found: "1"), 1, 3),
    ("[1.]", .unexpected(expected: "a digit", found: "]"), 1, 4),
    ("[.5]", .unexpected(expected: "a value", found: "."), 1, 2),
    ("[1e]", .unexpected(expected: "a digit", found: "]"), 1, 4),
    ("[-]", .unexpected(expected: "a digit", found: "]"), 1, 3), ("\"abc", .unexpectedEnd, 1, 5),
    ("\"a\nb\"", .controlCharacter, 1, 3), ("\"\\x\"", .badEscape, 1, 2),
    ("\"\\u12g4\"", .badEscape, 1, 2), ("\"\\u12", .unexpectedEnd, 1, 6),
    ("\"\\ud800\"", .loneSurrogate, 1, 2), ("\"\\ud800\\u0041\"", .loneSurrogate, 1, 2),
    ("\"\\udc00\"", .loneSurrogate, 1, 2),
    ("{\"a\": 1, \"a\": 2}", .duplicateName("a"), 1, 10),
  ])
  func `a broken text is refused with its line and column`(
    text: String, problem: JSONSyntaxError.Problem, line: Int, column: Int
  ) {
    let error = #expect(throws: JSONSyntaxError.self) {
      try JSONParser.value(of: Array(text.utf8))
    }
    #expect(error?.problem == problem)
    #expect(error?.line == line)
    #expect(error?.column == column)
  }

  @Test func `an error names the path it lies at`() {
    let text = #"{"a": [1, {"b c": {"x": 1, "y": 2, "x": 3}}]}"#
    let error = #expect(throws: JSONSyntaxError.self) {
      try JSONParser.value(of: Array(text.utf8))
    }
    #expect(error?.path.text == #"$.a[1]["b c"].x"#)
    #expect(error?.problem == .duplicateName("x"))
  }

  @Test(arguments: [3, 31, 32, 4321])
  func `a name that comes twice among many is found`(number: Int) {
    let names = (0..<5000).map { "\"n\($0)\": 0" } + ["\"n\(number)\": 1"]
    let error = #expect(throws: JSONSyntaxError.self) {
      try JSONParser.value(of: Array("{\(names.joined(separator: ","))}".utf8))
    }
    #expect(error?.problem == .duplicateName("n\(number)"))
  }

  @Test(arguments: [
    [0x22, 0xFF, 0x22], [0x22, 0xED, 0xA0, 0x80, 0x22], [0x22, 0xC0, 0xAF, 0x22],
  ])
  func `a text that is not UTF-8 is refused`(bytes: [UInt8]) {
    let error = #expect(throws: JSONSyntaxError.self) { try JSONParser.value(of: bytes) }
    #expect(error?.problem == .notUTF8)
  }

  @Test func `levels are counted`() throws {
    func nested(_ levels: Int) -> [UInt8] {
      Array((String(repeating: "[", count: levels) + String(repeating: "]", count: levels)).utf8)
    }
    _ = try JSONParser.value(of: nested(64))
    let error = #expect(throws: JSONSyntaxError.self) { try JSONParser.value(of: nested(65)) }
    #expect(error?.problem == .tooDeep(limit: 64))
    #expect(throws: JSONSyntaxError.self) { try JSONParser.value(of: nested(1_000_000)) }
    _ = try JSONParser.value(of: Array("[\(String(repeating: "[],", count: 200))[]]".utf8))
  }

  @Test(arguments: [
    ("9223372036854775807", JSONValue.whole(.max)), ("-9223372036854775808", .whole(.min)),
    ("9007199254740993", .whole(9_007_199_254_740_993)), ("9223372036854775808", .number(0x1p63)),
    ("-0", .whole(0)), ("1.0", .number(1)), ("1E2", .number(100)), ("-2.5e-3", .number(-0.0025)),
    ("0.1", .number(0.1)), ("1e-400", .number(0)),
  ])
  func `numbers are read exactly`(text: String, value: JSONValue) throws {
    #expect(try JSONParser.value(of: Array(text.utf8)) == value)
  }

  @Test(arguments: [
    0.1, 1.0 / 3.0, Double.leastNonzeroMagnitude, 1.7976931348623157e308, 1e16, 1e21, -2.5,
    1.2345678901234568e17, 4.35,
  ])
  func `numbers are written as short as they can be read back`(number: Double) throws {
    let value = try JSONParser.value(of: Array(JSONWriter.text(.number(number)).utf8))
    switch value {
    case .number(let read): #expect(read == number)
    case .whole(let read): #expect(Double(read) == number)
    default: Issue.record("\(value) is no number")
    }
  }

  @Test func `escapes are read as the characters they stand for`() throws {
    let text = "\u{FEFF} \"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u0000\\u00e9\\uD83D\\ude00é😀\" \r\n\t"
    #expect(
      try JSONParser.value(of: Array(text.utf8)) == "\"\\/\u{8}\u{C}\n\r\t\u{0}é😀é😀")
  }

  @Test(arguments: HostileText.payloads)
  func `another JSON reader reads what is written`(payload: String) throws {
    let text = JSONWriter.text([payload: .string(payload)].json)
    let object = try JSONDecoder().decode([String: String].self, from: Data(text.utf8))
    #expect(object.values.map { Array($0.utf8) } == [Array(payload.utf8)])
    let value = try JSONParser.value(of: Array(text.utf8))
    guard case .object(let members) = value, let member = members.first else {
      Issue.record("no object")
      return
    }
    #expect(Array(member.name.utf8) == Array(payload.utf8))
  }

  @Test func `nothing that acts on a terminal is written as it is`() {
    let text = HostileText.payloads.map { JSONWriter.text(.string($0)) }.joined()
    let harmful = text.unicodeScalars.filter { scalar in
      scalar.properties.generalCategory == .control || (0x202A...0x202E).contains(scalar.value)
        || (0x2066...0x2069).contains(scalar.value) || [0x2028, 0x2029].contains(scalar.value)
    }
    #expect(harmful.isEmpty)
  }

  @Test func `inner levels stand on one line where that is asked for`() {
    let value: JSONValue = ["a": [["x": 1, "y": [2, 3]], ["z": true]], "b": .object([])]
    #expect(
      JSONWriter.text(value, expandedLevels: 2) == """
        {
          "a": [
            {"x": 1, "y": [2, 3]},
            {"z": true}
          ],
          "b": {}
        }
        """)
    #expect(
      JSONWriter.text(value, expandedLevels: 0)
        == #"{"a": [{"x": 1, "y": [2, 3]}, {"z": true}], "b": {}}"#)
  }
}

extension Dictionary where Key == String, Value == JSONValue {
  fileprivate var json: JSONValue { .object(map { JSONMember($0.key, $0.value) }) }
}
