import Analysis
import JournalCore
import Statistics

/// Block 1: which days, how much of them is known, and how entries were made.
struct RecordingBlock {
  let source: ReportSource

  init(_ source: ReportSource) { self.source = source }

  var section: ReportSection {
    let cells = source.observations.map(ReportStrip.cell)
    let observed = cells.count { $0 == .twitched || $0 == .clear }
    let partial = cells.count { $0 == .partial }
    let unknown = cells.count { $0 == .unknown }
    return ReportSection(
      1, "Which days, and how they were recorded",
      [
        .line("\(Self.range(source.days)): \(FactText.count(source.days.count, "day"))."),
        .line(
          "\(observed) observed (closed within 2 days), \(partial) partial or recalled (not closed, or "
            + "closed later), \(unknown) not recorded."),
        .strip(ReportStrip(source.observations, days: source.days)), .line(habits),
      ] + code)
  }

  /// `Thu 1 Oct 2026 to Wed 25 Nov 2026 (2026-10-01 to 2026-11-25)`.
  private static func range(_ days: DayRange) -> String {
    "\(FactText.day(days.lowerBound)) to \(FactText.day(days.upperBound)) "
      + "(\(days.lowerBound.iso) to \(days.upperBound.iso))"
  }

  private var code: [ReportElement] {
    source.options.code ? [.line("Symptom code, at the person's wish: R25.3 (ICD-10-CM).")] : []
  }

  /// How long after their start episodes were recorded.
  private var habits: String {
    guard !source.episodes.isEmpty else { return begins + "No episode was recorded in these days." }
    let delays = source.episodes.filter { $0.precision != .day }
      .map { Double($0.enteredAt.seconds - $0.startedAt.seconds) }
    let median = Average.median(of: delays).map { "Median entry delay \(Self.delay($0))" }
    let late = source.episodes.count(where: \.isRecalled)
    let share = Int((100 * Double(late) / Double(source.episodes.count)).rounded())
    return begins
      + [median, "\(share) % entered more than 24 h later"].compactMap(\.self)
      .joined(separator: "; ") + " (\(FactText.count(source.episodes.count, "episode")))."
  }

  private var begins: String {
    guard let first = source.firstDay else { return "Nothing is recorded yet. " }
    return first > source.days.lowerBound && first <= source.asOf
      ? "The journal begins on \(FactText.day(first)). " : ""
  }

  private static func delay(_ seconds: Double) -> String {
    seconds < 60 ? "under 1 min" : FactText.duration((seconds / 60).rounded() * 60)
  }
}
