@testable import Statistics

/// The filter of one model, to check that of four side by side.
extension LatentRateFilter {
  /// V⁻¹ of one column divided by the expected counts: what whitening does, and then its transpose.
  func solved(_ column: [Double]) -> [Double] {
    var result = column
    solve(&result)
    return result
  }

  private func solve(_ column: inout [Double]) {
    column.withUnsafeMutableBufferPointer { result in
      steps.withUnsafeBufferPointer { steps in
        var state = 0.0
        for row in steps.indices {
          let step = steps[row]
          let surprise = result[row] - state
          result[row] = surprise * step.scale * step.scale
          state = (state + surprise * step.gain) * step.carry
        }
        var later = 0.0
        for row in steps.indices.reversed() {
          let step = steps[row]
          let kept = step.carry * later
          let own = result[row]
          result[row] = own + kept * step.gain
          later = kept - kept * step.gain - own
        }
      }
    }
  }
}
