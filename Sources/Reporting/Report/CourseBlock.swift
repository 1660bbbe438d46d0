import JournalCore
import Statistics

/// Block 3: how long episodes last, and how the person felt them.
struct CourseBlock {
  let source: ReportSource

  init(_ source: ReportSource) { self.source = source }

  var section: ReportSection {
    ReportSection(3, "How long, how strong", [.line(durations)] + scales)
  }

  private var durations: String {
    let all = source.episodes
    guard !all.isEmpty else { return "No episode was recorded in these days." }
    let known = all.compactMap(\.duration)
    guard let median = Average.median(of: known), let longest = known.max() else {
      return "Duration unknown for all \(FactText.count(all.count, "episode"))."
    }
    let unbroken = all.count { $0.isUnbroken == true }
    return "Duration: median \(FactText.duration(median.rounded())), longest "
      + "\(FactText.duration(longest.rounded())); unknown for \(all.count - known.count) of "
      + "\(FactText.count(all.count, "episode"))."
      + (unbroken > 0 ? " Without a pause: \(unbroken)." : "")
  }

  /// The person's own scales, as far as they were used.
  private var scales: [ReportElement] {
    let all = source.episodes
    let told = [
      scale("strength 0–10", all.compactMap(\.strength)),
      scale("bother 0–10", all.compactMap(\.bother)),
      scale("impact 0–4", all.compactMap { $0.impact.map(Double.init) }),
    ].compactMap(\.self)
    guard !all.isEmpty else { return [] }
    return [
      told.isEmpty
        ? .line("The person's own scales of strength, bother and impact: not stated.")
        : .line("The person's own scales: \(told.joined(separator: "; ")).")
    ]
  }

  private func scale(_ name: String, _ values: [Double]) -> String? {
    guard let median = Average.median(of: values), let most = values.max() else { return nil }
    return "\(name) median \(FactText.amount(median)), highest \(FactText.amount(most)) "
      + "(stated for \(values.count) of \(source.episodes.count))"
  }
}
