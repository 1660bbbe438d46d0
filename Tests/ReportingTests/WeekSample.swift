import Analysis
import JournalCore

/// The week of the journey: three days recorded, four not, and eleven weeks before it.
enum WeekSample {
  static let monday = LocalDay(number: 20_773)
  static let sunday = monday + 6

  /// The recorded days of the week itself.
  static var short: Journal {
    var journal = Journal()
    episode(&journal, 4, 21, 30, seconds: 90)
    episode(&journal, 4, 21, 31, seconds: 90)
    episode(&journal, 5, 9, 0, seconds: 61)
    episode(&journal, 5, 18, 0, seconds: 90)
    amounts(&journal, 4, ["caffeine": 190, "sleep": 6])
    amounts(&journal, 5, ["caffeine": 190, "sleep": 6.5, "stress": 3])
    amounts(&journal, 6, ["caffeine": 95, "sleep": 8, "stress": 2])
    close(&journal, 5, .complete)
    close(&journal, 6, .none)
    return journal
  }

  /// The same with eleven weeks before it, in which alcohol was answered twelve times.
  static var long: Journal {
    var journal = short
    for day in -77..<0 {
      let step = day + 77
      close(&journal, day, .none)
      amounts(&journal, day, ["caffeine": Double(step % 5) * 95, "sleep": 8 - Double(step % 4)])
      if step % 7 == 0, step < 84 { amounts(&journal, day, ["alcohol": Double(step)]) }
      if step % 5 > 2 { episode(&journal, day, 12, 0, seconds: nil) }
    }
    return journal
  }

  static func summary(_ journal: Journal, today: LocalDay = sunday) -> WeekSummary {
    let week = Week(containing: monday)
    let table = ObservationTable(
      journal: journal, days: WeekSummary.days(for: week, today: today), boundary: .standard)
    return WeekSummary(table, week: week, today: today)
  }

  /// Adds an episode at the left eyelid of a day counted from Monday.
  static func episode(
    _ journal: inout Journal, _ day: Int, _ hour: Int, _ minute: Int, seconds: Double?
  ) {
    let start = moment(day, hour, minute)
    guard let uid = UID("episode-\(journal.episodes.count)") else { return }
    var episode = Episode(uid: uid, startedAt: start, site: Site(slug: "eyelid"), enteredAt: start)
    episode.side = .left
    episode.duration = seconds
    journal.episodes.append(episode)
  }

  /// Adds whole-day totals.
  static func amounts(_ journal: inout Journal, _ day: Int, _ amounts: [String: Double]) {
    for (trigger, amount) in amounts.sorted(by: { $0.key < $1.key }) {
      guard let uid = UID("amount-\(journal.exposures.count)") else { return }
      journal.exposures.append(
        Exposure(
          uid: uid, trigger: trigger, day: monday + day, at: nil, amountKind: .total,
          amount: amount, unit: "unit", asEntered: nil, enteredAt: moment(day, 22, 0)))
    }
  }

  static func close(_ journal: inout Journal, _ day: Int, _ closing: DayRecord.Closing) {
    journal.days.append(
      DayRecord(day: monday + day, closed: closing, closedAt: moment(day, 22, 0)))
  }

  static func moment(_ day: Int, _ hour: Int, _ minute: Int) -> Moment {
    let local = LocalDateTime(day: monday + day, secondOfDay: hour * 3600 + minute * 60)
    return Moment(seconds: local.secondsSinceEpoch - 3600, offset: 3600)
  }
}
