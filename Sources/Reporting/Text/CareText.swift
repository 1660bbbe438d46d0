package import JournalCore

/// What was tried against the twitch, in plain counts.
package struct CareText {
  private let style: Style

  package init(style: Style) { self.style = style }

  // MARK: - Receipt

  /// `✓ #5  warm compress, 10 min`, when, and what was tried of it before; nil for nothing before.
  package func receipt(
    _ care: Care, time: ResolvedTime, now: Moment, before: CareTally?, isDryRun: Bool
  ) -> [String] {
    let indent = HealthReceipt.indent
    var facts = [HealthReceipt.label(care.measure.rawValue)]
    if let minutes = care.minutes { facts.append(Self.time(minutes)) }
    if let amount = care.amount {
      let unit = MeasureVocabulary.unit(of: care.measure).flatMap { $0 == "min" ? nil : $0 }
      facts.append(unit.map { FactText.amount(amount, unit: $0) } ?? amount.plainText)
    }
    if let helped = care.helped { facts.append(helped ? "helped" : "did not help") }
    var lines = [
      Receipt.stored(
        HealthReceipt.number(care.id) + facts.joined(separator: ", "), isDryRun: isDryRun,
        style: style),
      indent + Receipt.when(time, now: now, clock: style.clock),
    ]
    lines += Receipt.remarks(time, clock: style.clock).map { indent + $0 }
    lines.append(indent + (before.map(Self.before) ?? "not recorded before"))
    if care.helped == nil, let id = care.id {
      lines.append("\(indent)when you know:  twj edit \(id) helped=yes   or helped=no")
    }
    return lines
  }

  private static func before(_ tally: CareTally) -> String {
    let times = tally.times == 1 ? "once" : "\(tally.times) times"
    return "recorded \(times) before: " + answers(tally)
  }

  private static func answers(_ tally: CareTally) -> String {
    "helped \(tally.helped), did not help \(tally.notHelped), not said \(tally.unsaid)"
  }

  // MARK: - List

  /// One measure a line, and below what was counted around the uses.
  package func lines(_ tallies: [CareTally]) -> [String] {
    if style.isPlain { return plain(tallies) }
    guard !tallies.isEmpty else {
      return [
        "Nothing was tried yet.", "Record it:  twj care warm-compress 10m      twj words measures",
      ]
    }
    var table = TextTable([
      .init("measure"), .init("times", .right), .init("time", .right, dropOrder: 2),
      .init("helped", .right), .init("did not", .right), .init("not said", .right, dropOrder: 1),
    ])
    for tally in tallies {
      table.add([
        HealthReceipt.label(tally.measure.rawValue), String(tally.times),
        tally.minutes.map(Self.time) ?? style.encoded("·"), String(tally.helped),
        String(tally.notHelped), String(tally.unsaid),
      ])
    }
    return table.lines(style: style) + around(tallies)
  }

  private func around(_ tallies: [CareTally]) -> [String] {
    let counted = tallies.filter { $0.observed > 0 }
    guard !counted.isEmpty else {
      return ["Episodes around them are counted on days with an episode or closed:  twj day"]
    }
    var table = TextTable([
      .init("episodes in 2 hours"), .init("uses", .right), .init("before", .right),
      .init("after", .right),
    ])
    for tally in counted {
      table.add([
        HealthReceipt.label(tally.measure.rawValue), String(tally.observed),
        String(tally.episodesBefore), String(tally.episodesAfter),
      ])
    }
    return [""] + table.lines(style: style)
      + ["Counts only: most twitching stops by itself, with or without a measure."]
  }

  private func plain(_ tallies: [CareTally]) -> [String] {
    var table = TextTable(Array(repeating: .init(""), count: 9))
    for tally in tallies {
      table.add(
        [tally.measure.rawValue, String(tally.times), tally.minutes?.plainText ?? ""]
          + [
            tally.helped, tally.notHelped, tally.unsaid, tally.observed, tally.episodesBefore,
            tally.episodesAfter,
          ].map(String.init))
    }
    return table.lines(style: style)
  }

  /// Minutes as people say them.
  private static func time(_ minutes: Double) -> String { FactText.duration(minutes * 60) }
}
