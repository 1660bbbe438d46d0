import JournalCore
import Reporting
import TestSupport
import Testing

/// Reading a diary: what its columns are and what its rows state.
struct DiarySheetTests {
  static let wine = TriggerDefinition(
    name: "wine", unit: "glass", amountKind: .amount, dayRule: .last)
  static let mood = TriggerDefinition(
    name: "mood-swing", unit: "0-10", amountKind: .scale, dayRule: .last)

  static func options(
    map: [String] = [], new: Bool = false, skip: Bool = false
  ) -> DiaryOptions {
    var options = DiaryOptions()
    options.mappings = map.compactMap { DiaryMapping($0) }
    options.takesNewTriggers = new
    options.skipsBadRows = skip
    options.reservedWords = ["log", "export"]
    return options
  }

  static func sheet(
    _ text: String, _ options: DiaryOptions = DiaryOptions(), settings: [Setting] = []
  ) throws(DiaryError) -> DiarySheet {
    try DiarySheet(
      Array(text.utf8), options: options,
      vocabulary: Vocabulary(triggers: [wine, mood], settings: JournalSettings(settings)),
      resolver: DiarySample.resolver())
  }

  static func error(_ text: String, _ options: DiaryOptions = DiaryOptions()) -> DiaryError? {
    do throws(DiaryError) {
      _ = try sheet(text, options)
      return nil
    } catch {
      return error
    }
  }

  /// The values of a table of one row, `trigger amount unit (as entered)`.
  private static func values(
    _ header: String, _ cell: String, _ options: DiaryOptions = DiaryOptions(),
    settings: [Setting] = []
  ) throws -> [String] {
    let text = "date\tepisodes\t\(header)\n2026-11-02\t1\t\(cell)"
    return try sheet(text, options, settings: settings).rows.flatMap(\.values).map {
      "\($0.trigger.name) \($0.amount.plainText) \($0.trigger.unit) (\($0.asEntered))"
    }
  }

  // MARK: - Columns

  @Test(arguments: [
    ("caffeine_cups", "2", "caffeine 190 mg (2 cups)"),
    ("caffeine", "1", "caffeine 95 mg (1 cup)"), ("caffeine_mg", "200", "caffeine 200 mg (200 mg)"),
    ("Caffeine (mg)", "200", "caffeine 200 mg (200 mg)"),
    ("sleep_hours", "7.5", "sleep 7.5 h (7.5 h)"), ("sleep_h", "7,5", "sleep 7.5 h (7,5 h)"),
    ("Sleep (min)", "450", "sleep 7.5 h (450 min)"), ("sleep", "8", "sleep 8 h (8 h)"),
    ("stress", "3", "stress 3 0-10 (3)"), ("stress_0_10", "3", "stress 3 0-10 (3)"),
    ("Stress 0-10", "10", "stress 10 0-10 (10)"),
    ("alcohol_drinks", "1.5", "alcohol 15 g (1.5 drinks)"),
    ("alcohol", "1", "alcohol 10 g (1 drink)"), ("alcohol_g", "14", "alcohol 14 g (14 g)"),
    ("screen_hours", "0", "screen 0 h (0 h)"), ("SCREEN_H", "24", "screen 24 h (24 h)"),
    ("nicotine_cigarettes", "1", "nicotine 1 cigarette (1 cigarette)"),
    ("water_l", "1.5", "water 1500 ml (1.5 l)"), ("water", "250", "water 250 ml (250 ml)"),
    ("exercise_hours", "0.5", "exercise 30 min (0.5 h)"),
    ("potassium_food", "2", "potassium_food 2 serving (2 servings)"),
    ("potassium_food_servings", "2", "potassium_food 2 serving (2 servings)"),
    ("meal-skipped", "yes", "meal_skipped 1 yes_no (yes)"), ("menses", "0", "menses 0 yes_no (0)"),
    ("menses_yes_no", "FALSE", "menses 0 yes_no (FALSE)"),
    ("wine", "-2.5", "wine -2.5 glass (-2.5 glass)"),
    ("wine_glass", "1e1", "wine 10 glass (1e1 glass)"),
    ("Mood swing", "4", "mood-swing 4 0-10 (4)"),
  ])
  func `a header names a trigger and its unit by itself`(
    header: String, cell: String, value: String
  ) throws {
    #expect(try Self.values(header, cell) == [value])
  }

  @Test func `cups and drinks have the size of the settings`() throws {
    let settings = [
      Setting(name: "caffeine.coffee", value: "120"), Setting(name: "alcohol.drink", value: "14"),
    ]
    #expect(
      try Self.values("caffeine_cups\talcohol_drinks", "2\t0.5", settings: settings)
        == ["caffeine 240 mg (2 cups)", "alcohol 7 g (0.5 drinks)"])
  }

  @Test(arguments: [
    ("Kaffee=caffeine:cups", "caffeine 190 mg (2 cups)"),
    ("kaffee=caffeine:mg", "caffeine 2 mg (2 mg)"),
    ("Kaffee=wine", "wine 2 glass (2 glass)"), ("Kaffee=wine:glass", "wine 2 glass (2 glass)"),
    ("Kaffee=Stress:0-10", "stress 2 0-10 (2)"), ("Kaffee=mood_swing", "mood-swing 2 0-10 (2)"),
  ])
  func `a mapping says what a column is`(mapping: String, value: String) throws {
    #expect(try Self.values("Kaffee", "2", Self.options(map: [mapping])) == [value])
  }

  @Test func `a mapping also overrules a header that tells, and names the other columns`() throws {
    let sheet = try Self.sheet(
      "Datum;Anzahl;erfasst;stress;a=b\n2026-11-02;2;1;3;4\n",
      Self.options(map: [
        "Datum=date", "anzahl=episodes", "erfasst=logged", "stress=wine", "a=b=stress",
      ]))
    #expect(sheet.rows.map(\.state) == [.closed(episodes: 2)])
    #expect(sheet.rows[0].values.map(\.trigger.name) == ["wine", "stress"])
  }

  @Test func `unknown columns become triggers under a name that can be typed`() throws {
    let text =
      "date,count,Null 00,Müdigkeit,log,st7,2nd walk,x,Straße,wine\n2026-11-02,0,1,2,3,4,5,6,7,8"
    let sheet = try Self.sheet(text, Self.options(new: true))
    #expect(
      sheet.format.newTriggers.map(\.name)
        == ["null_00", "mudigkeit", "log_value", "t_st7", "t_2nd_walk", "x_value", "strasse"])
    for trigger in sheet.format.newTriggers {
      #expect(
        trigger
          == TriggerDefinition(
            name: trigger.name, unit: "unit", amountKind: .amount, dayRule: .last,
            missingRule: .unknown))
    }
    let again = try DiarySheet(
      Array(text.utf8), options: Self.options(),
      vocabulary: Vocabulary(triggers: [Self.wine] + sheet.format.newTriggers),
      resolver: DiarySample.resolver())
    #expect(again.format.newTriggers.isEmpty)
    #expect(again.rows == sheet.rows)
  }

  @Test func `a mapping can make a trigger with a unit`() throws {
    let sheet = try Self.sheet(
      "date,count,Tee\n2026-11-02,0,3", Self.options(map: ["Tee=herb-tea:pot"], new: true))
    #expect(sheet.format.newTriggers.map(\.name) == ["herb-tea"])
    #expect(sheet.format.newTriggers.map(\.unit) == ["pot"])
    #expect(sheet.rows[0].values.map(\.asEntered) == ["3 pot"])
  }

  // MARK: - Rows

  @Test func `a row is closed, or unknown where the file says so or the count is blank`() throws {
    let sheet = try Self.sheet(
      """
      date,logged,episodes,stress,wine
      2026-11-02,1,3,4,
      2026-11-03,0,,,
      2026-11-04,,2,5,

      2026-11-06,yes,,5,1
      2026-11-07,TRUE,0,,
      ,,,,
      2026-11-08,no,1,,
      """)
    #expect(
      sheet.rows.map(\.state) == [
        .closed(episodes: 3), .unlogged(hasValues: false), .unlogged(hasValues: true), .open,
        .closed(episodes: 0), .unlogged(hasValues: true),
      ])
    #expect(sheet.rows.map(\.line) == [2, 3, 4, 6, 7, 9])
    #expect(sheet.rows.map(\.values.count) == [1, 0, 0, 2, 0, 0])
    #expect(sheet.rows.map(\.blanks)[0] == ["wine"])
    #expect(sheet.rows.map(\.blanks)[4] == ["stress", "wine"])
  }

  @Test func `without a column logged a row is a closed day`() throws {
    let sheet = try Self.sheet("day,count\n2026-11-02,0\n2026-11-01,999\n")
    #expect(sheet.rows.map(\.state) == [.closed(episodes: 0), .closed(episodes: 999)])
  }

  @Test func `a column without header is passed over while it is blank`() throws {
    let sheet = try Self.sheet("date,episodes,,stress,\n2026-11-02,1, ,3,\n")
    #expect(sheet.rows.map(\.values.count) == [1])
    #expect(
      Self.error("date,episodes,\n2026-11-02,1,x")
        == .rows([DiaryProblem(line: 2, .nameless(column: 3, found: "x"))]))
  }

  @Test func `the day that has begun is the last one, by the start of the day`() throws {
    let text = "date,episodes\n2026-11-21,1\n"
    #expect(
      Self.error(text)
        == .rows([DiaryProblem(line: 2, .ahead(try #require(LocalDay(iso: "2026-11-21"))))]))
    for (now, isTaken) in [
      ("2026-11-21T03:59:59+01:00", false), ("2026-11-21T04:00:00+01:00", true),
    ] {
      let sheet = try? DiarySheet(
        Array(text.utf8), options: DiaryOptions(), vocabulary: Vocabulary(),
        resolver: DiarySample.resolver(now: now))
      #expect((sheet != nil) == isTaken, "\(now)")
    }
  }
}
