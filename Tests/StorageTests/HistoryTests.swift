import JournalCore
import Testing

@testable import Storage

struct HistoryTests {
  private let store: JournalStore

  init() throws { store = try JournalStore.inMemory() }

  private func log(_ names: String...) throws {
    for name in names {
      try store.write([.add(try episode(name))], label: "log \(name)", group: "g-\(name)")
    }
  }

  private func lines() throws -> [String] {
    try store.history(limit: 100).map {
      "\($0.id) \($0.role) \($0.label) \($0.state)\($0.target.map { " of \($0)" } ?? "")"
    }
  }

  @Test func `nothing is undone or redone in an empty journal`() throws {
    #expect(try store.undo() == nil)
    #expect(try store.redo() == nil)
    #expect(try store.history(limit: 9).isEmpty)
  }

  @Test func `undo and redo are groups of their own`() throws {
    try log("a", "b")
    let undone = try #require(try store.undo())
    #expect(undone.label == "log b")
    #expect(undone.target == 2)
    #expect(undone.changes.map { $0.before?.key } == ["b"])
    #expect(undone.changes.allSatisfy { $0.after == nil })
    try store.redo()
    #expect(
      try lines() == [
        "4 redo log b done of 2", "3 undo log b done of 2", "2 command log b done",
        "1 command log a done",
      ])
  }

  @Test func `several undone commands are redone in the order they were written`() throws {
    try log("a", "b", "c")
    try store.undo()
    try store.undo()
    #expect(try store.journal().episodes.map(\.uid.text) == ["a"])
    #expect(try store.redo()?.label == "log b")
    #expect(try store.redo()?.label == "log c")
    #expect(try store.redo() == nil)
    #expect(try store.journal().episodes.map(\.uid.text) == ["a", "b", "c"])
  }

  @Test func `a new command makes undone ones final`() throws {
    try log("a", "b")
    try store.undo()
    try log("c")
    #expect(try store.redo() == nil)
    #expect(
      try lines() == [
        "4 command log c done", "3 undo log b done of 2", "2 command log b superseded",
        "1 command log a done",
      ])
    #expect(try store.undo()?.label == "log c")
    #expect(try store.undo()?.label == "log a")
    #expect(try store.undo() == nil)
  }

  @Test func `history gives the newest first and no more than asked for`() throws {
    try log("a", "b", "c")
    #expect(try store.history(limit: 2).map(\.id) == [3, 2])
    #expect(try store.history(limit: 0).isEmpty)
    #expect(try store.history(limit: -1).isEmpty)
  }

  @Test func `the changes of a group are taken back from the last to the first`() throws {
    let first = Setting(name: "n", value: "1")
    let second = Setting(name: "n", value: "2")
    try store.write(.add(first), .replace(first, with: second), .remove(second), .add(first))
    try store.undo()
    #expect(try store.settings().isEmpty)
    try store.redo()
    #expect(try store.settings().map(\.value) == ["1"])
  }

  @Test func `what a command stores later goes and comes back with it`() throws {
    let group = try #require(try store.write([.add(try episode("a"))], label: "log a", group: "g"))
    let later = Setting(name: "n", value: "1")
    #expect(try store.extend(group) { _ in [.add(later)] })
    #expect(try lines() == ["1 command log a done"])
    #expect(try store.history(limit: 1)[0].changes.map(\.subject.key) == ["a", "n"])
    #expect(try store.check(now: group.at, deep: true).isSound)
    try store.undo()
    #expect(try store.settings().isEmpty)
    #expect(try store.journal().episodes.isEmpty)
    try store.redo()
    #expect(try store.settings().map(\.value) == ["1"])
    #expect(try store.journal().episodes.map(\.uid.text) == ["a"])
  }

  @Test func `a command that is not the newest, or was taken back, is not added to`() throws {
    let group = try #require(try store.write([.add(try episode("a"))], label: "log a", group: "g"))
    let later = Setting(name: "n", value: "1")
    try log("b")
    #expect(try !store.extend(group) { _ in [.add(later)] })
    try store.undo()
    #expect(try !store.extend(group) { _ in [.add(later)] })
    try store.undo()
    #expect(try !store.extend(group) { _ in [.add(later)] })
    #expect(try store.settings().isEmpty)
  }
}
