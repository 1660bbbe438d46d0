extension String {
  /// Without spaces, tabs and returns at both ends; judged by scalars, so that a combining mark
  /// after a space is not lost with it.
  var trimmingBlanks: String {
    var rest = unicodeScalars[...]
    while let first = rest.first, Self.isBlank(first) { rest.removeFirst() }
    while let last = rest.last, Self.isBlank(last) { rest.removeLast() }
    return String(rest)
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\t" || scalar == "\r"
  }
}
