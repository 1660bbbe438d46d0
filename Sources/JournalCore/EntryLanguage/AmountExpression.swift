/// Reads amounts of triggers: `c2`, `caffeine=190mg`, `sleep6.5h`, `tea 1`.
package struct AmountExpression: Sendable {
  /// One word that stands for a trigger or a drink.
  struct Name: Sendable {
    let word: String
    let trigger: TriggerDefinition
    let drink: String?
    /// One-letter words need their number attached.
    let isShort: Bool
  }

  let names: [Name]
  private let settings: JournalSettings

  package init(vocabulary: Vocabulary) {
    settings = vocabulary.settings
    let active = vocabulary.triggers.filter(\.isActive)
    let own = active.map { VocabularyEntry.folded($0.name) }
    var names: [Name] = []
    for (trigger, word) in zip(active, own) {
      names.append(Self.named(word, trigger))
      for other in Self.otherWords(of: trigger.name) where !own.contains(other) {
        names.append(Self.named(other, trigger))
      }
    }
    self.names = names
  }

  private static func named(_ word: String, _ trigger: TriggerDefinition) -> Name {
    Name(
      word: word, trigger: trigger, drink: trigger.name == "caffeine" ? drink(of: word) : nil,
      isShort: word.utf8.count == 1)
  }

  /// The trigger or drink a whole word names; short words do not stand alone.
  func name(_ word: String) -> Name? {
    nameWithValue(word).flatMap { $0.isShort ? nil : $0 }
  }

  /// The trigger or drink before an equals sign, short words too.
  func nameWithValue(_ word: String) -> Name? {
    let typed = VocabularyEntry.folded(word)
    return names.first { $0.word == typed }
  }

  /// The words that may be suggested, the longest first.
  var longWords: [String] {
    names.filter { !$0.isShort }.map(\.word).sorted { $0.count > $1.count }
  }

  /// The longest name a word begins with and the number and unit after it.
  func nameAndNumber(_ word: String) -> (name: Name, value: String)? {
    let typed = VocabularyEntry.folded(word)
    let fitting = names.filter { Self.isFollowedByDigit($0.word, in: typed) }
    guard let name = fitting.max(by: { $0.word.utf8.count < $1.word.utf8.count })
    else { return nil }
    return (name, String(typed.dropFirst(name.word.count)))
  }

  private static func isFollowedByDigit(_ name: String, in word: String) -> Bool {
    guard word.hasPrefix(name), let next = word.dropFirst(name.count).first else { return false }
    return ("0"..."9").contains(next)
  }

  /// The amount a value states for a name; nil when the value is no number with one of its units.
  func amount(_ name: Name, _ value: String) -> StatedAmount? {
    let text = value.lowercased()
    if let number = NumberExpression.value(text) { return plain(name, number) }
    switch name.trigger.unit {
    case "h": return hours(name, text)
    case "min": return minutes(name, text)
    case "yes_no": return Self.yesNo[text].map { stated(name, $0, text) }
    default: return withUnit(name, text)
    }
  }

  /// What may be typed after a name, for messages.
  func acceptedForms(_ name: Name) -> [String] {
    let word = name.isShort ? name.trigger.name : name.word
    switch name.trigger.unit {
    case "mg" where name.trigger.name == "caffeine": return ["\(word)=2", "caffeine=190mg"]
    case "g" where name.trigger.name == "alcohol": return ["\(word)=1", "alcohol=14g"]
    case "h": return ["\(word)=6.5h"]
    case "0-10": return ["\(word)=7"]
    case "yes_no": return ["\(word)=yes", "\(word)=no"]
    default: return ["\(word)=2", "\(word)=2\(name.trigger.unit)"]
    }
  }

  private func plain(_ name: Name, _ number: Double) -> StatedAmount? {
    switch name.trigger.name {
    case "caffeine":
      let drink = name.drink ?? "coffee"
      return drinks(name, drink: drink, number, size: settings.caffeine(inDrink: drink))
    case "alcohol":
      return StatedAmount(
        trigger: name.trigger, drink: "alcohol", amount: number * settings.alcoholPerDrink,
        asEntered: Self.counted(number, "drink"))
    default:
      if name.trigger.amountKind == .yesNo, number != 0, number != 1 { return nil }
      let unit = name.trigger.unit
      let text = unit == "0-10" || unit == "yes_no" ? "" : " \(unit)"
      return stated(name, number, number.plainText + text)
    }
  }

  private func drinks(_ name: Name, drink: String, _ number: Double, size: Double?) -> StatedAmount?
  {
    guard let size else { return nil }
    let noun = drink == "coffee" ? "cup" : drink
    let amount = (number * size * 1000).rounded() / 1000
    return StatedAmount(
      trigger: name.trigger, drink: drink, amount: amount,
      asEntered: drink == "coffee" ? Self.counted(number, noun) : "\(number.plainText) \(noun)")
  }

  /// Hours and minutes; seconds are a slip (`z6s`).
  private func hours(_ name: Name, _ text: String) -> StatedAmount? {
    guard !text.contains("s") else { return nil }
    return DurationExpression.seconds(text).map { stated(name, $0 / 3600, text) }
  }

  private func minutes(_ name: Name, _ text: String) -> StatedAmount? {
    DurationExpression.seconds(text).map { stated(name, $0 / 60, text) }
  }

  private func withUnit(_ name: Name, _ text: String) -> StatedAmount? {
    guard let (number, unit) = NumberExpression.leading(Substring(text)) else { return nil }
    let counted = ["cup", "cups", "drink", "drinks"]
    if counted.contains(String(unit)) {
      return name.trigger.name == (unit.hasPrefix("cup") ? "caffeine" : "alcohol")
        ? plain(name, number) : nil
    }
    if name.trigger.unit == "ml", unit == "l" {
      return stated(name, number * 1000, "\(number.plainText) l")
    }
    guard name.drink == nil || name.drink == "coffee",
      unit == name.trigger.unit.lowercased() || unit == name.trigger.unit.lowercased() + "s"
    else { return nil }
    return stated(name, number, "\(number.plainText) \(name.trigger.unit)")
  }

  private func stated(_ name: Name, _ amount: Double, _ text: String) -> StatedAmount {
    StatedAmount(trigger: name.trigger, drink: nil, amount: amount, asEntered: text)
  }

  private static func counted(_ number: Double, _ noun: String) -> String {
    "\(number.plainText) \(noun)\(number == 1 ? "" : "s")"
  }

  private static func drink(of word: String) -> String {
    ["c", "caffeine"].contains(word) ? "coffee" : word
  }

  /// Words beside a trigger's own name (`commands.md` 1).
  private static func otherWords(of trigger: String) -> [String] {
    switch trigger {
    case "caffeine": ["c", "coffee", "espresso", "tea", "green-tea", "cola", "energy", "decaf"]
    case "alcohol": ["a"]
    case "sleep": ["z", "slept"]
    case "stress": ["st"]
    default: []
    }
  }

  private static let yesNo: [String: Double] = ["yes": 1, "y": 1, "no": 0, "n": 0]
}
