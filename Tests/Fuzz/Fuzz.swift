#if canImport(Glibc)
  import Glibc
#endif

/// libFuzzer: runs the reader on inputs it makes from those it has, as its own options say.
@_silgen_name("LLVMFuzzerRunDriver")
private func runFuzzer(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
  _ read: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

/// What libFuzzer's own main function, which the linker may prefer to ours, calls with each input.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  Fuzzed.chosen.read(Array(UnsafeBufferPointer(start: start, count: count)))
  return 0
}

/// The environment variable FUZZ says which reader gets the inputs.
@main
enum Fuzz {
  static func main() {
    var count = CommandLine.argc
    var arguments = CommandLine.unsafeArgv
    let status = runFuzzer(&count, &arguments) { fuzzOneInput($0, $1) }
    exit(status)
  }
}

/// One reader of what people and files bring in.
enum Fuzzed: String {
  case entry, json, csv, database, sync

  /// Looked up once: the variable does not change while the program runs.
  static let chosen: Fuzzed = {
    let name = getenv("FUZZ").map { String(cString: $0) } ?? ""
    guard let chosen = Fuzzed(rawValue: name) else {
      print("FUZZ is to be entry, json, csv, database or sync.")
      exit(64)
    }
    return chosen
  }()

  func read(_ bytes: [UInt8]) {
    switch self {
    case .entry: Readers.entry(bytes)
    case .json: Readers.json(bytes)
    case .csv: Readers.csv(bytes)
    case .database: Readers.database(bytes)
    case .sync: Readers.sync(bytes)
    }
  }
}
