extension FieldValue {
  package init(_ text: String?) { self = text.map(FieldValue.text) ?? .null }
  package init(_ number: Int?) { self = number.map(FieldValue.whole) ?? .null }
  package init(_ number: Double?) { self = number.map(FieldValue.number) ?? .null }
  package init(_ flag: Bool?) { self = flag.map(FieldValue.flag) ?? .null }
  package init(_ moment: Moment?) { self = moment.map(FieldValue.moment) ?? .null }
  package init(_ day: LocalDay?) { self = day.map(FieldValue.day) ?? .null }
  package init(_ choice: (some RawRepresentable<String>)?) {
    self = choice.map { .text($0.rawValue) } ?? .null
  }
}
