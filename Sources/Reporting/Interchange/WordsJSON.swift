package import JournalCore

/// The vocabulary as the data of `words --json`: `words`, and `sources` in full.
package struct WordsJSON {
  package let topics: [VocabularyTopic]

  package init(_ topics: [VocabularyTopic] = VocabularyTopic.allCases) { self.topics = topics }

  /// The words of the topics in order, and the sources they name; all sources when these are asked
  /// for.
  package var value: JSONValue {
    let words = topics.filter { $0 != .sources }.flatMap { topic in
      topic.entries.map { (topic, $0) }
    }
    return [
      "words": .array(words.map(Self.word)),
      "sources": .array(sources(of: words.map(\.1)).map(Self.source)),
    ]
  }

  private func sources(of entries: [VocabularyEntry]) -> [VocabularySource] {
    if topics.contains(.sources) { return SourceVocabulary.all }
    let keys = Set(entries.flatMap(\.sources))
    return SourceVocabulary.all.filter { keys.contains($0.key) }
  }

  private static func word(_ topic: VocabularyTopic, _ entry: VocabularyEntry) -> JSONValue {
    [
      "topic": .string(topic.rawValue), "word": .string(entry.slug),
      "also_typed_as": .array(entry.aliases.map(JSONValue.string)),
      "unit": entry.unit.map(JSONValue.string) ?? .null, "meaning": .string(entry.meaning),
      "sources": .array(entry.sources.map(JSONValue.string)),
    ]
  }

  private static func source(_ source: VocabularySource) -> JSONValue {
    [
      "key": .string(source.key), "title": .string(source.title),
      "publisher": .string(source.publisher), "year": source.year.map(JSONValue.whole) ?? .null,
      "address": source.address.map(JSONValue.string) ?? .null,
      "standing": .string(source.standing),
    ]
  }
}
