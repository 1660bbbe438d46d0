import JournalCore
import Reporting

/// What may be typed next on a command line, for the shell's completion.
struct WordCompletion {
  /// One possible word and what it means.
  struct Candidate: Hashable {
    let word: String
    let meaning: String

    init(_ word: String, _ meaning: String = "") {
      self.word = word
      self.meaning = meaning
    }
  }

  /// The words before the one that is being typed, without the program's name.
  private let before: [String]
  private let prefix: String
  private let help: HelpOutline
  private let vocabulary: Vocabulary
  /// The newest episodes, the latest first, for ids and for the person's own tags.
  private let recent: [Candidate]
  private let tags: [String]
  /// What `edit` can change in an episode.
  private let fields: [Candidate]

  init(
    _ typed: [String], help: HelpOutline, vocabulary: Vocabulary, recent: [Candidate],
    tags: [String], fields: [String]
  ) {
    before = typed.dropLast().map { $0.lowercased() }
    prefix = typed.last ?? ""
    self.help = help
    self.vocabulary = vocabulary
    self.recent = recent
    self.tags = tags
    self.fields = fields.map { Candidate("\($0)=") }
  }

  /// Words that begin as the one being typed, each once, in the order of what is likely.
  ///
  /// None where a file is meant, so that the shell offers its own.
  var candidates: [Candidate] {
    if prefix.hasPrefix("-") { return fitting(help.options(after: before)) }
    guard let first = before.first else { return fitting(help.verbs + sites) }
    if before.last == ":" || before.contains(":") { return [] }
    return fitting(words(after: first))
  }

  private func fitting(_ words: [Candidate]) -> [Candidate] {
    let typed = prefix.lowercased()
    var seen: Set<String> = []
    return words.filter { $0.word.lowercased().hasPrefix(typed) && seen.insert($0.word).inserted }
  }

  private func words(after verb: String) -> [Candidate] {
    switch verb {
    case "log": before.count == 1 ? sites : ofEpisode
    case "start": before.count == 1 ? sites : notOngoing
    case "stop": (before.count == 1 ? sites : []) + notOngoing
    case "cancel": before.count == 1 ? sites : []
    case "again": ofEpisode
    case "catchup": ofDays
    case "month": before.count == 1 ? [Candidate("last", "the month before")] + days : []
    case "list": ofFilter
    case "show", "note": before.count == 1 ? recent : []
    case "edit": before.count == 1 ? recent : prefix.contains("=") ? values : fields
    case "rm": recent + (prefix.isEmpty ? [] : ofFilter)
    case "coffee", "tea", "cola", "espresso", "energy", "alcohol", "slept", "none": days
    case "had": before.count == 1 ? triggers : days
    case "suspect": triggers
    case "config": ConfigWords(before: before).candidates
    case "demo": before.count == 1 ? [Candidate("remove", "take it away")] + help.verbs : []
    case "day": days + [Candidate("none"), Candidate("complete")] + amounts
    default: HealthWords(before).candidates ?? (isSite(verb) ? ofEpisode : help.words(after: verb))
    }
  }

  /// The values of the field whose name is typed, where they are few.
  private var values: [Candidate] {
    let name = prefix.prefix { $0 != "=" }.lowercased()
    guard let field = Episode.fields.first(where: { $0.name == name }) else { return [] }
    switch field.form {
    case .choice(let words): return words.map { Candidate("\(name)=\($0)") }
    case .flag: return ["yes", "no"].map { Candidate("\(name)=\($0)") }
    default: return name == "site" ? sites.map { Candidate("site=\($0.word)", $0.meaning) } : []
    }
  }

  private func isSite(_ word: String) -> Bool { vocabulary.site(word: word) != nil }

  private var sites: [Candidate] {
    let own = vocabulary.sites.map { Candidate($0.site.slug, "your own site") }
    return own
      + SiteVocabulary.all.flatMap { entry in
        entry.words.map { Candidate($0, SiteVocabulary.label(of: entry.site)) }
      }
  }

  private var triggers: [Candidate] {
    vocabulary.triggers.map { Candidate($0.name, "in \($0.unit)") }
  }

  private var amounts: [Candidate] {
    vocabulary.triggers.map { Candidate("\($0.name)=", "in \($0.unit)") }
  }

  private var days: [Candidate] {
    [Candidate("yd", "yesterday"), Candidate("today"), Candidate("yesterday")]
      + Weekday.allCases.map { Candidate(String($0.name.lowercased().prefix(3)), "the last one") }
  }

  /// Behind a comma, as in the beginning, a day; then what it was.
  private var ofDays: [Candidate] {
    guard before.count > 1, before.last?.hasSuffix(",") == false else { return days }
    return [
      Candidate("none", "no twitches"), Candidate("complete"), Candidate("skip", "not now"),
      Candidate("forgot", "cannot be recalled"), Candidate("episodes="), Candidate("site="),
      Candidate("side="),
    ] + amounts
  }

  /// Which episodes are meant.
  private var ofFilter: [Candidate] {
    EpisodeFilterParser.names.filter { $0 != "tag" }.map { Candidate("\($0):") }
      + days + tags.map { Candidate("+\($0)", "your own") } + sites
  }

  /// What is timed goes on by itself.
  private var notOngoing: [Candidate] { ofEpisode.filter { $0.word != "ongoing" } }

  /// The sides first, then what is known by heart least.
  private var ofEpisode: [Candidate] {
    let circumstances = CircumstanceVocabulary.all.map { Candidate("+\($0.slug)", $0.meaning) }
    return EntryWords.all.map { Candidate($0) } + days + amounts
      + tags.map { Candidate("+\($0)", "your own") } + circumstances
      + vocabulary.triggers.map { Candidate("suspect=\($0.name)", "what you think set it off") }
      + ["with="].map { Candidate($0, "twitched together with") }
  }

}
