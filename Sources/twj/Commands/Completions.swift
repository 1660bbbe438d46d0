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

  /// A word a line with its meaning behind a tab; nothing at all where the journal cannot be read.
  private func printNext(in context: Context) throws {
    let journal = try OpenJournal(context, output)
    let episodes = try journal.store().newestEpisodes(12)
    let recent = episodes.compactMap { episode in
      let facts = Receipt.facts(of: episode) + [journal.boundary.day(of: episode.startedAt).iso]
      return episode.id.map {
        WordCompletion.Candidate("\($0)", facts.joined(separator: ", "))
      }
    }
    let words = WordCompletion(
      next, help: HelpOutline(), vocabulary: journal.vocabulary, recent: recent,
      tags: episodes.flatMap(\.circumstances))
    for candidate in words.candidates {
      let parts = [candidate.word, candidate.meaning].filter { !$0.isEmpty }
      try context.console.print(parts.map { TerminalText.safe($0) }.joined(separator: "\t"))
    }
  }
}
