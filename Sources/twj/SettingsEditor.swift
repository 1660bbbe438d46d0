import JournalCore
import Reporting
import Storage

/// Shows and changes settings.
struct SettingsEditor {
  let journal: OpenJournal
  let output: OutputOptions

  func printAll() throws {
    let context = journal.context
    if output.json { return try printJSON(SettingDefinition.all, journal.settings) }
    var table = TextTable([.init(""), .init(""), .init("", dropOrder: 1), .init("", folds: true)])
    for definition in SettingDefinition.all {
      let source = journal.settings.source(of: definition.name)
      if definition.name == JournalSettings.demo, source == .standard { continue }
      table.add([
        definition.name, shown(definition), source.rawValue,
        definition.meaning + (definition.range.map { "; \($0)" } ?? ""),
      ])
    }
    for site in journal.vocabulary.sites {
      table.add(["site \(TerminalText.safe(site.site.slug))", site.area.word, "own", "area"])
    }
    for trigger in journal.vocabulary.triggers where TriggerVocabulary.named(trigger.name) == nil {
      table.add([
        "trigger \(TerminalText.safe(trigger.name))", TerminalText.safe(trigger.unit), "own",
        "unit",
      ])
    }
    let style = context.style(output)
    try context.console.print(table.lines(style: style), style: style)
  }

  func printOne(_ name: String) throws {
    let definition = try definition(name)
    guard !output.json else { return try printJSON([definition], journal.settings) }
    let value = journal.settings[definition.name] ?? ""
    try journal.context.console.print(TerminalText.safe(value))
    if !output.quiet { noteVariable(definition) }
  }

  func set(_ name: String, to value: String) throws {
    let definition = try definition(name)
    guard let accepted = definition.accepted(value), !accepted.isEmpty else {
      throw CommandError.settingRefused(
        name: definition.name, value: value, expected: definition.expectation)
    }
    try change(definition, to: accepted, label: "config set \(definition.name)")
  }

  func unset(_ name: String) throws {
    let definition = try definition(name)
    try change(definition, to: nil, label: "config unset \(definition.name)")
  }

  private func change(_ definition: SettingDefinition, to value: String?, label: String) throws {
    let before = stored(definition)
    var repaired: [Change] = []
    let group = try journal.write(label) { store in
      let stored = try store.record(of: .setting, key: definition.name)
      let after = value.map { Setting(name: definition.name, value: $0) }
      if let stored, let after, stored.statesSame(as: after) { return [] }
      if stored == nil && after == nil { return [] }
      repaired = try Self.closings(definition, value, store)
      return [Change(before: stored, after: after)] + repaired
    }
    guard !output.quiet else { return }
    if output.json {
      return try printJSON([definition], journal.settings.with(value, for: definition.name))
    }
    let context = journal.context
    let style = context.style(output)
    let now = Self.shown(value ?? definition.standard)
    let line =
      group == nil
      ? "\(definition.name) is \(now) already."
      : Receipt.undoable(
        "\(definition.name): \(before) → \(now)", isDryRun: journal.isDryRun, style: style)
    let days = ClosingRepair.days(of: repaired).map { DayReceipt.closingLine($0) }
    try context.console.print([line] + days, style: style)
    noteVariable(definition)
  }

  /// With another `day_start` an episode may come to a day that was closed as without twitches.
  private static func closings(
    _ definition: SettingDefinition, _ value: String?, _ store: JournalStore
  ) throws -> [Change] {
    guard definition.name == "day_start" else { return [] }
    let stored = value.map { [Setting(name: definition.name, value: $0)] } ?? []
    let boundary = JournalSettings(stored).dayBoundary
    let records = try store.journal()
    return ClosingRepair.changes(
      days: records.days, episodes: records.episodes, boundary: boundary)
  }

  /// The value in force.
  private func shown(_ definition: SettingDefinition) -> String {
    Self.shown(journal.settings[definition.name] ?? definition.standard)
  }

  /// That of the journal, whatever the environment says.
  private func stored(_ definition: SettingDefinition) -> String {
    Self.shown(journal.settings.stored[definition.name] ?? definition.standard)
  }

  private static func shown(_ value: String) -> String {
    value.isEmpty ? "not set" : TerminalText.safe(value)
  }

  private func printJSON(
    _ definitions: [SettingDefinition], _ settings: JournalSettings
  ) throws {
    try journal.context.console.print(
      JSONEnvelope(kind: "config", data: SettingsJSON.value(definitions, settings)))
  }

  /// That a variable goes before what was stored.
  private func noteVariable(_ definition: SettingDefinition) {
    guard let name = definition.variable, journal.settings.environment[definition.name] != nil
    else { return }
    journal.context.console.note(
      "\(name) is set and goes before the journal: \(shown(definition))")
  }

  private func definition(_ name: String) throws -> SettingDefinition {
    if let definition = SettingDefinition.named(name.lowercased()) { return definition }
    let known = SettingDefinition.all.map(\.name)
    throw CommandError.settingUnknown(
      name, suggestions: Suggestion.nearest(to: name, among: known))
  }
}
