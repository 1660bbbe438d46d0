/// All suspects of a journal: the stored ones, and the four that the product declares from the
/// journal's first day on for triggers of which none is stored.
package struct SuspectList: Hashable, Sendable {
  /// The most suspects that count at a time.
  package static let limit = 5

  /// What the product declares by itself: the triggers asked about every day, with their lags.
  package static let everyday: [(trigger: String, lagDays: Int)] = [
    ("caffeine", 0), ("sleep", 0), ("stress", 0), ("alcohol", 1),
  ]

  /// The everyday triggers in their order, then the others; those of one place by the day they were
  /// declared, the name and the lag.
  package let all: [DeclaredSuspect]

  /// `firstDay` is the journal's; without one the product declares nothing.
  package init(stored: [Suspect], firstDay: LocalDay?) {
    let named = Set(stored.map(\.trigger))
    let defaults = Self.everyday.filter { !named.contains($0.trigger) }.compactMap { own in
      firstDay.map { DeclaredSuspect(trigger: own.trigger, lagDays: own.lagDays, from: $0) }
    }
    all = (defaults + stored.map(DeclaredSuspect.init)).sorted { Self.order($0) < Self.order($1) }
  }

  /// Those that are suspects on a day, in the order of ``all``: of one trigger the latest declared
  /// (of several on one day the lowest lag), and never more than ``limit``.
  package func open(on day: LocalDay) -> [DeclaredSuspect] {
    Array(declared(on: day).prefix(Self.limit))
  }

  /// The same without the limit, which a file from elsewhere may break.
  package func declared(on day: LocalDay) -> [DeclaredSuspect] {
    Self.counting(all.filter { $0.isOpen(on: day) })
  }

  /// Those that have not ended, one for each trigger and without the limit.
  package var lasting: [DeclaredSuspect] { Self.counting(all.filter { $0.endedOn == nil }) }

  private static func counting(_ open: [DeclaredSuspect]) -> [DeclaredSuspect] {
    open.filter { one in
      !open.contains { $0.trigger == one.trigger && outranks($0, one) }
    }
  }

  /// The lag of a trigger where none is named: the product's own, else the same day.
  package static func standardLag(of trigger: String) -> Int {
    everyday.first { $0.trigger == trigger }?.lagDays ?? 0
  }

  private static func outranks(_ left: DeclaredSuspect, _ right: DeclaredSuspect) -> Bool {
    left.declaredOn == right.declaredOn
      ? left.lagDays < right.lagDays : left.declaredOn > right.declaredOn
  }

  private static func order(_ one: DeclaredSuspect) -> (Int, LocalDay, String, Int) {
    let place = everyday.firstIndex { $0.trigger == one.trigger } ?? everyday.count
    return (place, one.declaredOn, one.trigger, one.lagDays)
  }
}
