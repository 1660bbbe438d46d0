import JournalCore

/// Finds what a header or mapping names, and makes the triggers that are not there yet.
struct DiaryNaming {
  private let vocabulary: Vocabulary
  private let options: DiaryOptions
  private let scanner: EntryScanner
  /// In the order they were made.
  private(set) var made: [TriggerDefinition] = []

  init(vocabulary: Vocabulary, options: DiaryOptions) {
    self.vocabulary = vocabulary
    self.options = options
    scanner = EntryScanner(vocabulary: vocabulary)
  }

  /// The unit of a new trigger of which nothing is said.
  private static let plainUnit = "unit"

  // MARK: - What is asked for

  /// What a header says; nil where nothing tells, and no trigger can or may be made of it.
  mutating func role(header: String) -> DiaryColumn.Role? {
    if header.isEmpty { return .nothing }
    let folded = DiaryWord.folded(header)
    if let role = DiaryColumn.Role(word: folded) { return role }
    if let measure = measure(named: folded) { return .amount(measure) }
    let names = Self.names(from: header)
    if let known = names.lazy.compactMap(ownTrigger).first { return bare(known) }
    guard options.takesNewTriggers else { return nil }
    if let again = made.first(where: { $0.name == names.first }) { return bare(again) }
    return names.first(where: isFree).map { bare(make($0, unit: Self.plainUnit)) }
  }

  /// What a mapping says.
  ///
  /// - Throws: ``DiaryError/mapping(_:_:)``.
  mutating func role(_ mapping: DiaryMapping) throws(DiaryError) -> DiaryColumn.Role {
    if let trigger = vocabulary.trigger(named: mapping.target) {
      return .amount(DiaryMeasure(trigger: trigger, unit: try unit(mapping, of: trigger)))
    }
    if let role = DiaryColumn.Role(word: DiaryWord.folded(mapping.target)) {
      guard mapping.unit == nil else { throw .mapping(mapping, .noUnit) }
      return role
    }
    guard options.takesNewTriggers else {
      let near = Suggestion.nearest(
        to: mapping.target, among: vocabulary.triggers.map(\.name))
      throw .mapping(mapping, .unknownTrigger(suggestions: near))
    }
    let name = mapping.target.lowercased()
    let unit = mapping.unit ?? Self.plainUnit
    if let again = made.first(where: { $0.name == name }) { return bare(again) }
    guard isFree(name), (1...FieldLimit.name).contains(unit.utf8.count) else {
      throw .mapping(mapping, .badName)
    }
    return bare(make(name, unit: unit))
  }

  // MARK: - Known triggers

  /// The trigger that a folded header names alone or with one of its units: the longest name wins.
  private func measure(named folded: String) -> DiaryMeasure? {
    let named = vocabulary.triggers.map { (name: DiaryWord.folded($0.name), trigger: $0) }
      .filter { !$0.name.isEmpty }
    if let exact = named.first(where: { $0.name == folded }) {
      return bareMeasure(exact.trigger)
    }
    let longestFirst = named.sorted { ($1.name.count, $0.name) < ($0.name.count, $1.name) }
    for (name, trigger) in longestFirst where folded.hasPrefix("\(name)_") {
      let word = String(folded.dropFirst(name.count + 1))
      if let unit = units(of: trigger).first(where: { $0.words.contains(word) }) {
        return DiaryMeasure(trigger: trigger, unit: unit)
      }
    }
    return nil
  }

  private func unit(
    _ mapping: DiaryMapping, of trigger: TriggerDefinition
  ) throws(DiaryError) -> DiaryUnit {
    let units = units(of: trigger)
    guard let typed = mapping.unit else { return units[0] }
    let word = DiaryWord.folded(typed)
    guard let unit = units.first(where: { $0.words.contains(word) || $0.noun == typed }) else {
      let accepted = units.map { $0.noun.isEmpty ? trigger.unit : $0.noun }
      throw .mapping(mapping, .unknownUnit(accepted: accepted))
    }
    return unit
  }

  private func units(of trigger: TriggerDefinition) -> [DiaryUnit] {
    DiaryUnit.all(of: trigger, settings: vocabulary.settings)
  }

  private func bareMeasure(_ trigger: TriggerDefinition) -> DiaryMeasure {
    DiaryMeasure(trigger: trigger, unit: units(of: trigger)[0])
  }

  private func bare(_ trigger: TriggerDefinition) -> DiaryColumn.Role {
    .amount(bareMeasure(trigger))
  }

  private func ownTrigger(_ name: String) -> TriggerDefinition? {
    vocabulary.triggers.first { $0.name == name && TriggerVocabulary.named(name) == nil }
  }

  // MARK: - New triggers

  /// The names a trigger of a header may have, the best first.
  private static func names(from header: String) -> [String] {
    guard let name = DiaryWord.name(from: header) else { return [] }
    return [
      name, "\(name.prefix(FieldLimit.name - 6))_value", "t_\(name.prefix(FieldLimit.name - 2))",
    ]
  }

  private mutating func make(_ name: String, unit: String) -> TriggerDefinition {
    let kind: TriggerDefinition.Kind =
      switch unit {
      case "h": .hours
      case "0-10": .scale
      case "yes_no": .yesNo
      default: .amount
      }
    let trigger = TriggerDefinition(name: name, unit: unit, amountKind: kind, dayRule: .last)
    made.append(trigger)
    return trigger
  }

  /// Whether nothing else has the name, and it can be typed.
  private func isFree(_ name: String) -> Bool {
    let isPlain = name.utf8.allSatisfy { byte in
      switch byte {
      case 48...57, 97...122, UInt8(ascii: "-"), UInt8(ascii: "_"): true
      default: false
      }
    }
    guard isPlain, let first = name.utf8.first, (97...122).contains(first),
      (2...FieldLimit.name).contains(name.utf8.count)
    else { return false }
    return !options.reservedWords.contains(name) && vocabulary.site(word: name) == nil
      && !made.contains { $0.name == name } && !scanner.isKnown(name)
  }
}
