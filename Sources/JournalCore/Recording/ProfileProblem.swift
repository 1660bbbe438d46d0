/// A fact about the person that cannot be.
package enum ProfileProblem: Hashable, Sendable {
  /// Before 1900, or after the year it is.
  case birthYear(Int, latest: Int)
  case pregnantLater(LocalDay)
  case pregnantTooLong(since: LocalDay)
  case dueTooFar(LocalDay)
  case dueTooLongAgo(LocalDay)
  /// The two are more than ``Profile/dueTolerance`` days from belonging together.
  case dueAgainstStart(due: LocalDay, since: LocalDay, expected: LocalDay)
}

extension Profile {
  /// The longest a pregnancy lies back or ahead, in days.
  package static let longestPregnancy = 300
  /// From the first day of the last period to the day the child is due.
  package static let daysToDue = 280
  /// How far the two days of a pregnancy may be apart from that.
  package static let dueTolerance = 30

  /// What cannot be among the fields that differ from `before`, and the field it is in.
  package func problem(
    since before: Profile, today: LocalDay
  ) -> (field: String, problem: ProfileProblem)? {
    let thisYear = today.civil.year
    if birthYear != before.birthYear, let year = birthYear, !(1900...thisYear).contains(year) {
      return ("birth_year", .birthYear(year, latest: thisYear))
    }
    if pregnantSince != before.pregnantSince, let since = pregnantSince {
      if since > today { return ("pregnant_since", .pregnantLater(since)) }
      if today - since > Self.longestPregnancy {
        return ("pregnant_since", .pregnantTooLong(since: since))
      }
    }
    if due != before.due, let due {
      if due - today > Self.longestPregnancy { return ("due", .dueTooFar(due)) }
      if today - due > Self.longestPregnancy { return ("due", .dueTooLongAgo(due)) }
    }
    return contradiction(since: before)
  }

  private func contradiction(since before: Profile) -> (field: String, problem: ProfileProblem)? {
    guard let since = pregnantSince, let due, since != before.pregnantSince || due != before.due
    else { return nil }
    let expected = since + Self.daysToDue
    guard abs(due - expected) > Self.dueTolerance else { return nil }
    return (
      due == before.due ? "pregnant_since" : "due",
      .dueAgainstStart(due: due, since: since, expected: expected)
    )
  }
}
