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
    try context.telling(work, quietly: isQuiet, body)
  }
}

extension Context {
  /// Does what may take long: a terminal is told after a second, unless it is to be quiet.
  func telling<Value>(
    _ work: LongWork, quietly: Bool, _ body: () throws -> Value
  ) rethrows -> Value {
    guard !quietly, console.error.isTerminal else { return try body() }
    progress.begin(work.rawValue)
    defer { progress.end() }
    return try body()
  }
}
