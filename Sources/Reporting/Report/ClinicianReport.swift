import Checkup
package import JournalCore

/// What a clinician gets: eight blocks for the first minute, then what they rest on.
///
/// Same input, same report.
package struct ClinicianReport: Hashable, Sendable {
  package let title: String
  /// Who recorded it and what nobody has reviewed; stands at the top as long as that is so.
  package let provenance: String
  package let days: DayRange
  /// The eight blocks of page 1, in their order.
  package let blocks: [ReportSection]
  /// The first chart, at the foot of page 1.
  package let leadingChart: ReportChart?
  /// The line that is always there.
  package let standingLine: String
  /// The pages that follow.
  package let following: [ReportSection]

  /// Makes all parts.
  package init(_ source: ReportSource) {
    title = "Twitch journal, report for a visit"
    provenance =
      (source.settings.isDemonstration ? "\(DemoText.banner) " : "")
      + "Recorded by the person, for the person and the clinician they hand it to; no clinician "
      + "has reviewed the rules."
    days = source.days
    blocks = [
      RecordingBlock(source).section, FrequencyBlock(source).section,
      CourseBlock(source).section, PlacesBlock(source).section, SafetyBlock(source).section,
      FindingsBlock(source).section, CircumstancesBlock(source).section,
      TriggersBlock(source).section,
    ]
    leadingChart = DailyChart(source).chart
    standingLine = source.checkup.standingLine
    following =
      [
        ChartsPage(source).section, PlacesBlock(source).continuation,
        SafetyBlock(source).continuation, FindingsBlock(source).continuation,
        CircumstancesBlock(source).continuation,
      ].compactMap(\.self) + EpisodesPage(source).sections
      + [
        WeeksPage(source).section, SilentRulesPage(source).section,
        ReferencesPage(source).section, MethodPage(source).section,
      ].compactMap(\.self)
  }
}
