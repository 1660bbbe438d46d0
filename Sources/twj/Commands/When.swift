import ArgumentParser
import JournalCore
import Reporting

/// `when <words>`: how words of time are read; writes nothing.
struct When: JournalCommand {
  static let configuration = CommandConfiguration(
    commandName: "when", abstract: "Show how words of time are read; nothing is written.",
    discussion: """
      twj when yd 21:30
      twj when 20m ago
      """)

  @Argument(help: "Words of time.")
  var words: [String] = []

  @OptionGroup var flags: OutputFlags

  func run(in context: Context) throws {
    let journal = try OpenJournal(context, output)
    let scanner = EntryScanner(vocabulary: journal.vocabulary)
    let time = try WordLine.understood(["when"], words) { () throws(EntryError) in
      try journal.resolver.resolve(try WhenWords.expression(words, scanner: scanner))
    }
    let style = context.style(output)
    if output.json {
      let data: JSONValue = [
        "moment": .string(time.moment.iso), "precision": .string(time.precision.rawValue),
        "local_day": .string(time.day.iso),
        "remarks": .array(Receipt.remarks(time, clock: style.clock).map { .string($0) }),
      ]
      return try context.console.print(JSONEnvelope(kind: "when", data: data))
    }
    if output.plain {
      return try context.console.print(
        "\(time.moment.iso)\t\(time.precision.rawValue)\t\(time.day.iso)")
    }
    let lines =
      [Receipt.when(time, now: context.now, clock: style.clock)]
      + Receipt.remarks(time, clock: style.clock).map { "  \($0)" }
    try context.console.print(lines, style: style)
  }
}
