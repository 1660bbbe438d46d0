/// What every `--json` output looks like: `{"twj":1,"kind":…,"data":…}`.
package struct JSONEnvelope: Hashable, Sendable {
  /// The number of the format; it changes only when a reader of the old one would misread the new.
  package static let version = 1

  /// `episodes` for `list`, else the verb's name.
  package let kind: String
  package let data: JSONValue

  package init(kind: String, data: JSONValue) {
    self.kind = kind
    self.data = data
  }

  /// The whole output, indented, with a line break at its end.
  package var text: String {
    let value: JSONValue = [
      "twj": .whole(Self.version), "kind": .string(kind), "data": data,
    ]
    return JSONWriter.text(value) + "\n"
  }
}
