import RealModule

/// Four numbers side by side, one for each of four models of the same counts, or for each of four
/// points of the grid of one.
///
/// What is done to four at once takes little longer than what is done to one.
typealias Lanes = SIMD4<Double>

/// Which of four models something is true of.
typealias LaneMask = SIMDMask<Lanes.MaskStorage>

extension Lanes {
  /// The exponential of numbers from -700 to 700, to 4 units of the last place.
  ///
  /// 2ᵏ times the exponential of what is left, at most half of log 2, by Taylor's series up to the
  /// 13th power, which leaves less than 1e-17 (Cody & Waite 1980, Software manual for the
  /// elementary functions, 6).
  @inline(__always)
  static func exponential(_ exponents: Lanes) -> Lanes {
    // To add 1.5 · 2⁵² rounds to a whole number, which then stands in the lowest bits.
    let shifted = exponents * 1.4426950408889634 + 0x1.8p52
    let whole = shifted - 0x1.8p52
    let x = exponents - whole * 0x1.62e42fee00000p-1 - whole * 0x1.a39ef35793c76p-33
    let square = x * x
    let fourth = square * square
    @inline(__always)
    func pair(_ even: Double, _ odd: Double) -> Lanes { Lanes(repeating: 1 / even) + x * (1 / odd) }
    let low = pair(1, 1) + square * pair(2, 6)
    let middle = pair(24, 120) + square * pair(720, 5_040)
    let high = pair(40_320, 362_880) + square * pair(3_628_800, 39_916_800)
    let highest = pair(479_001_600, 6_227_020_800)
    let power = unsafeBitCast(shifted, to: SIMD4<UInt64>.self) &+ 1023
    let scale = unsafeBitCast(power &<< 52, to: Lanes.self)
    return (low + fourth * (middle + fourth * (high + fourth * highest))) * scale
  }

  /// The logarithm of each.
  static func logarithm(_ numbers: Lanes) -> Lanes {
    Lanes(.log(numbers[0]), .log(numbers[1]), .log(numbers[2]), .log(numbers[3]))
  }

  /// Each, but none further from 0 than a limit.
  @inline(__always)
  func clamped(to limit: Double) -> Lanes {
    let low = Lanes(repeating: -limit)
    let high = Lanes(repeating: limit)
    return replacing(with: low, where: self .< low).replacing(with: high, where: self .> high)
  }

  /// The size of each.
  var magnitude: Lanes { replacing(with: -self, where: self .< 0) }

  /// Which are numbers, and not endless.
  var areFinite: LaneMask { magnitude .< .infinity }

  /// The largest sizes among several.
  static func largest(_ numbers: [Lanes]) -> Lanes {
    numbers.reduce(.zero) { largest, next in
      let size = next.magnitude
      // What is no number stays.
      return largest.replacing(with: size, where: (size .> largest) .| (size .!= size))
    }
  }
}
