/// How clock times are shown to people. Both ways of typing are always understood.
package enum ClockForm: String, Hashable, Sendable, CaseIterable {
  /// `21:30`
  case hours24 = "24h"
  /// `9:30pm`
  case hours12 = "12h"
}
