/// Puts the amounts of a line together: different drinks may stand beside each other, everything
/// else once for each trigger.
struct AmountCollector {
  private(set) var amounts: [StatedAmount] = []
  private var words: [(text: String, place: Int)] = []

  init() {}

  /// Adds one amount.
  ///
  /// - Throws: ``EntryError`` for a second value of one trigger or one drink.
  mutating func take(_ amount: StatedAmount, text: String, place: Int) throws(EntryError) {
    let clash = amounts.firstIndex { other in
      other.trigger == amount.trigger
        && (other.drink == nil || amount.drink == nil || other.drink == amount.drink)
    }
    if let clash {
      throw EntryError(
        .twice(fact: amount.trigger.name, first: words[clash].text, second: text),
        at: words[clash].place, place)
    }
    amounts.append(amount)
    words.append((text, place))
  }

  /// The first word that states a trigger.
  func word(of trigger: String) -> (text: String, place: Int)? {
    amounts.firstIndex { $0.trigger.name == trigger }.map { words[$0] }
  }

  /// Refuses totals of several drinks that no day can hold.
  func checkTotals(_ scanner: EntryScanner) throws(EntryError) {
    var facts = EntryFacts()
    facts.amounts = amounts
    for total in facts.exposures {
      do throws(EntryProblem) {
        _ = try scanner.checked(total)
      } catch {
        let places = zip(amounts, words).filter { $0.0.trigger == total.trigger }.map(\.1.place)
        throw EntryError(error, places: places)
      }
    }
  }
}
