import JournalCore

/// How the place of some bouts is named: by their site while they share one, else by their area.
struct PlaceWording: Hashable, Sendable {
  /// `upper lip`, `mouth`.
  let word: String
  /// nil when they differ, or when any was not recorded.
  let side: Side?
  /// The sites, each once, in the order of the vocabulary's slugs.
  let sites: [Site]

  init(_ bouts: [Bout], area: Area?) {
    var sites: [Site] = []
    for bout in bouts where bout.site != sites.last && !sites.contains(bout.site) {
      sites.append(bout.site)
    }
    self.sites = sites.sorted { $0.slug < $1.slug }
    let first = bouts.first?.side
    side = bouts.allSatisfy { $0.side == first } ? first : nil
    if sites.count == 1, let site = sites.first {
      word = SiteVocabulary.label(of: site)
    } else {
      word = area?.word ?? "several places"
    }
  }

  /// `upper lip, left`.
  var label: String { ([word] + (side.map { [$0.rawValue] } ?? [])).joined(separator: ", ") }
}

/// A number with its noun: `1 day`, `2 days`.
func counted(_ number: Int, _ noun: String) -> String {
  "\(number) \(noun)\(number == 1 ? "" : "s")"
}
