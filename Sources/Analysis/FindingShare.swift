/// The share of false findings each family may show: together a tenth.
package struct FindingShare: Hashable, Sendable {
  package let suspects: Double
  package let open: Double

  /// Seven hundredths for the suspects and three for the others, or all of the tenth for the only
  /// family that has anything to test.
  init(hasSuspects: Bool, hasOpenTests: Bool) {
    switch (hasSuspects, hasOpenTests) {
    case (false, _): (suspects, open) = (0, 0.10)
    case (true, false): (suspects, open) = (0.10, 0)
    case (true, true): (suspects, open) = (0.07, 0.03)
    }
  }
}
