/// Chance that falls alike each time (SplitMix64, Steele et al. 2014): a demonstration is the same
/// for everybody.
struct DemoChance: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 up to 1.
  mutating func share() -> Double { Double.random(in: 0..<1, using: &self) }

  /// A count whose mean is that of the Poisson distribution (Knuth's product of shares).
  mutating func count(mean: Double, exponential: Double) -> Int {
    var product = share()
    var count = 0
    while product > exponential, count < 12 {
      product *= share()
      count += 1
    }
    return count
  }
}
