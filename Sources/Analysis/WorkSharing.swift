/// Runs independent pieces of work, perhaps at the same time; what they compute does not depend on
/// that.
package protocol WorkSharing: Sendable {
  /// Returns when all are done.
  func run(_ jobs: [@Sendable () -> Void])
}

/// One piece after the other.
package struct SerialWork: WorkSharing {
  package init() {}

  package func run(_ jobs: [@Sendable () -> Void]) {
    for job in jobs { job() }
  }
}

extension WorkSharing {
  /// The results of two pieces of work.
  func both<First: Sendable, Second: Sendable>(
    _ first: @escaping @Sendable () -> First, _ second: @escaping @Sendable () -> Second
  ) -> (First, Second) {
    let (one, other) = (JobResult<First>(), JobResult<Second>())
    run([{ one.value = first() }, { other.value = second() }])
    guard let one = one.value, let other = other.value else { return (first(), second()) }
    return (one, other)
  }

  /// The results for each element, in order; the elements are dealt out in turn.
  func map<Element: Sendable, Value: Sendable>(
    _ elements: [Element], _ make: @escaping @Sendable (Element) -> Value
  ) -> [Value] {
    @Sendable func half(_ start: Int) -> [Value] {
      stride(from: start, to: elements.count, by: 2).map { make(elements[$0]) }
    }
    let (even, odd) = both({ half(0) }, { half(1) })
    return elements.indices.map { $0 % 2 == 0 ? even[$0 / 2] : odd[$0 / 2] }
  }
}

/// What one job leaves for the one who waits for it; nobody else touches it.
private final class JobResult<Value: Sendable>: @unchecked Sendable {
  var value: Value?
}
