import ArgumentParser
import JournalCore
import Reporting
import Storage

/// `list`: the episodes, newest last.
struct List: JournalCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "The episodes, newest last.",
    discussion: """
      twj list                  the last 20
      twj list --since 8w       or --from 1oct --to 20nov, or --all
      """)

  @OptionGroup var range: RangeOptions

  @Flag(help: "Every episode, also those left out of counts.")
  var all = false

  @OptionGroup var output: OutputOptions

  /// How many are shown when no range is given.
  private static let standardCount = 20

  func run(in context: Context) throws {
    let journal = try OpenJournal(context, output)
    let records = try journal.store().journal().episodes.sorted { $0.startedAt < $1.startedAt }
    let boundary = journal.boundary
    let first = records.first.map { boundary.day(of: $0.startedAt) }
    let days = try range.range(today: journal.today, earliest: first)
    var episodes = records.filter { episode in
      (all || episode.counts) && days?.contains(boundary.day(of: episode.startedAt)) ?? true
    }
    let isCut = days == nil && !all && !output.json && !output.plain
    let hidden = isCut ? max(0, episodes.count - Self.standardCount) : 0
    if isCut { episodes = Array(episodes.suffix(Self.standardCount)) }
    guard !episodes.isEmpty else {
      throw CommandError.nothingFound(
        records.isEmpty ? "no episode is recorded yet." : "no episode in that range.")
    }
    if output.json {
      let views = episodes.map {
        JournalJSON.recordView($0, day: boundary.day(of: $0.startedAt))
      }
      return try context.console.print(JSONEnvelope(kind: "episodes", data: .array(views)).text)
    }
    let style = context.style(output)
    let lines = EpisodeList(episodes, today: journal.today, boundary: boundary, style: style).lines
    try context.console.print(lines, style: style)
    if hidden > 0 {
      context.console.note("\(FactText.count(hidden, "earlier episode")):  twj list --all")
    }
  }
}
