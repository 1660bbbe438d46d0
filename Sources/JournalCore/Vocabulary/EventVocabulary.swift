/// The kinds of events and the words for their details.
package enum EventVocabulary {
  /// A built-in word for the detail of an event.
  package struct Detail: Hashable, Sendable {
    package let entry: VocabularyEntry
    /// The kinds it can be said of.
    package let kinds: [HealthEvent.Kind]
  }

  /// The kinds, in their order.
  package static let all: [VocabularyEntry] = [
    event(.injury, ["knock", "trauma"], "a knock or other injury", ["src0", "src1", "src3"]),
    event(
      .neckOperation, ["neck-surgery", "thyroid-operation"],
      "an operation on the neck or the thyroid", ["HYPOCA", "src0", "src2"]),
    event(.stomachIllness, ["stomach-bug"], "a stomach illness"),
    event(
      .substanceStopped, ["withdrawal"], "daily and heavy use was stopped or halved",
      ["ALC", "src1", "src2", "src3"]),
    event(
      .substanceUsed, ["drugs"], "a drug was taken that is not a medicine",
      ["src1", "src2", "src3"]),
    event(.infection, ["virus"], "an infection", ["src1", "src2", "src3"]),
    event(.birth, ["childbirth"], "gave birth", ["PREECL"]),
    event(.other, [], "anything else that may matter later"),
  ]

  /// Details that have a word; any other text may be given as well.
  package static let details: [Detail] = [
    detail("head", [], "the head", of: .injury, sources: ["src1", "src3"]),
    detail("face", [], "the face", of: .injury, sources: ["src1", "src3"]),
    detail(
      "alcohol", ["drink"], "alcohol", of: .substanceStopped,
      sources: ["ALC", "src1", "src2", "src3"]),
    detail(
      "sedative", ["sleeping-tablets"], "sedatives or sleeping tablets", of: .substanceStopped),
    detail(
      "opioid", ["narcotic", "heroin"], "opioid painkillers or heroin",
      of: .substanceStopped, .substanceUsed, sources: ["src1", "src2"]),
    detail(
      "stimulant", ["cocaine", "amphetamine"], "a stimulant such as cocaine or amphetamine",
      of: .substanceUsed, sources: ["src2"]),
    detail(
      "cold_sore", ["cold-sores"], "cold sores", of: .infection, sources: ["src1", "src2", "src3"]),
    detail("thyroid", [], "thyroid trouble", of: .other, sources: ["src0"]),
    detail(
      "other", [], "another part of the body or another substance",
      of: .injury, .substanceStopped, .substanceUsed, sources: ["src0", "src2", "src3"]),
  ]

  /// The kind of a slug or other word; case is ignored and `-` stands for `_`.
  package static func kind(word: String) -> HealthEvent.Kind? {
    all.entry(word: word).flatMap { HealthEvent.Kind(rawValue: $0.slug) }
  }

  /// The built-in details of one kind.
  package static func details(of kind: HealthEvent.Kind) -> [VocabularyEntry] {
    details.filter { $0.kinds.contains(kind) }.map(\.entry)
  }

  /// The built-in detail a typed word means for one kind; nil for free words.
  package static func detail(word: String, of kind: HealthEvent.Kind) -> String? {
    details(of: kind).entry(word: word)?.slug
  }

  private static func event(
    _ kind: HealthEvent.Kind, _ aliases: [String], _ meaning: String, _ sources: [String] = []
  ) -> VocabularyEntry {
    VocabularyEntry(kind.rawValue, aliases: aliases, meaning: meaning, sources: sources)
  }

  private static func detail(
    _ slug: String, _ aliases: [String], _ meaning: String, of kinds: HealthEvent.Kind...,
    sources: [String] = []
  ) -> Detail {
    Detail(
      entry: VocabularyEntry(slug, aliases: aliases, meaning: meaning, sources: sources),
      kinds: kinds)
  }
}
