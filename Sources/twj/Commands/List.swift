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
      twj list site:lid side:l since:8w +screen
      twj list lid yd suspect:caffeine trigger:alcohol

      site:lid,lip · side:l · since:8w · until:20nov · day:yd · +tag
      suspect:caffeine · trigger:coffee (on days with coffee)
      A site, a side or a day may stand alone.
      """)

  @Argument(help: "Which episodes: words in any order.")
  var words: [String] = []

  @OptionGroup var range: RangeOptions

  @Flag(help: "Every episode, also those left out of counts.")
  var all = false

  @OptionGroup var flags: OutputFlags

  /// How many are shown when no range is given.
  private static let standardCount = 20

  func run(in context: Context) throws {
    let journal = try OpenJournal(context, output)
    let filter = try EpisodeChoice(journal: journal).filter(words, verb: "list")
    let isCut = !all && !range.isGiven && filter.isEmpty && !output.json && !output.plain
    let (episodes, hidden) =
      isCut
      ? try EpisodeChoice(journal: journal).latest(Self.standardCount)
      : (try chosen(filter, journal), 0)
    guard !episodes.isEmpty else { throw nothing(filter) }
    if output.json {
      let views = episodes.map {
        JournalJSON.recordView($0, day: journal.boundary.day(of: $0.startedAt))
      }
      return try context.console.print(JSONEnvelope(kind: "episodes", data: .array(views)))
    }
    let style = context.style(output)
    let list = EpisodeList(
      episodes, today: journal.today, boundary: journal.boundary, style: style)
    try context.console.print(list.lines, style: style)
    if hidden > 0 {
      context.console.note("\(FactText.count(hidden, "earlier episode")):  twj list --all")
    }
  }

  private func nothing(_ filter: EpisodeFilter) -> CommandError {
    if !filter.isEmpty { return .noneFits }
    return .nothingFound(
      range.isGiven ? "no episode in that range." : "no episode is recorded yet.")
  }

  /// The episodes asked for, oldest first.
  private func chosen(_ filter: EpisodeFilter, _ journal: OpenJournal) throws -> [Episode] {
    let days = try range.range(today: journal.today, earliest: TimeResolver.earliestDay - 1)
    return try EpisodeChoice(journal: journal).episodes(filter, in: days)
      .filter { all || $0.counts }
  }
}
