import Reporting

/// One stream that text goes to.
protocol TextSink: AnyObject {
  var isTerminal: Bool { get }
  /// Columns, where the stream is a terminal that tells.
  var width: Int? { get }
  /// - Throws: ``CommandError/outputFailed(reason:isFull:)``; a closed pipe is ``ClosedPipe``.
  func write(_ bytes: [UInt8]) throws
}

/// Nobody reads the output any more: the command ends quietly.
struct ClosedPipe: Error {}

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

  /// Data and receipts; the text is as it is written.
  func print(_ text: String, style: Style = .pipe) throws {
    guard !text.isEmpty else { return }
    let encoded = drawn(text, style)
    try output.write(Array((encoded.hasSuffix("\n") ? encoded : encoded + "\n").utf8))
  }

  func print(_ lines: [String], style: Style) throws {
    try print(lines.joined(separator: "\n"), style: style)
  }

  /// Bytes of a file that is written to standard output.
  func printRaw(_ bytes: [UInt8]) throws { try output.write(bytes) }

  /// Hints and warnings.
  func note(_ text: String) {
    let style = Style(isUnicode: isUnicode)
    try? error.write(Array((style.encoded(text) + "\n").utf8))
  }

  /// What went wrong.
  func complain(_ complaint: Complaint) {
    let style = Style(isUnicode: isUnicode)
    try? error.write(Array(style.encoded(complaint.text).utf8))
  }

  /// A question on standard error and its answer; nil at the end of input.
  func ask(_ question: String) -> String? {
    let style = Style(isUnicode: isUnicode)
    try? error.write(Array((style.encoded(question) + " ").utf8))
    return readLine()
  }

  /// How text is drawn on one stream (`commands.md` 3, colour and width).
  func style(environment: Environment, options: OutputOptions, stream: Stream) -> Style {
    let sink = stream == .output ? output : error
    let hasColor =
      sink.isTerminal && environment["NO_COLOR"] == nil && environment["TERM"] != "dumb"
      && environment["TERM"] != nil && !options.noColor
    return Style(
      hasColor: hasColor, isUnicode: isUnicode,
      width: sink.isTerminal ? sink.width : nil, isPlain: options.plain)
  }

  private func drawn(_ text: String, _ style: Style) -> String {
    var style = style
    style.isUnicode = isUnicode
    return style.encoded(text)
  }
}
