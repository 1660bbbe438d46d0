import ArgumentParser
import JournalCore

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
  var shell: String

  @OptionGroup var flags: OutputFlags

  func run(in context: Context) throws {
    guard let known = CompletionShell(rawValue: shell.lowercased()) else {
      throw CommandError.words(
        MistakenWords(
          problem: .unknownWord(shell, suggestions: CompletionShell.allCases.map(\.rawValue)),
          places: [1], line: ["completions", shell]))
    }
    try context.console.print(Twj.completionScript(for: known))
  }
}
