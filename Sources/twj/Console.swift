import JournalCore
import Reporting

/// Standard input, output and error of one run.
struct Console {
  enum Stream { case output, error }

  let output: any TextSink
  let error: any TextSink
  /// Whether a person is there to answer.
  let isInteractive: Bool
  /// One line of input without its end; nil when there is no more.
  let readLine: () -> String?
  let isUnicode: Bool
  /// As ``readLine``, with nothing of it shown.
  var readSecret: (() -> String?)?
  /// Shows text page by page; false where that did not work. nil where no pager is wanted.
  var pager: (([UInt8]) -> Bool)?

  /// What stands above all that is printed of a journal that needs it.
  let banner = Banner()
  /// How all that is said to people is said.
  let manner = Manner()

  /// How clock times are shown on both streams.
  var clock: ClockForm { manner.clock }

  /// Data and receipts; on a terminal no word is broken at its edge. Without a style it is a bare
  /// value.
  func print(_ text: String, style: Style? = nil) throws {
    guard !text.isEmpty else { return }
    let said = style.map { style in
      let whole = bannered(text, style)
      return manner.isInDemonstration && !style.isPlain ? DemoSpeech.spoken(whole) : whole
    }
    let encoded = drawn(said ?? text, style ?? .pipe)
    let bytes = Array((encoded.hasSuffix("\n") ? encoded : encoded + "\n").utf8)
    if style?.isPaged == true, isLong(bytes), let pager, pager(bytes) { return }
    try output.write(bytes)
  }

  /// Lines for other programs stay as they are: the banner is a note then.
  private func bannered(_ text: String, _ style: Style) -> String {
    guard !style.isPlain else {
      noteBanner()
      return text
    }
    return banner.taken().map { "\($0)\n\(text)" } ?? text
  }

  private func noteBanner() {
    if let banner = banner.taken() { note(banner) }
  }

  /// Whether it does not fit on the terminal with the prompt that follows.
  private func isLong(_ bytes: [UInt8]) -> Bool {
    guard output.isTerminal, let height = output.height else { return false }
    return bytes.count(where: { $0 == 0x0A }) >= height
  }

  func print(_ lines: [String], style: Style) throws {
    try print(lines[...].parted(by: "\n"), style: style)
  }

  /// JSON is UTF-8 whatever the terminal can show.
  func print(_ envelope: JSONEnvelope) throws { try printRaw(Array(envelope.text.utf8)) }

  /// Bytes of a file that is written to standard output.
  func printRaw(_ bytes: [UInt8]) throws {
    noteBanner()
    try output.write(bytes)
  }

  /// Hints and warnings.
  func note(_ text: String) { say(text + "\n") }

  /// What went wrong; a line with carets under it is cut to its part around them, since carets under
  /// one that has to be broken would point at nothing.
  func complain(_ complaint: Complaint) {
    var complaint = complaint
    if let width = error.isTerminal ? error.width : nil {
      complaint.details = CaretLines(complaint.details).cut(to: width)
    }
    say(complaint.text)
  }

  /// A question on standard error and its answer; nil at the end of input.
  func ask(_ question: String) -> String? {
    say(question + " ")
    return answered(readLine())
  }

  /// A question whose answer is not shown while it is typed.
  func askSecret(_ question: String) -> String? {
    say(question + " ")
    return answered((readSecret ?? readLine)())
  }

  /// After the end of input the next text begins on a line of its own.
  private func answered(_ answer: String?) -> String? {
    if answer == nil, isInteractive { say("\n") }
    return answer
  }

  /// Standard error is never coloured, and what cannot be written there is let go.
  private func say(_ text: String) {
    let width = error.isTerminal ? error.width : nil
    let said = manner.isInDemonstration ? DemoSpeech.spoken(text) : text
    try? error.write(Array(drawn(said, Style(width: width)).utf8))
  }

  /// How text is drawn on one stream (`commands.md` 3, colour and width).
  func style(environment: Environment, options: OutputOptions, stream: Stream) -> Style {
    let sink = stream == .output ? output : error
    let hasColor =
      sink.isTerminal && environment["NO_COLOR"] == nil && environment["TERM"] != "dumb"
      && environment["TERM"] != nil && !options.noColor && !options.plain
    return Style(
      hasColor: hasColor, isUnicode: isUnicode,
      width: sink.isTerminal ? sink.width : nil, isPlain: options.plain,
      isPaged: stream == .output && !options.noPager && !options.plain,
      clock: options.plain ? .hours24 : clock)
  }

  private func drawn(_ text: String, _ style: Style) -> String {
    var style = style
    style.isUnicode = isUnicode
    let encoded = style.encoded(text)
    guard let width = style.width, !style.isPlain else { return encoded }
    return LineFolding.folded(encoded, to: width)
  }
}
