package import Analysis
import JournalCore

/// Whether episodes come more on the left or on the right, for people.
package struct SideText {
  private let balance: SideBalance
  private let style: Style

  package init(_ balance: SideBalance, style: Style) {
    self.balance = balance
    self.style = style
  }

  /// A heading, the share with its interval or what is missing, and what was left out; in plain
  /// style one line.
  package func lines() -> [String] {
    if style.isPlain { return [plainLine] }
    return wrapped("Left or right?").map { style.bold($0) } + body.flatMap(wrapped)
  }

  private var body: [String] {
    guard let share = balance.share else {
      return [balance.shortfall.map(missing)].compactMap { $0 } + leftOut
    }
    return ["\(verdict): \(sentence(share))"] + leftOut
  }

  private var verdict: String {
    switch balance.leaning {
    case .left?: "More on the left"
    case .right?: "More on the right"
    default: "Neither side clearly more"
    }
  }

  /// Of the side that has clearly more, else of the left.
  private func sentence(_ share: SideBalance.Share) -> String {
    let isRight = balance.leaning == .right
    let count = isRight ? balance.right : balance.left
    let shares = [share.left, share.low, share.high].map { isRight ? 1 - $0 : $0 }
    let limits = shares.dropFirst().sorted()
    return "\(count) of \(balance.episodes) episodes with a side were on the "
      + "\(isRight ? "right" : "left") (\(percent(shares[0])) %, likely between "
      + "\(percent(limits[0])) and \(percent(limits[1])) %; \(FactText.count(balance.days, "day")) "
      + "in \(FactText.count(balance.weeks, "week"))). Whole weeks are compared, because a bad week "
      + "often stays on one side.\(doubt(share))"
  }

  /// Why no side is named although the interval would name one.
  private func doubt(_ share: SideBalance.Share) -> String {
    guard balance.leaning == nil, share.low > 0.5 || share.high < 0.5 else { return "" }
    return
      " The episodes lean to the \(share.left > 0.5 ? "left" : "right"), but the weeks are too "
      + "few, or too unlike each other, to be sure."
  }

  private func missing(_ shortfall: SideBalance.Shortfall) -> String {
    let parts = [
      (shortfall.episodes, "episode"), (shortfall.days, "day"), (shortfall.weeks, "week"),
    ].filter { $0.0 > 0 }.map { FactText.count($0.0, "more \($0.1)") }
    let are = parts.count == 1 && parts[0].hasPrefix("1 ") ? "is" : "are"
    let list =
      parts.count > 1
      ? "\(parts.dropLast().joined(separator: ", ")) and \(parts[parts.count - 1])"
      : parts.joined()
    return "Not enough episodes on the left or right yet: \(list) \(are) needed (so far "
      + "\(balance.left) left, \(balance.right) right, on \(FactText.count(balance.days, "day")) in "
      + "\(FactText.count(balance.weeks, "week")))."
  }

  private var leftOut: [String] {
    let parts = [
      (balance.both, "on both sides"), (balance.middle, "in the middle"),
      (balance.unknown, "of unknown side"),
    ].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    return parts.isEmpty ? [] : ["Left out: \(parts.joined(separator: ", "))."]
  }

  private func percent(_ share: Double) -> Int { Int((share * 100).rounded()) }

  /// `side`, the side with more (`none`, or `not_enough`), left, right, both, middle, unknown, days,
  /// weeks, and the share of the left with its limits; what is unknown is empty.
  private var plainLine: String {
    let word = balance.leaning?.rawValue ?? (balance.shortfall == nil ? "none" : "not_enough")
    let counts = [
      balance.left, balance.right, balance.both, balance.middle, balance.unknown, balance.days,
      balance.weeks,
    ]
    let share = balance.share
    return
      (["side", word] + counts.map { String($0) }
      + PlainCells.numbers(share?.left, share?.low, share?.high))
      .joined(separator: "\t")
  }

  private func wrapped(_ text: String) -> [String] {
    TerminalText.wrapped(style.encoded(text), to: style.width ?? .max)
  }
}
