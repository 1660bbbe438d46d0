/// One line of a chart: what stands before the axis, and runs of text in their tones.
struct ChartLine {
  /// How strongly a run is drawn, where the stream has colour.
  enum Tone { case plain, faint, strong }

  private var runs: [(text: String, tone: Tone)]

  init(_ label: String = "") { runs = [(label, .plain)] }

  /// Columns of what was added so far.
  private(set) var width = 0

  /// Adds text behind what is there.
  mutating func add(_ text: String, _ tone: Tone = .plain) {
    width += TerminalText.width(text)
    if let last = runs.indices.last, runs[last].tone == tone {
      runs[last].text += text
    } else {
      runs.append((text, tone))
    }
  }

  /// Adds blanks up to a column, counted from the end of the label.
  mutating func advance(to column: Int) {
    if column > width { add(String(repeating: " ", count: column - width)) }
  }

  /// The line as it is written; it does not end in a space.
  func text(_ style: Style) -> String {
    var runs = runs
    while let last = runs.last {
      guard let end = last.text.lastIndex(where: { $0 != " " }) else {
        runs.removeLast()
        continue
      }
      runs[runs.count - 1].text = String(last.text[...end])
      break
    }
    return runs.map { run in
      switch run.tone {
      case .plain: run.text
      case .faint: style.dim(run.text)
      case .strong: style.bold(run.text)
      }
    }.joined()
  }
}
