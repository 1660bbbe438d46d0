package import JournalCore

/// A unit the numbers of a column are in, and how they become amounts of the trigger.
package struct DiaryUnit: Hashable, Sendable {
  /// What stands after a number, `cups`; empty where nothing does.
  package let noun: String
  /// The same after 1.
  let one: String
  /// What may be typed for it, as ``DiaryWord/folded(_:)`` gives it.
  let words: [String]
  /// The amount in the trigger's own unit that 1 of it is.
  package let factor: Double

  private init(_ noun: String, one: String? = nil, _ words: [String], factor: Double = 1) {
    self.noun = noun
    self.one = one ?? noun
    self.words = words
    self.factor = factor
  }

  /// The units of a trigger; the first is that of a bare number, as on the command line.
  package static func all(of trigger: TriggerDefinition, settings: JournalSettings) -> [DiaryUnit] {
    switch (trigger.name, trigger.unit) {
    case ("caffeine", "mg"): [cups(settings), DiaryUnit("mg", ["mg"])]
    case ("alcohol", "g"): [drinks(settings), DiaryUnit("g", ["g", "gram", "grams"])]
    case (_, "h"): [hours(1), minutes(1 / 60)]
    case (_, "min"): [minutes(1), hours(60)]
    case (_, "ml"):
      [
        DiaryUnit("ml", ["ml"]),
        DiaryUnit("l", ["l", "litre", "litres", "liter", "liters"], factor: 1000),
      ]
    case (_, "0-10"), (_, "yes_no"): [DiaryUnit("", [DiaryWord.folded(trigger.unit)])]
    case (_, "cigarette"), (_, "serving"):
      [DiaryUnit("\(trigger.unit)s", one: trigger.unit, [trigger.unit, "\(trigger.unit)s"])]
    default: [own(trigger.unit)]
    }
  }

  /// The amount that a number in this unit is; what has to be multiplied is kept to thousandths.
  package func amount(_ number: Double) -> Double {
    factor == 1 ? number : (number * factor * 1000).rounded() / 1000
  }

  /// What was typed with its unit: `2 cups`, `1 cup`, `7`.
  package func entered(_ typed: String, number: Double) -> String {
    noun.isEmpty ? typed : "\(typed) \(number == 1 ? one : noun)"
  }

  private static func cups(_ settings: JournalSettings) -> DiaryUnit {
    DiaryUnit(
      "cups", one: "cup", ["cup", "cups"], factor: settings.caffeine(inDrink: "coffee") ?? 95)
  }

  private static func drinks(_ settings: JournalSettings) -> DiaryUnit {
    DiaryUnit("drinks", one: "drink", ["drink", "drinks"], factor: settings.alcoholPerDrink)
  }

  private static func hours(_ factor: Double) -> DiaryUnit {
    DiaryUnit("h", ["h", "hr", "hrs", "hour", "hours"], factor: factor)
  }

  private static func minutes(_ factor: Double) -> DiaryUnit {
    DiaryUnit("min", ["min", "mins", "minute", "minutes"], factor: factor)
  }

  /// A unit of the journal's own.
  private static func own(_ unit: String) -> DiaryUnit {
    let word = DiaryWord.folded(unit)
    return DiaryUnit(unit, word.isEmpty ? [] : [word, "\(word)s"])
  }
}
