extension ArraySlice<String> {
  /// The texts one after the other with a mark between them.
  ///
  /// What `joined(separator:)` gives; that one asks the runtime for types when it is first used,
  /// which takes a line that logs an episode longer than all its words.
  package func parted(by mark: String) -> String {
    var whole = ""
    for (place, text) in enumerated() {
      if place > 0 { whole += mark }
      whole += text
    }
    return whole
  }
}
