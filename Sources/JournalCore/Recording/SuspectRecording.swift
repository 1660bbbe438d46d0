/// What declaring or ending a suspect changes.
package struct SuspectRecording: Sendable {
  /// Why a suspect is not declared or ended.
  package enum Refusal: Error, Hashable, Sendable {
    /// No room is left beside these triggers.
    case full(open: [String])
    case notOpen(trigger: String)
  }

  /// The suspect that was declared or ended, as it becomes; a new one has its number once stored.
  package var suspect: DeclaredSuspect
  /// What counted for its trigger until now; nil where nothing did.
  package let previous: DeclaredSuspect?
  /// Empty where the suspect counted already.
  package let changes: [Change]

  /// Declares a suspect from today on; one of the same trigger with another lag ends.
  ///
  /// - Throws: ``Refusal/full(open:)``.
  package init(
    declaring trigger: String, lagDays: Int, in book: SuspectBook
  ) throws(Refusal) {
    let open = book.open
    previous = open.first { $0.trigger == trigger }
    if let previous, previous.lagDays == lagDays {
      (suspect, changes) = (previous, [])
      return
    }
    guard previous != nil || open.count < SuspectList.limit else {
      throw .full(open: open.map(\.trigger))
    }
    let wanted = Suspect(trigger: trigger, lagDays: lagDays, declaredOn: book.today)
    let ending = book.list.all.filter {
      $0.trigger == trigger && $0.isOpen(on: book.today) && $0.record.key != wanted.key
    }
    suspect = DeclaredSuspect(wanted)
    changes = ending.map { Self.ending($0, on: book.today) } + Self.opening(wanted, in: book)
  }

  /// Ends the suspect of a trigger; one the product declared is stored as ended.
  ///
  /// - Throws: ``Refusal/notOpen(trigger:)``.
  package init(ending trigger: String, in book: SuspectBook) throws(Refusal) {
    guard let counting = book.open.first(where: { $0.trigger == trigger }) else {
      throw .notOpen(trigger: trigger)
    }
    let open = book.list.all.filter { $0.trigger == trigger && $0.isOpen(on: book.today) }
    previous = counting
    suspect = DeclaredSuspect(Self.ended(counting, on: book.today))
    changes = open.map { Self.ending($0, on: book.today) }
  }

  private static func ended(_ open: DeclaredSuspect, on day: LocalDay) -> Suspect {
    var record = open.record
    record.endedOn = day
    return record
  }

  private static func ending(_ open: DeclaredSuspect, on day: LocalDay) -> Change {
    let after = ended(open, on: day)
    return open.isDefault ? .add(after) : .replace(open.record, with: after)
  }

  /// One that ended on the day it was declared is opened again: both are the same record.
  private static func opening(_ wanted: Suspect, in book: SuspectBook) -> [Change] {
    guard let stored = book.list.all.first(where: { !$0.isDefault && $0.record.key == wanted.key })
    else { return [.add(wanted)] }
    return stored.endedOn == nil ? [] : [.replace(stored.record, with: wanted)]
  }
}
