extension ArraySlice<String> {
  /// The words with a blank between them.
  ///
  /// What `joined(separator:)` gives; that one asks the runtime for types when it is first used,
  /// which takes a line that logs an episode longer than all its words.
  package var spaced: String {
    var text = ""
    for (place, word) in enumerated() {
      if place > 0 { text += " " }
      text += word
    }
    return text
  }
}
