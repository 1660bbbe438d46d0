import ArgumentParser
import Checkup
import Reporting

/// `version`: of the program and its rule set.
struct Version: JournalCommand {
  static let configuration = CommandConfiguration(
    commandName: "version", abstract: "The version of the program and of its checkup rules.",
    discussion: """
      twj version
      twj version --json
      """)

  @OptionGroup var flags: OutputFlags

  func run(in context: Context) throws {
    if output.json {
      let data: JSONValue = [
        "version": .string(ProgramVersion.number), "rules": .string("\(RuleSet.version)"),
      ]
      return try context.console.print(JSONEnvelope(kind: "version", data: data))
    }
    try context.console.print(
      "\(ProgramVersion.text)   checkup rules \(RuleSet.version)", style: context.style(output))
  }
}
