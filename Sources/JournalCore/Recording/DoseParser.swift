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

  /// An amount of the trigger or drink a verb is about (`coffee`); `standard` is what is meant when
  /// no amount is given, nil when one is needed.
  ///
  /// - Throws: ``EntryError``, also when an amount is needed and missing.
  package func parse(
    _ words: [String], of name: String, standard: Double? = nil, example: String
  ) throws(EntryError) -> Dose {
    guard let trigger = scanner.amounts.name(name) else {
      throw EntryError(.unknownWord(name, suggestions: scanner.suggestions(for: name)))
    }
    let (typed, time) = try collect(words, of: trigger, command: name)
    guard
      let amount = typed ?? standard.flatMap({ scanner.amounts.amount(trigger, $0.plainText) })
    else { throw EntryError(.missing(fact: "an amount", example: example)) }
    return Dose(amount: amount, time: time)
  }

  /// A trigger, its amount and time: `nicotine 5 yd`, `screen=4h`, `tea2`.
  ///
  /// - Throws: ``EntryError``, also when there is no trigger.
  package func parse(_ words: [String]) throws(EntryError) -> Dose {
    let (amount, time) = try collect(words, of: nil, command: "had")
    guard let amount else {
      throw EntryError(.missing(fact: "a trigger and its amount", example: "had nicotine 5"))
    }
    return Dose(amount: amount, time: time)
  }

  /// The one amount and the time; of a given trigger the amount stands without its name.
  private func collect(
    _ words: [String], of trigger: AmountExpression.Name?, command: String
  ) throws(EntryError) -> (amount: StatedAmount?, time: TimeExpression) {
    var time = TimeCollector()
    var first: (amount: StatedAmount, text: String, place: Int)?
    var place = 0
    while place < words.count {
      if let trigger, first == nil, let amount = try bareAmount(of: trigger, words, place) {
        first = (amount, words[place], place)
        place += 1
        continue
      }
      let scanned = try scanner.scan(words, at: place)
      let range = place..<(place + scanned.length)
      let text = words[range].joined(separator: " ")
      if case .amount(let amount) = scanned.word, trigger == nil, first == nil {
        first = (amount, text, place)
      } else if try !time.take(scanned.word, text: text, places: range) {
        throw refusal(scanned.word, text, place, command, after: first)
      }
      place += scanned.length
    }
    return (first?.amount, time.expression)
  }

  /// A number with or without one of the trigger's units; the number of `20m ago` is none.
  private func bareAmount(
    of trigger: AmountExpression.Name, _ words: [String], _ place: Int
  ) throws(EntryError) -> StatedAmount? {
    let next = place + 1 < words.count ? words[place + 1].lowercased() : ""
    guard next != "ago", let amount = scanner.amounts.amount(trigger, words[place]) else {
      return nil
    }
    do throws(EntryProblem) {
      return try scanner.checked(amount)
    } catch {
      throw EntryError(error, at: place)
    }
  }

  private func refusal(
    _ word: EntryWord, _ text: String, _ place: Int, _ command: String,
    after first: (amount: StatedAmount, text: String, place: Int)?
  ) -> EntryError {
    switch (word, first) {
    case (.number, let first?), (.amount, let first?), (.duration, let first?):
      EntryError(
        .twice(fact: first.amount.trigger.name, first: first.text, second: text), at: first.place,
        place)
    case (.assignment(let name, _), _):
      EntryError(scanner.unknownName(name, own: []), at: place)
    default: EntryError(.misplaced(word: text, command: command), at: place)
    }
  }
}
