import JournalCore

/// One line that logs an episode: what `log` does once its options are read.
struct EpisodeLine {
  let words: [String]
  var message: String?
  var output = OutputOptions()
  var isDryRun = false

  init(words: [String], message: String?, output: OutputOptions, isDryRun: Bool) {
    self.words = words
    self.message = message
    self.output = output
    self.isDryRun = isDryRun
  }

  /// The line when it has no option: the everyday case, which need not wait for the argument parser
  /// (it looks at every verb first). nil for a line with an option or another verb.
  init?(plain invocation: Invocation) {
    let isLog = invocation.verb == "log"
    words = Array(isLog ? invocation.arguments.dropFirst() : invocation.arguments[...])
    guard isLog || invocation.verb == nil, !words.isEmpty,
      !words.contains(where: { $0.hasPrefix("-") })
    else { return nil }
  }

  /// Stores the episode; without any word and without the verb it shows today.
  ///
  /// - Throws: any module's error; nothing is stored then.
  func run(in context: Context) throws {
    let isShort = context.invocation.verb == nil
    if words.isEmpty, isShort { return try Status.show(context, output) }
    let journal = try OpenJournal(context, output, writing: true, dryRun: isDryRun)
    let parser = EntryParser(vocabulary: journal.vocabulary)
    let note = try EpisodeLogging.note(context.invocation.note, message)
    let (site, facts, time) = try WordLine.understood(isShort ? [] : ["log"], words) {
      () throws(EntryError) in
      let (site, facts) = try parser.parse(words, note: note, verbs: Verb.built)
      return (site, facts, try journal.resolver.resolve(facts.time))
    }
    try EpisodeLogging(journal: journal, output: output, label: words[...].parted(by: " "))
      .store(site: site, facts: facts, time: time)
    context.leaveOpen(journal)
  }
}
