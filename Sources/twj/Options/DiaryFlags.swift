import ArgumentParser

/// The options of `import` that are about a spreadsheet diary.
struct DiaryFlags: ParsableArguments {
  @Option(
    name: .customLong("as"),
    help: ArgumentHelp("What a CSV file is: days, a diary with a row a day.", valueName: "form"))
  var form: String?

  @Option(
    name: .customLong("map"),
    help: ArgumentHelp(
      "Which trigger a column holds; may be repeated.", valueName: "header=trigger:unit"))
  var mappings: [String] = []

  @Flag(help: "Make triggers of the columns that are not known.")
  var newTriggers = false

  @Option(
    help: ArgumentHelp("Where the episodes of the diary were; else the face.", valueName: "site"))
  var site: String?

  @Flag(help: "Leave out rows that cannot be read.")
  var skipBad = false

  /// What `--as` takes.
  static let forms = ["days"]

  /// Whether the file is a diary.
  ///
  /// - Throws: ``DiaryRefusal`` for an unknown form and for options that do not go together.
  func isMeant(replacing: Bool) throws -> Bool {
    guard let form else {
      let given = [
        ("--map", !mappings.isEmpty), ("--new-triggers", newTriggers), ("--site", site != nil),
        ("--skip-bad", skipBad),
      ]
      if let option = given.first(where: \.1) { throw DiaryRefusal.needsDays(option: option.0) }
      return false
    }
    guard Self.forms.contains(form.lowercased()) else { throw DiaryRefusal.unknownForm(form) }
    if replacing { throw DiaryRefusal.notForDays(option: "--replace") }
    return true
  }

  /// The run of an import of a diary.
  func run(of file: String, isDryRun: Bool, _ output: OutputOptions) -> ImportDiary {
    ImportDiary(
      file: file, mappings: mappings, takesNewTriggers: newTriggers, site: site,
      skipsBadRows: skipBad, isDryRun: isDryRun, output: output)
  }
}
