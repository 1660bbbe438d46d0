/// One named fact of a record: the same name in JSON, CSV, `edit` and (in camelCase) in SQL.
package struct Field: Hashable, Sendable {
  /// The snake_case name with its unit, as in the Journal JSON.
  package let name: String
  package let form: FieldForm
  /// Whether a record cannot exist without it.
  package let isRequired: Bool

  package init(_ name: String, _ form: FieldForm, required: Bool = false) {
    self.name = name
    self.form = form
    isRequired = required
  }

  /// The column's name: `started_at` is `startedAt`. Made byte by byte, as each start of the program
  /// asks for dozens.
  package var column: String {
    var bytes: [UInt8] = []
    var isCapital = false
    for byte in name.utf8 {
      let isLetter = (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
      if byte != UInt8(ascii: "_") { bytes.append(isCapital && isLetter ? byte - 32 : byte) }
      isCapital = byte == UInt8(ascii: "_")
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// What a field may hold.
package enum FieldForm: Hashable, Sendable {
  case uid
  case moment
  case day
  /// Text of at most that many UTF-8 bytes.
  case text(limit: Int)
  case whole(ClosedRange<Int>)
  case number(ClosedRange<Double>)
  case flag
  /// One of a closed list.
  case choice([String])
  /// Several words; out of a closed list where one is given, each of at most 64 bytes.
  case words([String]?)
}

/// The value of one field.
package enum FieldValue: Hashable, Sendable {
  case null
  case text(String)
  case whole(Int)
  case number(Double)
  case flag(Bool)
  case moment(Moment)
  case day(LocalDay)
  case words([String])

  package var isNull: Bool {
    if case .null = self { true } else { false }
  }
}

/// A field whose value cannot be taken.
package struct FieldError: Error, Hashable, Sendable {
  /// The field's name.
  package let field: String
  package let problem: FieldProblem

  package init(field: String, problem: FieldProblem) {
    self.field = field
    self.problem = problem
  }
}

/// Why a value cannot be taken.
package enum FieldProblem: Hashable, Sendable {
  case missing
  /// What was expected in words, and the value as found.
  case unexpected(expected: String, found: String)
  /// The value lies outside a range, both given as text.
  case outOfRange(low: String, high: String, found: String)
  case notListed(found: String, allowed: [String])
  /// The text has more UTF-8 bytes than allowed.
  case tooLong(limit: Int)
  /// Two facts of one record cannot both hold.
  case contradiction(String)
}
