package import Analysis
package import JournalCore

/// The hours for people: weekday by hour, darker where more episodes begin an observed day.
package struct HourChartText {
  private let chart: DayChart
  private let tally: HourTally
  private let style: Style
  private let weekStart: Weekday
  private let glyphs: ChartGlyphs

  /// Rows begin with `weekStart`.
  package init(
    _ chart: DayChart, _ tally: HourTally, weekStart: Weekday = .monday, style: Style
  ) {
    self.chart = chart
    self.tally = tally
    self.style = style
    self.weekStart = weekStart
    glyphs = ChartGlyphs(isUnicode: style.isUnicode)
  }

  /// Heading, map and legend; in plain style an hour of a weekday a line.
  package func lines() -> [String] {
    if style.isPlain { return plainLines }
    guard let first = chart.days.first, let last = chart.days.last else {
      return EmptyJournal.lines(firstDay: chart.firstDay, style: style)
    }
    let heading =
      "Episodes by weekday and hour, \(FactText.shortDay(first.day)) – \(FactText.day(last.day))"
    return wrapped(heading).map { style.bold($0) }
      + wrapped(ChartText(chart, style: style).counts) + map + [""] + legend
  }

  private static let labelWidth = 4

  /// Columns an hour takes: as many as fit, at most 4.
  private var cell: Int {
    let free = (style.width ?? 80) - Self.labelWidth
    return max(1, min(4, free / 24))
  }

  private var map: [String] {
    guard (style.width ?? .max) >= Self.labelWidth + 24 else {
      return wrapped("The map needs \(Self.labelWidth + 24) columns.")
    }
    let fitting = style.clock == .hours24 ? 1 : 2
    let every = cell == 1 ? 6 : cell == 2 ? 3 : fitting
    let hours = tally.hours.enumerated().map { column, hour in
      column % every == 0
        ? Self.padded(FactText.hour(hour, style.clock), cell * every) : ""
    }
    let header = Self.padded("", Self.labelWidth) + hours.joined()
    return [style.dim(Self.trimmed(header))]
      + weekStart.following.map { weekday in
        Self.padded(weekday.abbreviation, Self.labelWidth)
          + tally.hours.map { mark(tally.rate(weekday.index, $0)) }.joined()
      }.map(Self.trimmed)
  }

  /// The mark of a rate over the whole cell but one column, so that hours stand apart.
  private func mark(_ rate: Double?) -> String {
    let width = max(1, cell - 1)
    let gap = String(repeating: " ", count: cell - width)
    guard let rate else {
      return style.dim(String(glyphs.unknown)) + String(repeating: " ", count: cell - 1)
    }
    guard rate > 0 else { return String(repeating: " ", count: cell) }
    let level = min(glyphs.levels.count - 1, Int(rate / tally.peak * Double(glyphs.levels.count)))
    let text = String(repeating: glyphs.levels[level], count: width)
    return (level == glyphs.levels.count - 1 ? style.notice(text) : text) + gap
  }

  private var legend: [String] {
    let least = String(glyphs.levels.first ?? "1")
    let most = String(glyphs.levels.last ?? "5")
    let isMissing = tally.observed.contains(0)
    let top = tally.rates.max { ($0.rate, $1.weekday, $1.hour) < ($1.rate, $0.weekday, $0.hour) }
    let peak = top.flatMap { top -> String? in
      guard top.rate > 0 else { return nil }
      let text = RateText.text(top.rate, places: 2)
      let time = FactText.clock(ClockTime(minuteOfDay: 60 * top.hour), style.clock)
      let place = "\(Weekday(index: top.weekday).abbreviation) \(time)"
      return
        "\(least) to \(most): up to \(text) episodes an observed day (\(place)); blank is none."
    }
    let untimed = FactText.count(tally.untimed, "episode")
    return
      ([
        peak ?? "No episode with a known time on an observed day.",
        isMissing ? "\(glyphs.unknown) no observed day of that weekday." : nil,
        chart.unknownDays > 0
          ? "\(FactText.count(chart.unknownDays, "unknown day")) left out, not taken as zero."
          : nil,
        tally.untimed > 0 ? "\(untimed) without a time left out." : nil,
        tally.unobserved > 0
          ? "\(FactText.count(tally.unobserved, "episode")) left out, on days that are not observed "
            + "(closed within 2 days)." : nil,
      ] as [String?]).compactMap(\.self).flatMap(wrapped)
  }

  /// Weekday, hour, episodes, observed days of that weekday; a weekday without one has no number.
  private var plainLines: [String] {
    (0..<7).flatMap { weekday in
      (0..<24).map { hour in
        let days = tally.observed[weekday]
        let count = days == 0 ? "" : String(tally.counts[weekday][hour])
        return "\(Weekday(index: weekday).abbreviation)\t\(hour)\t\(count)\t\(days)"
      }
    }
  }

  private func wrapped(_ text: String) -> [String] {
    TerminalText.wrapped(style.encoded(text), to: style.width ?? .max)
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  private static func trimmed(_ line: String) -> String {
    var line = line
    while line.last == " " { line.removeLast() }
    return line
  }
}
