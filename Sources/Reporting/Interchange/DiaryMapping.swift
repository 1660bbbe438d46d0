/// Which trigger a column of a diary holds, as a person states it: `header=trigger:unit`.
package struct DiaryMapping: Hashable, Sendable {
  /// As typed; compared like headers are.
  package let header: String
  /// The name of a trigger, or `date`, `episodes` or `logged`.
  package let target: String
  /// nil for the unit a bare number has.
  package let unit: String?

  package init(header: String, target: String, unit: String? = nil) {
    self.header = header
    self.target = target
    self.unit = unit
  }

  /// Reads `header=trigger` or `header=trigger:unit`; a header may hold an equals sign itself. nil
  /// where a part is missing.
  package init?(_ text: String) {
    guard let equals = text.lastIndex(of: "=") else { return nil }
    let parts = text[text.index(after: equals)...].split(
      separator: ":", maxSplits: 1, omittingEmptySubsequences: false
    ).map(String.init)
    let header = String(text[..<equals])
    guard !header.isEmpty, parts.allSatisfy({ !$0.isEmpty }), let target = parts.first else {
      return nil
    }
    self.init(header: header, target: target, unit: parts.count > 1 ? parts[1] : nil)
  }

  /// `header=trigger:unit`.
  package var text: String { "\(header)=\(target)" + (unit.map { ":\($0)" } ?? "") }
}
