package import JournalCore

/// The lines of `show`: everything known about one record; what is unknown is left out.
package struct RecordText {
  private let record: any JournalRecord
  private let boundary: DayBoundary
  private let style: Style

  package init(_ record: any JournalRecord, boundary: DayBoundary, style: Style) {
    self.record = record
    self.boundary = boundary
    self.style = style
  }

  /// The kind and number, then names and values, aligned; names are those that `edit` takes. When
  /// plain, a tab stands between name and value.
  package var lines: [String] {
    let facts = facts
    let width = facts.map(\.name.count).max() ?? 0
    return [heading] + facts.flatMap { lines(of: $0, width: width) }
  }

  private struct Fact {
    let name: String
    let value: String
  }

  private var kind: RecordKind { type(of: record).kind }

  private var heading: String {
    let number = record.id.map { "#\($0)" } ?? ""
    if style.isPlain { return "\(kind.word)\t\(number)" }
    return style.bold(number.isEmpty ? kind.word : "\(kind.word) \(number)")
  }

  private var facts: [Fact] {
    zip(type(of: record).fields, record.values).compactMap { field, value in
      let text = text(of: value, field)
      return text.isEmpty ? nil : Fact(name: field.name, value: text)
    } + derived
  }

  private func lines(of fact: Fact, width: Int) -> [String] {
    let parts = fact.value.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if style.isPlain { return ["\(fact.name)\t\(parts.joined(separator: " / "))"] }
    let indent = String(repeating: " ", count: width + 4)
    let name = fact.name + String(repeating: " ", count: width - fact.name.count)
    return parts.enumerated().map { number, part in
      if number == 0 { return "  \(style.dim(name))  \(part)" }
      return part.isEmpty ? "" : indent + part
    }
  }

  // MARK: - Values

  private func text(of value: FieldValue, _ field: Field) -> String {
    switch value {
    case .null: ""
    case .text(let text): TerminalText.safe(text, keepingLines: true)
    case .words(let words): words.map { TerminalText.safe($0) }.joined(separator: ", ")
    case .moment(let moment): "\(readable(moment, field)) (\(moment.iso))"
    case .day(let day): "\(FactText.day(day)) (\(day.iso))"
    case .number(let number) where field.name == "duration_s": FactText.duration(number)
    case .number, .whole, .flag: value.plainText
    }
  }

  /// The start of an episode with how well it is known; any other instant as it is.
  private func readable(_ moment: Moment, _ field: Field) -> String {
    guard let episode = record as? Episode, field.name == "started_at" else {
      return FactText.moment(moment, style.clock)
    }
    return switch episode.precision {
    case .exact: FactText.moment(moment, style.clock)
    case .about: "about \(FactText.moment(moment, style.clock))"
    case .day: "\(FactText.day(moment.local.day)), the day only"
    }
  }

  // MARK: - What follows from the fields

  private var derived: [Fact] {
    var facts: [Fact] = []
    if let day = RecordDay.day(of: record, boundary: boundary), !record.values.contains(.day(day)) {
      facts.append(Fact(name: "local_day", value: "\(FactText.day(day)) (\(day.iso))"))
    }
    if isRecalled { facts.append(Fact(name: "recalled", value: "yes")) }
    return facts
  }

  private var isRecalled: Bool {
    switch record {
    case let episode as Episode: episode.isRecalled
    case let day as DayRecord: day.isRecalled(boundary: boundary)
    default: false
    }
  }
}
