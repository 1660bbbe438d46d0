import JournalCore
import Testing

@testable import Storage

/// Single questions to a journal.
struct AskingTests {
  private func store(_ records: [any JournalRecord]) throws -> JournalStore {
    let store = try JournalStore.inMemory()
    let now = Moment(seconds: 1_795_000_000, offset: 3600)
    try store.write(label: "test", at: now, uid: try #require(UID("g-1"))) { _ in
      records.map(Change.add)
    }
    return store
  }

  private func episode(_ number: Int, _ site: String, _ side: Side?) throws -> Episode {
    let now = Moment(seconds: 1_795_000_000 + number, offset: 3600)
    var episode = Episode(
      uid: try #require(UID("e-\(number)")), startedAt: now, site: Site(slug: site), enteredAt: now)
    episode.side = side
    return episode
  }

  /// What is shown before one is enough.
  private func places(
    _ store: JournalStore, except: UID? = nil, enough: Int = .max
  ) throws -> [String] {
    var seen: [String] = []
    try store.showPlaces(except: except) { site, side in
      seen.append("\(site) \(side?.rawValue ?? "-")")
      return seen.count == enough
    }
    return seen
  }

  @Test func `places are shown from the newest episode on, until enough is seen`() throws {
    let store = try store([try episode(1, "lip", .left), try episode(2, "neck", nil)])
    #expect(try places(store) == ["neck -", "lip left"])
    #expect(try places(store, enough: 1) == ["neck -"])
    #expect(try places(store, except: UID("e-1")) == ["neck -"])
    #expect(try places(store, except: UID("e-2")) == ["lip left"])
    #expect(try places(JournalStore.inMemory()) == [])
  }

  @Test func `places of episodes left out of counts are not shown`() throws {
    let store = try store([try episode(1, "lip", .left)])
    let stored = try #require(try store.all(Episode.self).first)
    var excluded = stored
    excluded.excludeReason = "hiccup"
    try store.write(label: "edit", at: stored.enteredAt, uid: try #require(UID("g-2"))) { _ in
      [.replace(stored, with: excluded)]
    }
    #expect(try places(store) == [])
  }

  @Test func `whether there is or was any record of some kinds`() throws {
    let empty = try JournalStore.inMemory()
    #expect(try !empty.hasHeldAny(of: [.symptom, .event]))
    let uid = try #require(UID("v-1"))
    let store = try store([
      HealthEvent(uid: uid, eventKind: .birth, day: LocalDay(number: 20_000), detail: nil)
    ])
    #expect(try store.hasHeldAny(of: [.symptom, .event]))
    #expect(try !store.hasHeldAny(of: [.symptom, .medicine]))
    #expect(try store.all(HealthEvent.self).map(\.uid) == [uid])
    #expect(try store.all(Symptom.self).isEmpty)
    let event = try #require(try store.all(HealthEvent.self).first)
    let now = Moment(seconds: 1_795_000_000, offset: 3600)
    try store.write(label: "rm", at: now, uid: try #require(UID("g-2"))) { _ in [.remove(event)] }
    #expect(try store.hasHeldAny(of: [.event]), "its number is kept")
  }

  @Test func `the latest episodes are those that began last, whatever their zone`() throws {
    let hours = [(0, 14.0), (1, -11.0), (2, 14.0), (3, 0.0), (30, -11.0), (31, 14.0)]
    let episodes = try hours.map { hour, offset in
      var episode = try episode(hour, "lip", nil)
      episode.startedAt = Moment(
        seconds: 1_795_000_000 + hour * 3600, offset: Int(offset * 3600))
      return episode
    }
    let store = try store(episodes)
    for count in 1...6 {
      let (latest, total) = try store.latestEpisodes(atLeast: count)
      let uids = latest.sorted { $0.startedAt < $1.startedAt }.suffix(count).map(\.uid)
      #expect(uids == episodes.suffix(count).map(\.uid))
      #expect(total == 6)
    }
  }

  @Test func `the latest episodes are read from few days, and excluded ones are not among them`()
    throws
  {
    let day = 86_400
    var episodes = try (0..<40).map { number in
      var episode = try episode(number, "lip", nil)
      episode.startedAt = Moment(seconds: 1_795_000_000 + number * day, offset: 3600)
      return episode
    }
    episodes[39].excludeReason = "hiccup"
    let (latest, total) = try store(episodes).latestEpisodes(atLeast: 5)
    #expect(Set(latest.map(\.uid)) == Set(episodes[32...38].map(\.uid)))
    #expect(total == 39)
    #expect(try JournalStore.inMemory().latestEpisodes(atLeast: 5).episodes.isEmpty)
  }
}
