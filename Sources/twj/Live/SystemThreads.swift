import CProcessors
@preconcurrency import Glibc
import JournalCore

/// Runs pieces of work at the same time, each but the own one on a thread of its own.
struct SystemThreads: WorkSharing {
  private final class Job {
    let run: @Sendable () -> Void

    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
  }

  /// What is handed over before the first is waited for. A processor that has nothing to do may
  /// notice only milliseconds later that it has: whoever is behind is never kept waiting so.
  private static let lead = 3

  func run(_ own: () -> Void, besides others: [@Sendable () -> Void]) {
    var threads: [pthread_t] = []
    for job in others {
      if let thread = Self.start(job) { threads.append(thread) } else { job() }
    }
    own()
    for thread in threads { pthread_join(thread, nil) }
  }

  func pipe<Input: Sendable, Output: Sendable>(
    _ next: () throws -> Input?, through work: @escaping @Sendable (Input) -> Output,
    to take: (Output) throws -> Void
  ) rethrows {
    let lane = WorkerLane<Input, Output>()
    guard let thread = Self.start({ lane.serve(work) }) else {
      return try SerialWork().pipe(next, through: work, to: take)
    }
    defer {
      lane.close()
      pthread_join(thread, nil)
    }
    var pending = 0
    var hasMore = true
    while hasMore || pending > 0 {
      while hasMore, pending < Self.lead {
        guard let input = try next() else {
          hasMore = false
          break
        }
        lane.put(input)
        pending += 1
      }
      guard pending > 0 else { return }
      pending -= 1
      try take(lane.taken())
    }
  }

  /// The thread that runs the job; nil where the system has none to give.
  ///
  /// It starts on another processor than this runs on, where there is one, and may go anywhere from
  /// then on: the system starts a thread where it was made, and moves it milliseconds later, when
  /// half of what is to be done beside it is over.
  private static func start(_ job: @escaping @Sendable () -> Void) -> pthread_t? {
    var attributes = pthread_attr_t()
    guard pthread_attr_init(&attributes) == 0 else { return nil }
    defer { pthread_attr_destroy(&attributes) }
    var allowed = shim_processors()
    let isElsewhere =
      shim_allowed(&allowed) == 0 && shim_start_elsewhere(&attributes, &allowed) == 0
    let everywhere = allowed
    let box = Unmanaged.passRetained(
      Job {
        if isElsewhere { withUnsafePointer(to: everywhere) { shim_go_anywhere($0) } }
        job()
      })
    // Where the system does not let processors be chosen, it chooses itself.
    if let thread = made(&attributes, box) ?? made(nil, box) { return thread }
    box.release()
    return nil
  }

  private static func made(
    _ attributes: UnsafePointer<pthread_attr_t>?, _ box: Unmanaged<Job>
  ) -> pthread_t? {
    var thread = pthread_t()
    let failure = pthread_create(
      &thread, attributes,
      { argument in
        guard let argument else { return nil }
        Unmanaged<Job>.fromOpaque(argument).takeRetainedValue().run()
        return nil
      }, box.toOpaque())
    return failure == 0 ? thread : nil
  }
}
