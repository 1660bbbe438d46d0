import JournalCore

/// A subject that `help` tells on one screen.
struct HelpTopic {
  let name: String
  let text: String

  static let all = [logging, times, triggers, checkup, sharing, keeping]

  /// The subject that was asked for; nil where a verb was, or nothing.
  ///
  /// - Throws: ``CommandError/noHelp(_:suggestions:)`` for a word that is neither.
  static func asked(_ invocation: Invocation) throws -> HelpTopic? {
    let words = invocation.arguments
    guard words.first == "help", let word = words.dropFirst().first?.lowercased(),
      word.first != "-"
    else { return nil }
    if let topic = all.first(where: { $0.name == word }) { return topic }
    guard !Verb.isBuilt(word) else { return nil }
    if SiteVocabulary.site(word: word) != nil { return logging }
    throw CommandError.noHelp(
      word, suggestions: Suggestion.nearest(to: word, among: all.map(\.name) + Verb.built))
  }
}

extension HelpTopic {
  private static let logging = HelpTopic(
    name: "logging",
    text: """
      Logging: what to type when it twitches, and when it does not

      A site (twj words sites), then facts in any order; a note after a colon:
        twj lid l 90s                 the left eyelid, a minute and a half, now
        twj lower-lip r 2m str6 bo4   strength 6 and bother 4, of 10
        twj lid l 40s x3 +screen c2   3 bursts at a screen; 2 cups so far
        twj start jaw                 it goes on; twj stop when it is over
        twj stop
        twj again                     the last one's site, side, strength, now

      The day counts too, also the quiet one: else there is nothing to compare.
        twj coffee 2                  two cups more; so tea, cola, espresso, energy
        twj slept 6.5h
        twj stress 3                  of 10
        twj had screen 4h             any trigger; they are in twj words triggers
        twj none yd                   no twitches yesterday
        twj day complete              that was everything today
        twj catchup tue none, wed skip
      A day is open until none, day complete or catchup closes it. Closed within
      two days it is observed; rates and triggers count observed days alone.

      Wrong? twj undo, twj edit 3 side=r, twj rm 3. Of a line that is not fully
      understood nothing is stored.
      """)

  private static let times = HelpTopic(
    name: "times",
    text: """
      Times: when it was, anywhere in the line

      Nothing said is now. A clock time later than now is yesterday's, and the
      receipt says so; it always shows weekday, date and age.
        twj lid l 90s 20:15           also 8:15pm
        twj lid l 90s 20m ago
        twj lid l 90s yd 21:30        yesterday; mon is the Monday before today
        twj lid l 90s 19nov           only the day is known
        twj when yd 21:30             what would be understood; stores nothing

      Lengths are 90s, 2m, 1m30s, 1h; a ? is a length nobody knows.

      A day begins at 04:00: at half past midnight, “today” is the day before.
        twj config set day_start 05:00

      Ranges and weeks:
        twj list --since 8w
        twj chart --from 1oct --to 19nov
        twj week last                 also 2026-W47, or any day in it

      TZ is the zone of what you type; what is stored keeps the offset it had.
      """)

  private static let triggers = HelpTopic(
    name: "triggers",
    text: """
      Triggers: what goes with more episodes, and when that is known

      Log triggers on quiet days too, and close the days. A day without a record
      is unknown, never zero.
        twj coffee 2
        twj day yd slept=6.5h stress=3 alcohol=0 complete
        twj suspect                   those looked at first; four from the start
        twj suspect nicotine --lag 1  one of your own, on the next day
        twj triggers                  ratios with ranges, or what is missing
        twj triggers --why caffeine   every number in words
        twj config trigger add magnesium --unit mg

      “×1.8 per 2 cups [1.2–2.7]”: on days with two cups more, 1.8 times as many
      episodes were logged; the range is where the ratio likely lies. It needs
      about 28 observed days with a value and 12 episodes, and is shown as a
      pattern once three Mondays in a row found it. Never a cause: something else
      may come with the trigger.

      USAGE: twj triggers …         options:  twj triggers --help
      """)

  private static let checkup = HelpTopic(
    name: "checkup",
    text: """
      Checkup: is it worth seeing somebody, and why

      If your face droops, an arm goes weak, or speech goes wrong, ring your
      emergency number at once, even if it passes.
        twj checkup                   the level, the reasons, their rules
        twj checkup --why P1          a rule, its numbers here, its sources
        twj checkup --rules           all rules
        twj face face=no arms=no speech=no
        twj symptom headache sudden   what else was noticed; twj words symptoms
        twj medicine start sertraline antidepressant
        twj profile                   what it may know of you, and why it asks
        twj visit gp                  what was answered stays quiet
        twj snooze P1 3               put off for three days; no emergency is

      It compares what you logged with published thresholds. It names no illness
      and does not reassure; where too little is logged, it says so.

      USAGE: twj checkup …          options:  twj checkup --help
      """)
}
