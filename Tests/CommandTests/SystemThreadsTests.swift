import CProcessors
import Glibc
import JournalCore
import Testing

@testable import twj

/// What runs beside must not change what comes out.
struct SystemThreadsTests {
  private struct Stop: Error {}

  @Test(arguments: [0, 1, 2, 3, 4, 100, 5_000])
  func `what is piped comes out whole and in order`(count: Int) {
    var next = 0
    var taken: [Int] = []
    SystemThreads().pipe(
      {
        next += 1
        return next <= count ? next : nil
      }, through: { $0 * 10 }, to: { taken.append($0) })
    #expect(taken == (0..<count).map { ($0 + 1) * 10 })
  }

  @Test func `an error of the one who takes ends it`() {
    var taken: [Int] = []
    #expect(throws: Stop.self) {
      try SystemThreads().pipe(
        { 1 }, through: { $0 },
        to: { value in
          guard taken.count < 7 else { throw Stop() }
          taken.append(value)
        })
    }
    #expect(taken.count == 7)
  }

  @Test func `an error of the one who gives ends it`() {
    var given = 0
    var taken: [Int] = []
    #expect(throws: Stop.self) {
      try SystemThreads().pipe(
        {
          guard given < 9 else { throw Stop() }
          given += 1
          return given
        }, through: { $0 }, to: { taken.append($0) })
    }
    #expect(taken == Array(1...7))
  }

  @Test func `serial work gives the same`() {
    var (next, taken) = (0, [String]())
    SerialWork().pipe(
      {
        next += 1
        return next < 4 ? next : nil
      }, through: { "\($0)" }, to: { taken.append($0) })
    #expect(taken == ["1", "2", "3"])
  }

  /// The processors that the one who asks may use.
  private static func processors() -> [UInt] {
    var allowed = shim_processors()
    guard shim_allowed(&allowed) == 0 else { return [] }
    return withUnsafeBytes(of: allowed) { Array($0.bindMemory(to: UInt.self)) }
  }

  @Test func `what starts on another processor may go on anywhere`() {
    for _ in 0..<20 {
      let (own, beside) = SystemThreads().both(Self.processors, Self.processors)
      #expect(own == beside && own.contains { $0 != 0 })
    }
  }

  @Test func `a thread is to start elsewhere only where there is another processor`() throws {
    let here = Int(sched_getcpu())
    try #require((0..<1024).contains(here))
    let attributes = UnsafeMutablePointer<pthread_attr_t>.allocate(capacity: 1)
    try #require(pthread_attr_init(attributes) == 0)
    defer {
      pthread_attr_destroy(attributes)
      attributes.deallocate()
    }
    func answer(_ processors: [Int]) -> Int32 {
      var allowed = shim_processors()
      withUnsafeMutableBytes(of: &allowed) { bytes in
        let words = bytes.bindMemory(to: UInt.self)
        for one in processors { words[one / UInt.bitWidth] |= 1 << UInt(one % UInt.bitWidth) }
      }
      return shim_start_elsewhere(attributes, &allowed)
    }
    #expect(answer(Array(0..<1024)) == 0)
    #expect(answer([]) != 0)
  }
}
