/// One amount of one trigger with its time: what `coffee 2 yd 15:00`, `slept 6.5h`, `stress 7` and
/// `had nicotine 5` say after the verb.
package struct Dose: Hashable, Sendable {
  package let amount: StatedAmount
  package let time: TimeExpression

  package init(amount: StatedAmount, time: TimeExpression) {
    self.amount = amount
    self.time = time
  }
}

/// Parses the words after a verb that records one trigger.
package struct DoseParser: Sendable {
  private let scanner: EntryScanner

  package init(vocabulary: Vocabulary) { scanner = EntryScanner(vocabulary: vocabulary) }

  /// An amount of the trigger or drink `name` that a verb is about (`coffee`).
  ///
  /// `standard` is what is meant when no amount is given; nil when one is needed.
  ///
  /// - Throws: ``EntryError``, also when an amount is needed and missing.
  package func parse(
    _ words: [String], of name: String, standard: Double? = nil, example: String
  ) throws(EntryError) -> Dose {
    guard let trigger = scanner.amounts.name(name) else {
      throw EntryError(.unknownWord(name, suggestions: scanner.suggestions(for: name)))
    }
    var time = TimeCollector()
    var amount: StatedAmount?
    var place = 0
    while place < words.count {
      let next = place + 1 < words.count ? words[place + 1].lowercased() : ""
      if amount == nil, next != "ago", let stated = scanner.amounts.amount(trigger, words[place]) {
        amount = try checked(stated, place)
        place += 1
        continue
      }
      let scanned = try scanner.scan(words, at: place)
      let range = place..<(place + scanned.length)
      let text = words[range].joined(separator: " ")
      if try !time.take(scanned.word, text: text, places: range) {
        throw refusal(scanned.word, text, place, name, amount)
      }
      place += scanned.length
    }
    guard let stated = amount ?? standard.flatMap({ scanner.amounts.amount(trigger, $0.plainText) })
    else { throw EntryError(.missing(fact: "an amount", example: example)) }
    return Dose(amount: stated, time: time.expression)
  }

  /// A trigger, its amount and time: `nicotine 5 yd`, `screen=4h`, `tea2`.
  package func parse(_ words: [String]) throws(EntryError) -> Dose {
    guard !words.isEmpty else {
      throw EntryError(.missing(fact: "a trigger and its amount", example: "had nicotine 5"))
    }
    var time = TimeCollector()
    var amount: StatedAmount?
    var place = 0
    while place < words.count {
      let scanned = try scanner.scan(words, at: place)
      let range = place..<(place + scanned.length)
      let text = words[range].joined(separator: " ")
      if case .amount(let stated) = scanned.word, amount == nil {
        amount = stated
      } else if try !time.take(scanned.word, text: text, places: range) {
        throw refusal(scanned.word, text, place, "had", amount)
      }
      place += scanned.length
    }
    guard let amount else {
      throw EntryError(.missing(fact: "a trigger and its amount", example: "had nicotine 5"))
    }
    return Dose(amount: amount, time: time.expression)
  }

  private func checked(_ amount: StatedAmount, _ place: Int) throws(EntryError) -> StatedAmount {
    do { return try scanner.checked(amount) } catch { throw EntryError(error, at: place) }
  }

  private func refusal(
    _ word: EntryWord, _ text: String, _ place: Int, _ command: String, _ amount: StatedAmount?
  ) -> EntryError {
    if let amount {
      switch word {
      case .number, .amount, .duration:
        return EntryError(
          .twice(fact: amount.trigger.name, first: amount.asEntered, second: text), at: place)
      default: break
      }
    }
    return EntryError(.misplaced(word: text, command: command), at: place)
  }
}
