/// Runs a study on many journals, some at a time; the outcomes come in the order of the journals
/// whatever the number of threads.
package struct JournalRun: Sendable {
  package let journals: Int
  package let threads: Int

  package init(journals: Int, threads: Int) {
    precondition(journals > 0 && threads > 0, "A run has journals and a thread.")
    self.journals = journals
    self.threads = threads
  }

  /// What `body` makes of each journal, by its number.
  func outcomes<Outcome: Sendable>(
    _ body: @escaping @Sendable (Int) -> Outcome
  ) async -> [Outcome] {
    let (journals, threads) = (journals, threads)
    return await withTaskGroup(of: [(Int, Outcome)].self) { group in
      for thread in 0..<threads {
        group.addTask {
          stride(from: thread, to: journals, by: threads).map { ($0, body($0)) }
        }
      }
      var all: [(Int, Outcome)] = []
      for await part in group { all += part }
      return all.sorted { $0.0 < $1.0 }.map(\.1)
    }
  }
}
