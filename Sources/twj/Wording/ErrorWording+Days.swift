import JournalCore
import Reporting

/// The wording of days that nobody is there to tell of.
extension ErrorWording {
  /// The most days that are named.
  private static let mostDays = 14

  static func complaint(_ days: [LocalDay], today: LocalDay) -> Complaint {
    let rest = days.count - mostDays
    let words = days.prefix(2).map { day in
      (1...7).contains(today - day) ? day.weekday.abbreviation.lowercased() : day.iso
    }
    let example = zip(words, ["none", "skip"]).map { "\($0) \($1)" }.joined(separator: ", ")
    return Complaint(
      what: "nobody is there to answer: \(FactText.count(days.count, "day")) without a record.",
      details: days.prefix(mostDays).map { "  \(FactText.day($0))" }
        + (rest > 0 ? ["  and \(rest) more"] : []),
      hint: "Say it in words:  twj catchup \(example)", status: .usage)
  }
}
