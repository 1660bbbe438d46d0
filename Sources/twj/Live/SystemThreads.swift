@preconcurrency import Glibc
import JournalCore

/// Runs pieces of work at the same time, each but the own one on a thread of its own.
struct SystemThreads: WorkSharing {
  private final class Job {
    let run: @Sendable () -> Void

    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
  }

  func run(_ own: () -> Void, besides others: [@Sendable () -> Void]) {
    let threads = others.compactMap(Self.start)
    own()
    for thread in threads { pthread_join(thread, nil) }
  }

  /// The thread that runs the job; nil where the system has none to give and the job was done here.
  private static func start(_ job: @escaping @Sendable () -> Void) -> pthread_t? {
    let box = Unmanaged.passRetained(Job(job))
    var thread = pthread_t()
    let failure = pthread_create(
      &thread, nil,
      { argument in
        guard let argument else { return nil }
        Unmanaged<Job>.fromOpaque(argument).takeRetainedValue().run()
        return nil
      }, box.toOpaque())
    guard failure != 0 else { return thread }
    box.takeRetainedValue().run()
    return nil
  }
}
