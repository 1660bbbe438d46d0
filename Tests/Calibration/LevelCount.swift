/// How many tests of something untrue there were, and how many found it all the same.
struct LevelCount: Hashable, Sendable {
  private(set) var tests = 0
  /// With p at most .05.
  private(set) var at5 = 0
  /// With p at most .005.
  private(set) var at05 = 0

  mutating func add(_ p: Double) {
    tests += 1
    if p <= 0.05 { at5 += 1 }
    if p <= 0.005 { at05 += 1 }
  }

  /// The share of p up to .05; nil without a test.
  var share5: Double? { tests > 0 ? Double(at5) / Double(tests) : nil }
  /// The share of p up to .005; nil without a test.
  var share05: Double? { tests > 0 ? Double(at05) / Double(tests) : nil }
}
