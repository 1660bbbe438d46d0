import JournalCore
import Statistics

/// Separates findings that stand on their own from those that only move together with one.
///
/// In the order of their one-sided p-values the first stays; each next stays when, adjusted for
/// the first four that stayed, its one-sided p-value in its own direction is below 0.10.
struct TriggerDistinctness {
  private(set) var kept: [String] = []
  private(set) var companions: [String: String] = [:]

  init(_ found: [TriggerTest], model: LatentRateModel?) {
    guard let model, !found.isEmpty else { return }
    let ordered = found.enumerated().sorted {
      ($0.element.orderingP, $0.offset) < ($1.element.orderingP, $1.offset)
    }.map(\.element)
    guard ordered.count > 1 else {
      kept = ordered.map(\.trigger)
      return
    }
    let joint = JointScores(model, ordered.compactMap { $0.lag?.column })
    var staying: [Int] = []
    for (index, test) in ordered.enumerated() {
      let others = Array(staying.prefix(4))
      if others.isEmpty || Self.stands(test, at: index, beside: others, joint) {
        staying.append(index)
      } else if let nearest = others.max(by: {
        joint.likeness(index, $0) < joint.likeness(index, $1)
      }) {
        companions[test.trigger] = ordered[nearest].trigger
      }
    }
    kept = staying.map { ordered[$0].trigger }
  }

  private static func stands(
    _ test: TriggerTest, at index: Int, beside others: [Int], _ joint: JointScores
  ) -> Bool {
    guard let adjusted = joint.test(of: index, adjustedFor: others) else { return false }
    return (test.direction == .more ? adjusted.more : adjusted.fewer) < 0.10
  }
}
