@preconcurrency import Glibc

/// A file descriptor as a stream of text.
final class DescriptorSink: TextSink {
  private let descriptor: Int32

  init(_ descriptor: Int32) { self.descriptor = descriptor }

  private(set) lazy var isTerminal = isatty(descriptor) == 1

  var width: Int? { size.flatMap { $0.ws_col > 0 ? Int($0.ws_col) : nil } }

  var height: Int? { size.flatMap { $0.ws_row > 0 ? Int($0.ws_row) : nil } }

  private var size: winsize? {
    var size = winsize()
    return ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0 ? size : nil
  }

  func write(_ bytes: [UInt8]) throws {
    var done = 0
    while done < bytes.count {
      let written = bytes[done...].withUnsafeBytes { rest in
        Glibc.write(descriptor, rest.baseAddress, rest.count)
      }
      if written >= 0 {
        done += written
      } else if errno == EPIPE {
        throw ClosedPipe()
      } else if errno != EINTR {
        let isFull = errno == ENOSPC || errno == EDQUOT || errno == EFBIG
        throw CommandError.outputFailed(reason: String(cString: strerror(errno)), isFull: isFull)
      }
    }
  }
}
