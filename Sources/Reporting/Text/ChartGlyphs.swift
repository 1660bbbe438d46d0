import Analysis

/// The characters a chart is drawn with: blocks, or ASCII where the stream knows no more.
struct ChartGlyphs {
  /// From one eighth of a cell to the whole.
  let blocks: [Character]
  /// A bar of a day that rates do not count.
  let open: Character
  /// Either end of the natural-variation band.
  let band: Character
  /// Nothing is known of the day.
  let unknown: Character
  /// The day was closed without an episode.
  let clear: Character = "0"
  /// Stands on the baseline below a bar.
  let base: Character
  /// The axis: at a number, between numbers, and where it meets the baseline.
  let axis: (number: Character, line: Character, corner: Character)
  /// Stands before the date of the first day of a week.
  let weekStart: Character
  /// A week's mean above and below its band.
  let above: Character
  let below: Character
  /// The levels of a trigger from its least to its most.
  let levels: [Character]

  init(isUnicode: Bool) {
    blocks = isUnicode ? Array("▁▂▃▄▅▆▇█") : []
    open = isUnicode ? "░" : ":"
    band = isUnicode ? "╌" : "~"
    unknown = isUnicode ? "·" : "."
    base = isUnicode ? "─" : "-"
    axis = isUnicode ? ("┤", "│", "└") : ("+", "|", "+")
    weekStart = isUnicode ? "╵" : "|"
    above = isUnicode ? "▲" : "^"
    below = isUnicode ? "▼" : "v"
    levels = Array(isUnicode ? "▁▂▃▅▇" : "12345")
  }

  /// A cell of a closed day's bar that is filled to so many eighths, 0 to 8.
  func bar(_ eighths: Int) -> Character? {
    guard !blocks.isEmpty else { return eighths >= ChartScale.cell / 2 ? "#" : nil }
    return eighths > 0 ? blocks[eighths - 1] : nil
  }
}
