/// A record as its field names and values in order: what the change log, JSON and `edit` work on.
package struct FieldList: Hashable, Sendable {
  package private(set) var names: [String]
  package private(set) var values: [FieldValue]

  package init() {
    names = []
    values = []
  }

  /// Pairs fields with values; both are in the record's order and equally many.
  package init(_ fields: [Field], _ values: [FieldValue]) {
    precondition(fields.count == values.count, "a record gives one value for each of its fields")
    names = fields.map(\.name)
    self.values = values
  }

  /// The value of a field by name; `null` where it is absent. Setting appends what is new.
  package subscript(name: String) -> FieldValue {
    get { names.firstIndex(of: name).map { values[$0] } ?? .null }
    set {
      if let index = names.firstIndex(of: name) {
        values[index] = newValue
      } else {
        names.append(name)
        values.append(newValue)
      }
    }
  }
}

extension FieldList: FieldReader {
  package mutating func value(of field: Field) throws(FieldError) -> FieldValue {
    self[field.name]
  }
}
