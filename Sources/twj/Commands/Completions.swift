import ArgumentParser
import JournalCore
import Reporting
import Storage

/// `completions <shell>`: a script for the shell's completion.
struct Completions: JournalCommand {
  static let configuration = CommandConfiguration(
    commandName: "completions", abstract: "Print a completion script for bash, zsh or fish.",
    discussion: """
      mkdir -p ~/.local/share/bash-completion/completions
      twj completions bash > ~/.local/share/bash-completion/completions/twj
      twj completions zsh > "${fpath[1]}/_twj"
      twj completions fish > ~/.config/fish/completions/twj.fish
      """)

  @Argument(help: ArgumentHelp("bash, zsh or fish.", valueName: "shell"))
  var shell: String?

  @Option(
    parsing: .remaining,
    help: ArgumentHelp(
      "Print what may come next on a line of these words, the last one half typed.",
      valueName: "words"))
  var next: [String] = []

  @OptionGroup var flags: OutputFlags

  func run(in context: Context) throws {
    guard next.isEmpty else { return try printNext(in: context) }
    guard let shell else {
      throw CommandError.missingWords(
        what: "the shell (bash, zsh or fish)", example: "completions bash")
    }
    let known = CompletionShell(rawValue: shell.lowercased()).map(CompletionScript.init)
    guard let script = known?.text else {
      throw CommandError.words(
        MistakenWords(
          problem: .unknownWord(shell, suggestions: CompletionShell.allCases.map(\.rawValue)),
          places: [1], line: ["completions", shell]))
    }
    try context.console.print(script)
  }

  /// A word a line with its meaning behind a tab; a journal that cannot be read adds nothing.
  private func printNext(in context: Context) throws {
    let journal = try? OpenJournal(context, output)
    let episodes = (try? journal?.store().newestEpisodes(12)) ?? []
    let words = WordCompletion(
      next, help: HelpOutline(), vocabulary: journal?.vocabulary ?? Vocabulary(),
      recent: journal.map { Self.numbers(of: episodes, $0.boundary) } ?? [],
      tags: episodes.flatMap(\.circumstances),
      fields: episodes.first.map(RecordEditor.editableNames) ?? [])
    for candidate in words.candidates where TerminalText.safe(candidate.word) == candidate.word {
      let meaning = candidate.meaning.isEmpty ? "" : "\t" + TerminalText.safe(candidate.meaning)
      try context.console.print(candidate.word + meaning)
    }
  }

  private static func numbers(
    of episodes: [Episode], _ boundary: DayBoundary
  ) -> [WordCompletion.Candidate] {
    episodes.compactMap { episode in
      let facts = Receipt.facts(of: episode) + [boundary.day(of: episode.startedAt).iso]
      return episode.id.map { .init("\($0)", facts.joined(separator: ", ")) }
    }
  }
}
