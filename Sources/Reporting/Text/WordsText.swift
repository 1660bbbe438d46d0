package import JournalCore

/// The vocabulary for reading: a table for each topic, what a word means broken between words.
package struct WordsText {
  private let topics: [VocabularyTopic]
  private let style: Style

  package init(_ topics: [VocabularyTopic] = VocabularyTopic.allCases, style: Style) {
    self.topics = topics
    self.style = style
  }

  /// All lines: a heading and a table for each topic; in plain style one word a line, its topic first.
  package func lines() -> [String] {
    if style.isPlain { return topics.flatMap(plainLines) }
    return Array(topics.map(section).joined(separator: [""]))
  }

  private func section(_ topic: VocabularyTopic) -> [String] {
    let table = WordsLayout.table(Self.rows(topic), width: style.width)
    return [style.bold(Self.heading(topic))] + table.lines(style: style)
  }

  private func plainLines(_ topic: VocabularyTopic) -> [String] {
    let columns = WordsLayout.Column.allCases
    var table = TextTable([TextTable.Column("topic")] + columns.map { TextTable.Column($0.title) })
    for row in Self.rows(topic) { table.add([topic.rawValue] + columns.map { row[$0] }) }
    return table.lines(style: style)
  }

  private static func rows(_ topic: VocabularyTopic) -> [WordsLayout.Row] {
    topic.entries.map { entry in
      WordsLayout.Row(
        word: (topic == .circumstances ? "+" : "") + entry.slug,
        aliases: entry.aliases.joined(separator: ", "), unit: entry.unit ?? "",
        meaning: entry.meaning, sources: entry.sources.joined(separator: " "))
    }
  }

  /// The topic and how its words are typed.
  private static func heading(_ topic: VocabularyTopic) -> String {
    switch topic {
    case .sites: "Sites: twj SITE"
    case .triggers: "Triggers: twj had TRIGGER AMOUNT"
    case .symptoms: "Symptoms: twj symptom NAME"
    case .medicines: "Classes of medicines"
    case .events: "Events"
    case .measures: "Self-care"
    case .circumstances: "Circumstances, with an episode: twj SITE +WORD"
    case .sources: "Sources"
    }
  }
}
