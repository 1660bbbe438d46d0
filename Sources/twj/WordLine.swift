import JournalCore

/// Runs a parser over typed words and gives its errors the whole line, so that carets can be drawn.
enum WordLine {
  /// What the parser makes of `words`, which stand behind the words `before` (the verb).
  ///
  /// - Throws: ``CommandError/words(_:)``.
  static func understood<Result>(
    _ before: [String], _ words: [String], _ parse: () throws(EntryError) -> Result
  ) throws -> Result {
    do {
      return try parse()
    } catch {
      throw CommandError.words(
        MistakenWords(
          problem: error.problem, places: error.places.map { $0 + before.count },
          line: before + words))
    }
  }
}
