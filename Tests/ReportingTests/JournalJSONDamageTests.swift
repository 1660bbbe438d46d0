import JournalCore
import Reporting
import Testing

/// Files with flipped bits, lost and added bytes, and missing ends: two thousand of them.
struct JournalJSONDamageTests {
  @Test(arguments: 0..<20)
  func `a damaged file is read or refused and never ends the program`(seed: Int) {
    var sample = JournalJSONSample(seed: seed)
    let bytes = Array(JournalJSONRoundTripTests.export(sample.journal(), notes: true).utf8)
    for _ in 0..<100 {
      let damaged = Self.damaged(bytes, &sample)
      do throws(ImportError) {
        let imported = try JournalJSON.decode(
          damaged, now: JournalJSONSample.now, vocabulary: Vocabulary())
        _ = ImportPlan(existing: Journal(), incoming: imported.journal, replace: false)
      } catch {
        if case .problems(let problems) = error {
          #expect((1...10).contains(problems.count))
          #expect(problems.allSatisfy { $0.path.hasPrefix("$") })
        }
      }
    }
  }

  private static func damaged(_ bytes: [UInt8], _ sample: inout JournalJSONSample) -> [UInt8] {
    var damaged = bytes
    for _ in 0..<sample.pick([1, 1, 1, 2, 5, 30]) where !damaged.isEmpty {
      let place = Int.random(in: damaged.indices, using: &sample)
      switch Int.random(in: 0...4, using: &sample) {
      case 0: damaged[place] ^= 1 << UInt8.random(in: 0...7, using: &sample)
      case 1: damaged[place] = sample.pick(Array("{}[]\",:-0\\u".utf8))
      case 2: damaged.remove(at: place)
      case 3: damaged.insert(UInt8.random(in: 0...255, using: &sample), at: place)
      default: if sample.chance() { damaged.removeSubrange(place...) }
      }
    }
    return damaged
  }
}
