import Foundation
import JournalCore
import Reporting

/// The part of JSON Schema 2020-12 that the journal's schema uses; any other word in a schema is a
/// problem of its own.
struct SchemaCheck {
  let schema: JSONValue
  /// What does not hold, by place, and members the schema does not name.
  private(set) var problems: [String] = []
  private(set) var unnamed: Set<String> = []

  init(_ schema: JSONValue, _ value: JSONValue) {
    self.schema = schema
    check(value, schema, "$")
  }

  private mutating func check(_ value: JSONValue, _ rule: JSONValue, _ place: String) {
    guard case .object(let words) = rule else { return problems.append("\(place): no schema") }
    for word in words where !holds(value, word, rule, place) {
      problems.append("\(place): \(word.name) \(JSONWriter.text(word.value, expandedLevels: 0))")
    }
  }

  private mutating func holds(
    _ value: JSONValue, _ word: JSONMember, _ rule: JSONValue, _ place: String
  ) -> Bool {
    switch (word.name, word.value) {
    case ("$schema", _), ("$defs", _), ("title", _), ("description", _), ("readOnly", _):
      return true
    case ("$ref", .string(let path)):
      guard let name = path.split(separator: "/").last,
        let target = schema["$defs"]?[String(name)]
      else { return false }
      check(value, target, place)
      return true
    case ("anyOf", .array(let rules)):
      return rules.contains { rule in
        var copy = self
        copy.problems = []
        copy.check(value, rule, place)
        return copy.problems.isEmpty
      }
    case ("type", .string(let name)): return Self.isA(value, name)
    case ("type", .array(let names)):
      return names.contains { $0.found == "null" ? value == .null : Self.isA(value, $0.found) }
    case ("const", let other): return value == other
    case ("enum", .array(let values)): return values.contains(value)
    case ("items", let rule):
      for (index, element) in (elements(value) ?? []).enumerated() {
        check(element, rule, "\(place)[\(index)]")
      }
      return true
    case ("properties", .object(let rules)):
      checkMembers(of: value, rules, place)
      return true
    case ("required", .array(let names)):
      return names.allSatisfy { name in value[name.found] != nil }
    default: return Self.fits(value, word)
    }
  }

  private mutating func checkMembers(
    of value: JSONValue, _ rules: [JSONMember], _ place: String
  ) {
    guard case .object(let members) = value else { return }
    for member in members {
      if let rule = rules.first(where: { $0.name == member.name }) {
        check(member.value, rule.value, "\(place).\(member.name)")
      } else {
        unnamed.insert(member.name)
      }
    }
  }

  private func elements(_ value: JSONValue) -> [JSONValue]? {
    guard case .array(let elements) = value else { return nil }
    return elements
  }

  /// Words about texts and numbers; they let other values pass.
  private static func fits(_ value: JSONValue, _ word: JSONMember) -> Bool {
    let limit = number(word.value)
    switch (word.name, value) {
    case ("pattern", .string(let text)):
      return text.range(of: word.value.found, options: .regularExpression) != nil
    case ("minLength", .string(let text)):
      return limit.map { Double(text.unicodeScalars.count) >= $0 } ?? false
    case ("maxLength", .string(let text)):
      return limit.map { Double(text.unicodeScalars.count) <= $0 } ?? false
    case ("minimum", _): return number(value).map { $0 >= limit ?? .infinity } ?? true
    case ("maximum", _): return number(value).map { $0 <= limit ?? -.infinity } ?? true
    case ("pattern", _), ("minLength", _), ("maxLength", _): return true
    default: return false
    }
  }

  private static func number(_ value: JSONValue) -> Double? {
    switch value {
    case .whole(let whole): Double(whole)
    case .number(let number): number
    default: nil
    }
  }

  private static func isA(_ value: JSONValue, _ name: String) -> Bool {
    switch (value, name) {
    case (.string, "string"), (.array, "array"), (.object, "object"), (.bool, "boolean"),
      (.null, "null"), (.whole, "integer"), (.whole, "number"), (.number, "number"):
      true
    default: false
    }
  }
}
