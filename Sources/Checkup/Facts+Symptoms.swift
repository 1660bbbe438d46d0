import JournalCore

extension Facts {
  /// Symptoms of some kinds that no professional had seen by today and that are not old ones, begun
  /// at most so many days ago, or whenever.
  ///
  /// A start that nobody knows counts from the day it was entered.
  func freshSymptoms(_ kinds: SymptomKinds, startedWithin days: Int? = nil) -> [NotedSymptom] {
    history.symptoms.ofKind(kinds, begunBy: day) { noted in
      noted.isFresh(on: day) && (days.map { day - noted.begun <= $0 } ?? true)
    }
  }

  /// Symptoms of some kinds that began at most so many days ago or go on, seen or not.
  func symptoms(_ kinds: SymptomKinds, within days: Int) -> [NotedSymptom] {
    history.symptoms.ofKind(kinds, begunBy: day) { $0.isWithin(days, of: day) }
  }

  /// The same, of which no professional has seen any.
  func unseenSymptoms(_ kinds: SymptomKinds, within days: Int) -> [NotedSymptom] {
    history.symptoms.ofKind(kinds, begunBy: day) {
      $0.isUnseen(on: day) && $0.isWithin(days, of: day)
    }
  }

  /// Symptoms that count together: none where all of them have been seen.
  func unseenTogether(_ groups: [NotedSymptom]...) -> [NotedSymptom] {
    let all = groups.flatMap(\.self)
    guard groups.allSatisfy({ !$0.isEmpty }), all.contains(where: { $0.isUnseen(on: day) }) else {
      return []
    }
    var once: [NotedSymptom] = []
    for symptom in all where !once.contains(symptom) { once.append(symptom) }
    return once
  }

  /// The days of a range on which any of some symptoms was there.
  func days(of symptoms: [NotedSymptom], in range: DayRange) -> Int {
    var days: Set<LocalDay> = []
    for symptom in symptoms { days.formUnion(symptom.days(in: range).map(Array.init) ?? []) }
    return days.count
  }

  /// Symptoms of some kinds that were there on any of the last days, seen or not.
  func symptoms(_ kinds: SymptomKinds, in range: DayRange) -> [NotedSymptom] {
    history.symptoms.ofKind(kinds, begunBy: day) { noted in
      noted.days(in: range) != nil || noted.isWithin(0, of: day)
    }
  }

  /// The same, of which no professional has seen any.
  func recentSymptoms(_ kinds: SymptomKinds, in range: DayRange) -> [NotedSymptom] {
    symptoms(kinds, in: range).filter { $0.isUnseen(on: day) }
  }
}
