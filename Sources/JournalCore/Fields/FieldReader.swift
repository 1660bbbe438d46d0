/// Hands out a record's values one after the other, in the order of its fields.
package protocol FieldReader {
  /// The raw value of a field; `null` where there is none.
  mutating func value(of field: Field) throws(FieldError) -> FieldValue
}

extension FieldReader {
  private mutating func optional(_ field: Field) throws(FieldError) -> FieldValue {
    try field.form.checked(value(of: field), field: field.name)
  }

  private mutating func required(_ field: Field) throws(FieldError) -> FieldValue {
    let value = try optional(field)
    guard !value.isNull else { throw FieldError(field: field.name, problem: .missing) }
    return value
  }

  package mutating func uid(_ field: Field) throws(FieldError) -> UID {
    guard case .text(let text) = try required(field), let uid = UID(text) else {
      throw FieldError(field: field.name, problem: .missing)
    }
    return uid
  }

  package mutating func moment(_ field: Field) throws(FieldError) -> Moment {
    guard case .moment(let moment) = try required(field) else {
      throw FieldError(field: field.name, problem: .missing)
    }
    return moment
  }

  package mutating func optionalMoment(_ field: Field) throws(FieldError) -> Moment? {
    guard case .moment(let moment) = try optional(field) else { return nil }
    return moment
  }

  package mutating func day(_ field: Field) throws(FieldError) -> LocalDay {
    guard case .day(let day) = try required(field) else {
      throw FieldError(field: field.name, problem: .missing)
    }
    return day
  }

  package mutating func optionalDay(_ field: Field) throws(FieldError) -> LocalDay? {
    guard case .day(let day) = try optional(field) else { return nil }
    return day
  }

  package mutating func text(_ field: Field) throws(FieldError) -> String {
    guard case .text(let text) = try required(field), !text.isEmpty else {
      throw FieldError(field: field.name, problem: .missing)
    }
    return text
  }

  package mutating func optionalText(_ field: Field) throws(FieldError) -> String? {
    guard case .text(let text) = try optional(field) else { return nil }
    return text
  }

  package mutating func whole(_ field: Field) throws(FieldError) -> Int {
    guard case .whole(let number) = try required(field) else {
      throw FieldError(field: field.name, problem: .missing)
    }
    return number
  }

  package mutating func optionalWhole(_ field: Field) throws(FieldError) -> Int? {
    guard case .whole(let number) = try optional(field) else { return nil }
    return number
  }

  package mutating func number(_ field: Field) throws(FieldError) -> Double {
    guard case .number(let number) = try required(field) else {
      throw FieldError(field: field.name, problem: .missing)
    }
    return number
  }

  package mutating func optionalNumber(_ field: Field) throws(FieldError) -> Double? {
    guard case .number(let number) = try optional(field) else { return nil }
    return number
  }

  package mutating func optionalFlag(_ field: Field) throws(FieldError) -> Bool? {
    guard case .flag(let flag) = try optional(field) else { return nil }
    return flag
  }

  /// An absent list is empty.
  package mutating func words(_ field: Field) throws(FieldError) -> [String] {
    guard case .words(let words) = try optional(field) else { return [] }
    return words
  }

  package mutating func choice<Choice: RawRepresentable<String>>(
    _ field: Field
  ) throws(FieldError) -> Choice {
    guard case .text(let text) = try required(field), let choice = Choice(rawValue: text) else {
      throw FieldError(field: field.name, problem: .missing)
    }
    return choice
  }

  package mutating func optionalChoice<Choice: RawRepresentable<String>>(
    _ field: Field
  ) throws(FieldError) -> Choice? {
    guard case .text(let text) = try optional(field) else { return nil }
    return Choice(rawValue: text)
  }

  /// Several choices out of a closed list; an absent list is empty.
  package mutating func choices<Choice: RawRepresentable<String>>(
    _ field: Field
  ) throws(FieldError) -> [Choice] {
    var choices: [Choice] = []
    for word in try words(field) {
      if let choice = Choice(rawValue: word) { choices.append(choice) }
    }
    return choices
  }
}

extension CaseIterable where Self: RawRepresentable<String> {
  /// The words of all cases, as stored.
  package static var words: [String] { allCases.map(\.rawValue) }
}
