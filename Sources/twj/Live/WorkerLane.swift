@preconcurrency import Glibc

/// What goes to a worker and comes back from it, in order; a lock guards all of it.
final class WorkerLane<Input: Sendable, Output: Sendable>: @unchecked Sendable {
  private let lock = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let changed = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
  private var inputs: [Input] = []
  private var outputs: [Output] = []
  private var isClosed = false

  init() {
    pthread_mutex_init(lock, nil)
    pthread_cond_init(changed, nil)
  }

  deinit {
    pthread_mutex_destroy(lock)
    pthread_cond_destroy(changed)
    lock.deallocate()
    changed.deallocate()
  }

  func put(_ input: Input) {
    locked { inputs.append(input) }
  }

  /// What became of the input that was put in longest ago and not taken yet; waits for it.
  func taken() -> Output {
    locked {
      while outputs.isEmpty { pthread_cond_wait(changed, lock) }
      return outputs.removeFirst()
    }
  }

  /// Lets the worker end; what it has not begun is left undone.
  func close() {
    locked { isClosed = true }
  }

  /// Works until the lane is closed.
  func serve(_ work: (Input) -> Output) {
    while let input = nextInput() {
      let output = work(input)
      locked { outputs.append(output) }
    }
  }

  private func nextInput() -> Input? {
    locked {
      while inputs.isEmpty, !isClosed { pthread_cond_wait(changed, lock) }
      return isClosed ? nil : inputs.removeFirst()
    }
  }

  private func locked<Value>(_ body: () -> Value) -> Value {
    pthread_mutex_lock(lock)
    defer {
      pthread_cond_broadcast(changed)
      pthread_mutex_unlock(lock)
    }
    return body()
  }
}
