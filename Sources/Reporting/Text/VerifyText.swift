package import JournalCore

/// What `verify` says of a journal.
package struct VerifyText {
  /// One thing that was looked at.
  package struct Line: Hashable, Sendable {
    package let isSound: Bool
    package let text: String

    package init(isSound: Bool, text: String) {
      self.isSound = isSound
      self.text = text
    }
  }

  private let style: Style

  package init(style: Style) { self.style = style }

  /// `1,234 records: 900 episodes, 12 days` in the order of the kinds.
  package static func counted(_ records: [RecordKind: Int]) -> String {
    let total = records.values.reduce(0, +)
    let parts = RecordKind.allCases.compactMap { kind in
      records[kind].map { FactText.count($0, kind.word) }
    }
    return parts.isEmpty
      ? "no records" : "\(FactText.count(total, "record")): \(parts.joined(separator: ", "))"
  }

  /// The lines, sound ones with a tick.
  package func lines(_ lines: [Line]) -> [String] {
    lines.map { line in
      line.isSound ? Receipt.done(line.text, style: style) : "✗ \(TerminalText.safe(line.text))"
    }
  }
}
