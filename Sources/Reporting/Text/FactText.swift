package import JournalCore

/// How single facts are written for people: durations, days, clock times, amounts.
package enum FactText {
  /// `45s`, `1m 30s`, `2h`, `1d 2h`: at most the two largest units; fractions of a second are kept
  /// below a minute.
  package static func duration(_ seconds: Double) -> String {
    if seconds < 60 { return "\(seconds.plainText)s" }
    let whole = Int(seconds.rounded())
    let parts = [
      (whole / 86_400, "d"), (whole / 3600 % 24, "h"), (whole / 60 % 60, "m"), (whole % 60, "s"),
    ]
    return parts.drop { $0.0 == 0 }.prefix(2).filter { $0.0 > 0 }
      .reduce("") { $0 + ($0.isEmpty ? "" : " ") + "\($1.0)\($1.1)" }
  }

  /// The same without the space, for narrow table cells: `2m31s`.
  package static func compactDuration(_ seconds: Double) -> String {
    String(duration(seconds).filter { $0 != " " })
  }

  /// `Fri 20 Nov 2026`.
  package static func day(_ day: LocalDay) -> String {
    "\(shortDay(day)) \(day.civil.year)"
  }

  /// `Fri 20 Nov`.
  package static func shortDay(_ day: LocalDay) -> String {
    "\(day.weekday.abbreviation) \(dayAndMonth(day))"
  }

  /// `2025 `, or nothing where another day of the same text tells the same year.
  static func year(_ day: LocalDay, unless other: LocalDay) -> String {
    day.civil.year == other.civil.year ? "" : "\(day.civil.year) "
  }

  /// `20 Nov`.
  package static func dayAndMonth(_ day: LocalDay) -> String {
    let date = day.civil
    return "\(date.day) \(months[date.month - 1])"
  }

  /// `21:31` or `9:31pm`: the one place that writes a clock time for people. Without a blank, so
  /// that it can be typed as it stands.
  package static func clock(_ clock: ClockTime, _ form: ClockForm) -> String {
    guard form == .hours12 else { return clock.text }
    let (hour, minute) = (clock.minuteOfDay / 60, clock.minuteOfDay % 60)
    return "\((hour + 11) % 12 + 1):\(minute.padded(2))\(hour < 12 ? "am" : "pm")"
  }

  /// `04` or `4am`: an hour of the day, 0 to 23, as the head of a column.
  package static func hour(_ hour: Int, _ form: ClockForm) -> String {
    form == .hours24 ? hour.padded(2) : "\((hour + 11) % 12 + 1)\(hour < 12 ? "am" : "pm")"
  }

  /// `Fri 20 Nov 2026, 21:31`, in the clock time as lived.
  package static func moment(_ moment: Moment, _ form: ClockForm) -> String {
    "\(day(moment.local.day)), \(clock(moment.local.clock, form))"
  }

  /// `just now`, `12 min ago`, `12 h ago`, `3 days ago`.
  package static func age(of moment: Moment, now: Moment) -> String {
    let minutes = (now.seconds - moment.seconds) / 60
    if minutes < 2 { return "just now" }
    if minutes < 60 { return "\(minutes) min ago" }
    if minutes < 48 * 60 { return "\(minutes / 60) h ago" }
    return "\(minutes / (24 * 60)) days ago"
  }

  /// The same of an episode; where only its day is known the days count.
  package static func age(of episode: Episode, now: Moment) -> String {
    guard episode.precision == .day else { return age(of: episode.startedAt, now: now) }
    let days = now.local.day - episode.startedAt.local.day
    return days < 1 ? "today" : days == 1 ? "yesterday" : "\(days) days ago"
  }

  /// `1 day`, `2 days`.
  package static func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }

  /// `weekly or off`, `monday, saturday or sunday`.
  package static func either(_ words: [String]) -> String {
    guard words.count > 1, let last = words.last else { return words.first ?? "" }
    return "\(words.dropLast().joined(separator: ", ")) or \(last)"
  }

  /// `eyelid, left`.
  package static func place(_ episode: Episode) -> String {
    ([SiteVocabulary.label(of: episode.site)] + (episode.side.map { [$0.rawValue] } ?? []))
      .joined(separator: ", ")
  }

  /// `eyelid, left, 1m 30s`; the duration only where it is known.
  package static func summary(_ episode: Episode) -> String {
    place(episode) + (episode.duration.map { ", \(duration($0))" } ?? "")
  }

  /// An amount to at most one decimal place: `158`, `6.5`.
  package static func amount(_ value: Double) -> String {
    let tenths = (value * 10).rounded() / 10
    return tenths.plainText
  }

  /// An amount with its unit as people write it: `190 mg`, `6h`, `3`.
  package static func amount(_ value: Double, unit: String) -> String {
    switch unit {
    case "h": "\(amount(value))h"
    case "0-10": amount(value)
    case "yes_no": value == 0 ? "no" : "yes"
    case "cigarette", "serving": "\(amount(value)) \(unit)\(value == 1 ? "" : "s")"
    default: "\(amount(value)) \(unit)"
    }
  }

  /// Two decimal places with a sign: `+0.34`, `−0.11`.
  package static func signed(_ value: Double) -> String {
    let hundredths = Int((abs(value) * 100).rounded())
    let sign = hundredths == 0 ? "" : value < 0 ? "−" : "+"
    return "\(sign)\(hundredths / 100).\((hundredths % 100).padded(2))"
  }

  /// `November`.
  package static func monthName(_ month: CalendarMonth) -> String {
    [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ][month.month - 1]
  }

  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
}
