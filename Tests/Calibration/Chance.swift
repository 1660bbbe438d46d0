import RealModule

/// Seeded chance for simulated journals: the same seed gives the same numbers (Steele, Lea & Flood
/// 2014, SplitMix64).
package struct Chance: RandomNumberGenerator, Sendable {
  private var state: UInt64

  package init(seed: UInt64) { state = seed }

  /// The chance of one journal of a scenario, apart from that of all others.
  package init(seed: UInt64, scenario: String, journal: Int) {
    var mixed = Chance(seed: seed)
    for byte in scenario.utf8 { mixed = Chance(seed: mixed.next() ^ UInt64(byte)) }
    self.init(seed: mixed.next() ^ UInt64(journal))
    state = next()
  }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// Above 0 and below 1, evenly.
  mutating func share() -> Double { (Double(next() >> 12) + 0.5) * 0x1p-52 }

  mutating func happens(_ probability: Double) -> Bool { share() < probability }

  /// Evenly between two numbers.
  mutating func number(from low: Double, to high: Double) -> Double {
    low + (high - low) * share()
  }

  /// The standard normal distribution. Box & Muller (1958).
  mutating func normal() -> Double {
    let radius = Double.sqrt(-2 * .log(share()))
    return radius * .cos(2 * .pi * share())
  }

  /// The gamma distribution with mean `shape`. Marsaglia & Tsang (2000).
  mutating func gamma(_ shape: Double) -> Double {
    guard shape >= 1 else { return gamma(shape + 1) * .pow(share(), 1 / shape) }
    let d = shape - 1.0 / 3
    while true {
      let x = normal()
      let root = 1 + x / .sqrt(9 * d)
      let v = root * root * root
      if root > 0, .log(share()) < x * x / 2 + d - d * v + d * .log(v) { return d * v }
    }
  }

  /// The Poisson distribution, by counting how many shares make a product of e to the minus mean.
  mutating func poisson(_ mean: Double) -> Int {
    guard mean <= 30 else { return poisson(mean / 2) + poisson(mean / 2) }
    let limit = Double.exp(-mean)
    var product = share()
    var count = 0
    while product > limit {
      product *= share()
      count += 1
    }
    return count
  }

  /// A count whose rate wanders without memory: gamma with that mean and number of parts.
  mutating func negativeBinomial(mean: Double, shape: Double) -> Int {
    poisson(mean * gamma(shape) / shape)
  }

  /// Standard normal numbers, each with this correlation to the one before.
  mutating func autoregression(_ count: Int, memory: Double) -> [Double] {
    let scale = Double.sqrt(1 - memory * memory)
    var value = normal()
    return (0..<count).map { _ in
      defer { value = memory * value + scale * normal() }
      return value
    }
  }
}
