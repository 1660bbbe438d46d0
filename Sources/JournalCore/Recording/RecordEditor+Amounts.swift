extension RecordEditor {
  /// States an amount anew, as it is typed when logging; a bare number counts the drink that was
  /// typed before.
  ///
  /// - Throws: ``FieldError`` for what is no amount in the record's unit, ``EntryProblem`` for one
  ///   that no day can hold.
  func restate(_ exposure: Exposure, _ value: String, _ fields: inout FieldList) throws {
    guard let stated = try known(exposure, value) ?? plain(exposure, value) else {
      throw FieldError(
        field: "amount",
        problem: .unexpected(expected: "an amount in \(exposure.unit)", found: value))
    }
    fields["amount"] = .number(stated.amount)
    fields["as_entered"] = .text(stated.asEntered)
  }

  /// An amount of a trigger that still has the record's unit.
  private func known(
    _ exposure: Exposure, _ value: String
  ) throws(EntryError) -> StatedAmount? {
    let names = [Self.drink(exposure.asEntered), exposure.trigger].compactMap(\.self)
    let amounts = names.compactMap { scanner.amounts.name($0) }
      .filter { $0.trigger.name == exposure.trigger && $0.trigger.unit == exposure.unit }
      .compactMap { scanner.amounts.amount($0, value) }
    guard let amount = amounts.first else { return nil }
    do throws(EntryProblem) {
      return try scanner.checked(amount)
    } catch {
      throw EntryError(error)
    }
  }

  /// A number with or without the record's own unit, where the trigger is not known any more.
  private func plain(_ exposure: Exposure, _ value: String) throws(FieldError) -> StatedAmount? {
    let text = value.lowercased()
    let unit = exposure.unit.lowercased()
    let digits = text.hasSuffix(unit) ? String(text.dropLast(unit.count)) : text
    guard scanner.vocabulary.trigger(named: exposure.trigger)?.unit != exposure.unit,
      let number = NumberExpression.value(digits.trimmingBlanks)
    else { return nil }
    let trigger = TriggerDefinition(
      name: exposure.trigger, unit: exposure.unit, amountKind: .amount, dayRule: .sum)
    return StatedAmount(
      trigger: trigger, drink: nil, amount: number,
      asEntered: "\(number.plainText) \(exposure.unit)")
  }

  /// `tea` of `2 tea`; nil where there were several drinks.
  private static func drink(_ asEntered: String?) -> String? {
    let words = asEntered?.split(separator: " ") ?? []
    return words.count == 2 ? String(words[1]) : nil
  }
}
