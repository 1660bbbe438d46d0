/// One setting of the journal, by name.
package struct Setting: JournalRecord {
  package var id: Int?
  package var name: String
  package var value: String

  package init(name: String, value: String) {
    self.name = name
    self.value = value
  }

  package static let kind = RecordKind.setting
  package var key: String { name }

  package static let fields = [
    Field("name", .text(limit: FieldLimit.name), required: true),
    Field("value", .text(limit: FieldLimit.line), required: true),
  ]

  package var values: [FieldValue] { [.text(name), .text(value)] }

  package init<Reader: FieldReader>(reading reader: inout Reader) throws(FieldError) {
    let fields = Self.fields
    name = try reader.text(fields[0])
    value = try reader.text(fields[1])
  }
}
