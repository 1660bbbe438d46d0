/// Runs independent pieces of work, perhaps at the same time; what they compute does not depend on
/// that.
package protocol WorkSharing: Sendable {
  /// Returns when all are done; `own` is done where it is called from, whatever the others do.
  func run(_ own: () -> Void, besides others: [@Sendable () -> Void])

  /// Hands what `next` gives, until it gives nil, to `work` and what that makes to `take`, in order.
  ///
  /// `next` and `take` are called where this is called from; `work` is called for one after the
  /// other, and lags behind by a few. What they throw ends it.
  func pipe<Input: Sendable, Output: Sendable>(
    _ next: () throws -> Input?, through work: @escaping @Sendable (Input) -> Output,
    to take: (Output) throws -> Void
  ) rethrows
}

/// One piece after the other.
package struct SerialWork: WorkSharing {
  package init() {}

  package func run(_ own: () -> Void, besides others: [@Sendable () -> Void]) {
    own()
    for job in others { job() }
  }

  package func pipe<Input: Sendable, Output: Sendable>(
    _ next: () throws -> Input?, through work: @escaping @Sendable (Input) -> Output,
    to take: (Output) throws -> Void
  ) rethrows {
    while let input = try next() { try take(work(input)) }
  }
}

extension WorkSharing {
  /// The results of two pieces of work, of which the first is done where this is called from.
  package func both<First, Second: Sendable>(
    _ first: () -> First, _ second: @escaping @Sendable () -> Second
  ) -> (First, Second) {
    var one: First?
    let other = JobResult<Second>()
    run({ one = first() }, besides: [{ other.value = second() }])
    guard let one, let other = other.value else { return (first(), second()) }
    return (one, other)
  }
}

/// What one job leaves for the one who waits for it; nobody else touches it.
private final class JobResult<Value: Sendable>: @unchecked Sendable {
  var value: Value?
}
