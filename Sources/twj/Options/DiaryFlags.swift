import ArgumentParser
import JournalCore
import Reporting

/// The options of `import` that are about files from elsewhere.
struct DiaryFlags: ParsableArguments {
  @Option(
    name: .customLong("as"),
    help: ArgumentHelp(
      "What a CSV file is: days (a row a day), episodes (a row an episode), track-and-graph, "
        + "loop-habits or migraine-buddy.", valueName: "form"))
  var form: String?

  @Option(
    name: .customLong("map"),
    help: ArgumentHelp(
      "Which trigger a column holds; may be repeated.", valueName: "header=trigger:unit"))
  var mappings: [String] = []

  @Flag(help: "Make triggers of the columns that are not known.")
  var newTriggers = false

  @Option(
    help: ArgumentHelp("Where the episodes of the diary were; else the face.", valueName: "site"))
  var site: String?

  @Flag(help: "Leave out rows that cannot be read.")
  var skipBad = false

  /// The form that was typed; nil where the file is to tell.
  ///
  /// - Throws: ``DiaryRefusal`` for an unknown form, and where the journal is to be emptied first.
  func given(replacing: Bool) throws -> ImportForm? {
    guard let form else { return nil }
    guard let known = ImportForm(word: form) else { throw DiaryRefusal.unknownForm(form) }
    if replacing { throw DiaryRefusal.notForDays(option: "--replace") }
    return known
  }

  /// Refuses options that mean nothing for our own files.
  func refuseAll() throws {
    let given = [
      ("--map", !mappings.isEmpty), ("--new-triggers", newTriggers), ("--site", site != nil),
      ("--skip-bad", skipBad),
    ]
    if let option = given.first(where: \.1) { throw DiaryRefusal.needsDays(option: option.0) }
  }

  /// What a person says about the file beside it.
  ///
  /// - Throws: ``DiaryRefusal/badMapping(_:)`` and ``CommandError/words(_:)`` for an unknown site.
  func options(of file: String, _ vocabulary: Vocabulary) throws -> DiaryOptions {
    var options = DiaryOptions()
    options.mappings = try mappings.map { text in
      guard let mapping = DiaryMapping(text) else { throw DiaryRefusal.badMapping(text) }
      return mapping
    }
    options.takesNewTriggers = newTriggers
    options.site = try site.map { try named($0, file, vocabulary) }
    options.skipsBadRows = skipBad
    options.reservedWords = Verb.all
    return options
  }

  private func named(_ word: String, _ file: String, _ vocabulary: Vocabulary) throws -> Site {
    if let site = vocabulary.site(word: word) { return site }
    let near = Suggestion.nearest(to: word, among: vocabulary.siteWords)
    throw CommandError.words(
      MistakenWords(
        problem: .unknownWord(word, suggestions: near), places: [3],
        line: ["import", file, "--site", word]))
  }
}
