package import Analysis
import JournalCore

extension ChartJSON {
  /// The data of `chart --hours --json`.
  package static func value(_ tally: HourTally) -> JSONValue {
    [
      "observed_days": .object(
        (0..<7).map { JSONMember(Weekday(index: $0).name.lowercased(), .whole(tally.observed[$0])) }
      ),
      "untimed_episodes": .whole(tally.untimed),
      "hours": .array(
        (0..<7).flatMap { weekday in
          (0..<24).map { hour in
            [
              "weekday": .string(Weekday(index: weekday).name.lowercased()), "hour": .whole(hour),
              "episodes": tally.observed[weekday] == 0
                ? .null : .whole(tally.counts[weekday][hour]),
            ]
          }
        }),
    ]
  }

  /// The data of `chart --sites --json`.
  package static func value(_ sites: SiteWeeks) -> JSONValue {
    [
      "weeks": .array(
        sites.weeks.indices.map { week in
          [
            "week": .string(sites.weeks[week].iso), "days": .whole(sites.days[week]),
            "unknown_days": .whole(sites.unknownDays[week]),
          ]
        }),
      "sites": .array(
        sites.rows.map { row in
          [
            "site": .string(row.site.slug), "side": row.side.map { .string($0.rawValue) } ?? .null,
            "episodes": .array(
              sites.weeks.indices.map { week in
                row.counts[week] == 0 && sites.unknownDays[week] == sites.days[week]
                  ? .null : .whole(row.counts[week])
              }),
          ]
        }),
    ]
  }
}
