import JournalCore

extension LocalDay {
  /// `3 Nov 2026`, as messages name a day.
  var words: String {
    let date = civil
    return "\(date.day) \(Self.months[date.month - 1]) \(date.year)"
  }

  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
}
