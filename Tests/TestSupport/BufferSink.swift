@testable import twj

/// A stream that keeps what is written to it.
package final class BufferSink: TextSink {
  private(set) var bytes: [UInt8] = []
  let isTerminal: Bool
  let width: Int?
  let height: Int?
  private let failure: (any Error)?

  init(isTerminal: Bool = false, width: Int? = nil, height: Int? = nil, failure: (any Error)? = nil)
  {
    self.isTerminal = isTerminal
    self.width = width
    self.height = height
    self.failure = failure
  }

  func write(_ bytes: [UInt8]) throws {
    if let failure { throw failure }
    self.bytes += bytes
  }

  package var text: String { String(decoding: bytes, as: UTF8.self) }
}
