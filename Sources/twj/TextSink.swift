/// One stream that text goes to.
protocol TextSink: AnyObject {
  var isTerminal: Bool { get }
  /// Columns, where the stream is a terminal that tells.
  var width: Int? { get }
  /// Rows, where the stream is a terminal that tells.
  var height: Int? { get }
  /// - Throws: ``CommandError/outputFailed(reason:isFull:)``; a closed pipe is ``ClosedPipe``.
  func write(_ bytes: [UInt8]) throws
}

/// Nobody reads the output any more: the command ends quietly.
struct ClosedPipe: Error {}
