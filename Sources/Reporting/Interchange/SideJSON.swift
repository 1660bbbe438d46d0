package import Analysis
import JournalCore

/// The balance of sides as JSON: counts, share and both tests; unknown is null.
package enum SideJSON {
  /// `leaning` is `left`, `right` or null; `share_left` is of the episodes on the left or right.
  package static func value(_ balance: SideBalance) -> JSONValue {
    let share = balance.share
    return [
      "from": .string(balance.range.lowerBound.iso), "to": .string(balance.range.upperBound.iso),
      "left": .whole(balance.left), "right": .whole(balance.right), "both": .whole(balance.both),
      "middle": .whole(balance.middle), "unknown": .whole(balance.unknown),
      "days": .whole(balance.days), "weeks": .whole(balance.weeks),
      "shortfall": balance.shortfall.map(shortfall) ?? .null,
      "leaning": balance.leaning.map { .string($0.rawValue) } ?? .null,
      "share_left": share.map { RateJSON.limits($0.left, $0.low, $0.high) } ?? .null,
      "design_effect": JSONValue(FieldValue(share?.designEffect)),
      "week_test": share.map(weekTest) ?? .null,
      "day_sign_test": balance.daySigns.map(daySigns) ?? .null,
    ]
  }

  private static func shortfall(_ shortfall: SideBalance.Shortfall) -> JSONValue {
    [
      "episodes": .whole(shortfall.episodes), "days": .whole(shortfall.days),
      "weeks": .whole(shortfall.weeks),
    ]
  }

  private static func weekTest(_ share: SideBalance.Share) -> JSONValue {
    [
      "p": .number(share.p), "t": .number(share.t),
      "degrees_of_freedom": .number(share.degreesOfFreedom),
    ]
  }

  private static func daySigns(_ signs: SideBalance.DaySigns) -> JSONValue {
    [
      "p": .number(signs.p), "days_more_left": .whole(signs.left),
      "days_more_right": .whole(signs.right),
    ]
  }
}
