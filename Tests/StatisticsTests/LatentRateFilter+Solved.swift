@testable import Statistics

/// The filter of one model, to check that of four side by side.
extension LatentRateFilter {
  /// V⁻¹ of one column divided by the expected counts: what whitening does, and then its transpose.
  func solved(_ column: [Double]) -> [Double] {
    var result = column
    var state = 0.0
    for (row, step) in steps.enumerated() {
      let surprise = column[row] - state
      result[row] = surprise * step.scale * step.scale
      state = (state + surprise * step.gain) * step.carry
    }
    var later = 0.0
    for (row, step) in steps.enumerated().reversed() {
      let kept = step.carry * later
      let own = result[row]
      result[row] = own + kept * step.gain
      later = kept - kept * step.gain - own
    }
    return result
  }
}
