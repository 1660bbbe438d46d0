package import JournalCore

/// What a person says about a spreadsheet diary beside the file itself.
package struct DiaryOptions: Hashable, Sendable {
  /// What columns hold whose headers do not tell.
  package var mappings: [DiaryMapping] = []
  /// Whether columns that nothing tells of become triggers of the journal's own.
  package var takesNewTriggers = false
  /// Where the episodes were; nil for the face where nothing else is stored.
  package var site: Site?
  /// Whether rows that cannot be read are left out instead of refusing the file.
  package var skipsBadRows = false
  /// Words a new trigger may not have as its name.
  package var reservedWords: [String] = []

  package init() {}
}
