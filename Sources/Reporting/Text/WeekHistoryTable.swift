import Analysis
import JournalCore

/// Lays several weeks out as a table; columns that do not fit are left out, the triggers first.
struct WeekHistoryTable {
  /// What stands for what is not known.
  static let unknown = "·"
  /// The title of the column of intervals.
  static let interval = "95 %"
  /// The title of the column of bands.
  static let band = "expected"

  /// One column: its head, and what it says of a week.
  private struct Part {
    let column: TextTable.Column
    let cell: (HistoryWeek) -> String
  }

  /// Below this width a week is named without its Monday.
  private static let narrow = 40
  /// The widest a trigger's name gets.
  private static let titleLimit = 24

  let history: WeekHistory
  var style: Style

  /// The titles first; a week outside its band is also set in bold.
  var lines: [String] {
    let parts = fixedParts + history.triggers.enumerated().map(part)
    var table = TextTable(parts.map(\.column))
    for week in history.weeks { table.add(parts.map { style.encoded($0.cell(week)) }) }
    return table.lines(style: style).enumerated().map { number, line in
      number > 0 && Self.mark(history.weeks[number - 1]) != nil ? style.bold(line) : line
    }
  }

  /// The line of titles without colour.
  var titles: String {
    var plain = self
    plain.style.hasColor = false
    return plain.lines.first ?? ""
  }

  /// How many triggers have no room in a line of titles; those that have stand last in it.
  func hiddenTriggers(titles: String) -> Int {
    let last = history.triggers.lastIndex { titles.hasSuffix("  \(title($0))") }
    return history.triggers.count - (last.map { $0 + 1 } ?? 0)
  }

  /// Whether a week lies outside its band.
  var hasMarks: Bool { history.weeks.contains { Self.mark($0) != nil } }

  private var fixedParts: [Part] {
    let places = RateText.places(
      forLargest: history.weeks.compactMap(\.rate.rate?.rate).max() ?? 0)
    var parts = [
      Part(column: TextTable.Column("week"), cell: name),
      Part(column: TextTable.Column("days", .right, dropOrder: 2)) {
        String($0.rate.observedDays)
      },
      Part(column: TextTable.Column("episodes", .right, dropOrder: 1)) {
        $0.rate.observedDays == 0 ? Self.unknown : String($0.rate.episodes)
      },
      Part(column: TextTable.Column("a day", .right)) {
        $0.rate.rate.map { RateText.text($0.rate, places: places) } ?? Self.unknown
      },
      Part(column: TextTable.Column(Self.interval, .right, dropOrder: 3)) {
        $0.rate.rate.map { RateText.text($0.interval.low, $0.interval.high, places: places) } ?? ""
      },
    ]
    if history.weeks.contains(where: { $0.variation != nil }) {
      parts.append(
        Part(column: TextTable.Column(Self.band, .right, dropOrder: 4)) {
          $0.variation.map { RateText.text($0.low, $0.high, places: places) } ?? ""
        })
    }
    if hasMarks {
      parts.append(Part(column: TextTable.Column("")) { Self.mark($0) ?? "" })
    }
    return parts
  }

  private func part(_ index: Int, _ trigger: TriggerDefinition) -> Part {
    let isWhole = history.weeks.contains { abs($0.means[trigger.name] ?? 0) >= 10 }
    return Part(
      column: TextTable.Column(title(trigger), .right, dropOrder: 5 + index)
    ) { week in
      week.means[trigger.name].map { Self.mean($0, isWhole: isWhole) } ?? Self.unknown
    }
  }

  private func title(_ trigger: TriggerDefinition) -> String {
    style.encoded(TerminalText.clipped(TriggerTitle.withUnit(trigger), to: Self.titleLimit))
  }

  /// `217`, or `7.0` where all means of the column are small.
  private static func mean(_ mean: Double, isWhole: Bool) -> String {
    let text = FactText.amount(isWhole ? mean.rounded() : mean)
    return isWhole || text.contains(".") ? text : "\(text).0"
  }

  /// `W47 16 Nov`; without a number where weeks do not begin on Monday.
  private func name(_ week: HistoryWeek) -> String {
    let first = FactText.dayAndMonth(week.week.first)
    guard let week = week.week.numbered else { return first }
    let number = "W\(week.number.padded(2))"
    guard let width = style.width, width < Self.narrow else { return "\(number) \(first)" }
    return number
  }

  /// `above` or `below` for a week outside its band.
  private static func mark(_ week: HistoryWeek) -> String? {
    guard let position = week.position, position != .within else { return nil }
    return position.rawValue
  }
}
