import JournalCore

/// How much more of a trigger a ratio is told for: about two of its standard deviations, rounded to
/// what people count, such as 2 cups or 1 hour.
struct ExposureStep: Hashable, Sendable {
  /// In the trigger's unit, above 0.
  let size: Double
  /// `per 2 cups`, `per hour`, `with it`.
  let per: String
  /// `about 2 more cups`, `stress about 4 points higher`, `blocked_nose`.
  let more: String

  /// The step of a trigger with two standard deviations of `spread`, above 0, in its unit; cups and
  /// drinks are as large as the settings say.
  init(_ trigger: TriggerDefinition, spread: Double, settings: JournalSettings) {
    let name = TerminalText.safe(trigger.name)
    guard trigger.amountKind != .yesNo else {
      (size, per, more) = (1, "with it", name)
      return
    }
    let (portion, noun) = Self.portion(trigger, settings)
    let count = Self.rounded(spread / portion)
    size = count * portion
    let counted = Self.counted(count, noun)
    per = count == 1 ? "per \(noun)" : "per \(counted)"
    more =
      switch trigger.unit {
      case "0-10": "\(name) about \(counted) higher"
      case "h": "about \(Self.counted(count, "more hour")) of \(name)"
      case "mg" where trigger.name == "caffeine", "g" where trigger.name == "alcohol", "cigarette":
        "about \(Self.counted(count, "more \(noun)"))"
      default: "about \(Self.counted(count, "more \(noun)")) of \(name)"
      }
  }

  private static func portion(
    _ trigger: TriggerDefinition, _ settings: JournalSettings
  ) -> (Double, String) {
    switch (trigger.name, trigger.unit) {
    case ("caffeine", _): (settings.caffeine(inDrink: "coffee") ?? 95, "cup")
    case ("alcohol", _): (settings.alcoholPerDrink, "drink")
    case (_, "h"): (1, "hour")
    case (_, "0-10"): (1, "point")
    case (_, let unit): (1, TerminalText.safe(unit))
    }
  }

  /// Whole from ¾ on, with at most two digits that count; one digit below.
  private static func rounded(_ count: Double) -> Double {
    if count < 0.75 { return rounded(count, digits: 1) }
    return count < 10 ? count.rounded() : rounded(count, digits: 2)
  }

  private static func rounded(_ count: Double, digits: Int) -> Double {
    var unit = 1.0
    let limit = digits == 1 ? 1.0 : 10.0
    while count / unit >= limit * 10 { unit *= 10 }
    while count / unit < limit { unit /= 10 }
    return (count / unit).rounded() * unit
  }

  private static let counted = ["cup", "drink", "hour", "point", "cigarette", "serving", "unit"]

  private static func counted(_ count: Double, _ noun: String) -> String {
    let isWord = counted.contains { noun.hasSuffix($0) }
    return "\(plain(count)) \(noun)\(isWord && count != 1 ? "s" : "")"
  }

  private static func plain(_ count: Double) -> String {
    let places = (count * 1_000_000).rounded() / 1_000_000
    return places.plainText
  }
}
