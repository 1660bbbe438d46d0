import ArgumentParser
import JournalCore
import Reporting

/// `words [topic]`: the vocabulary with units, meanings and sources.
struct Words: JournalCommand {
  static let configuration = CommandConfiguration(
    commandName: "words", abstract: "The words that are understood, with units and sources.",
    discussion: """
      twj words                 all of them
      twj words symptoms        sites, triggers, symptoms, medicines, events,
                                measures, circumstances, sources
      """)

  @Argument(help: "A topic.")
  var topic: String?

  @OptionGroup var flags: OutputFlags

  func run(in context: Context) throws {
    let topics = try topic.map { [try Self.topic($0)] } ?? VocabularyTopic.allCases
    if output.json {
      return try context.console.print(
        JSONEnvelope(kind: "words", data: WordsJSON(topics).value))
    }
    let style = context.style(output)
    try context.console.print(WordsText(topics, style: style).lines(), style: style)
  }

  private static func topic(_ word: String) throws -> VocabularyTopic {
    if let topic = VocabularyTopic(word: word) { return topic }
    let known = VocabularyTopic.allCases.map(\.rawValue)
    throw CommandError.words(
      MistakenWords(
        problem: .unknownWord(word, suggestions: Suggestion.nearest(to: word, among: known)),
        places: [1], line: ["words", word]))
  }
}
