/// Says what is being done where that takes long.
protocol ProgressShowing {
  /// The work begins; it is told after a second, unless ``end()`` comes first.
  func begin(_ text: String)
  func end()
}

/// Says nothing.
struct SilentProgress: ProgressShowing {
  func begin(_: String) {}
  func end() {}
}

extension OpenJournal {
  /// Does what may take long: a terminal is told after a second, unless it is to be quiet.
  func telling<Value>(_ work: LongWork, _ body: () throws -> Value) rethrows -> Value {
    guard !isQuiet, context.console.error.isTerminal else { return try body() }
    context.progress.begin(work.rawValue)
    defer { context.progress.end() }
    return try body()
  }
}
