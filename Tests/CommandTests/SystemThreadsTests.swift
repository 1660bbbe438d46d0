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
}
