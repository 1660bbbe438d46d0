import ArgumentParser
import JournalCore
import Reporting

/// `config`: the journal's settings and the user's own sites and triggers.
struct Config: JournalCommand {
  static let configuration = CommandConfiguration(
    commandName: "config", abstract: "Settings of the journal; own sites and triggers.",
    discussion: """
      twj config                                  all settings
      twj config set day_start 05:00              twj config unset day_start
      twj config get caffeine.coffee
      twj config set clock 12h                    9:30pm instead of 21:30
      TWJ_CLOCK=12h twj list                      the same for one run
      twj config site add temple --area eye
      twj config trigger add magnesium --unit mg

      What changes only how things are shown has a variable that goes before the
      journal for one run: TWJ_CLOCK, TWJ_WEEK_START, TWJ_COUNTRY and
      TWJ_EMERGENCY_NUMBER. What is stored or counted (day_start, backup, the
      sizes of drinks) has none.
      """)

  @Argument(help: "get, set, unset, “site add NAME” or “trigger add NAME”.")
  var words: [String] = []

  @Option(help: ArgumentHelp("The area of a new site.", valueName: "area"))
  var area: String?

  @Option(help: ArgumentHelp("The unit of a new trigger.", valueName: "unit"))
  var unit: String?

  @OptionGroup var write: WriteOptions
  @OptionGroup var flags: OutputFlags

  func run(in context: Context) throws {
    let isReading = words.isEmpty || words[0] == "get" || words[0] == "list"
    let journal = try OpenJournal(context, output, writing: !isReading, dryRun: write.dryRun)
    let settings = SettingsEditor(journal: journal, output: output)
    switch (words.first, words.count) {
    case (nil, _), ("list", 1): try settings.printAll()
    case ("get", 2): try settings.printOne(words[1])
    case ("set", 3): try settings.set(words[1], to: words[2])
    case ("unset", 2): try settings.unset(words[1])
    case ("site", 3) where words[1] == "add":
      try VocabularyEditor(journal: journal, output: output).addSite(words[2], area: area)
    case ("trigger", 3) where words[1] == "add":
      try VocabularyEditor(journal: journal, output: output).addTrigger(words[2], unit: unit)
    default:
      throw CommandError.missingWords(
        what: "something that config understands", example: "config set day_start 05:00")
    }
  }
}
