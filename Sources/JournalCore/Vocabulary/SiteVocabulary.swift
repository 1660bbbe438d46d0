/// The built-in sites: slug, the words that are typed for it, and its area.
package enum SiteVocabulary {
  /// One built-in site with its words and area.
  package struct Entry: Hashable, Sendable {
    package let site: Site
    /// The word shown and typed first; then the other words.
    package let words: [String]
    package let area: Area
  }

  package static let all: [Entry] = [
    entry("lip", ["lip"], .mouth), entry("lip-upper", ["upper-lip"], .mouth),
    entry("lip-lower", ["lower-lip"], .mouth), entry("lip-corner", ["corner"], .mouth),
    entry("eyelid", ["eyelid", "lid"], .eye), entry("eyelid-upper", ["upper-lid"], .eye),
    entry("eyelid-lower", ["lower-lid"], .eye), entry("brow", ["brow"], .eye),
    entry("cheek", ["cheek"], .mouth), entry("chin", ["chin"], .mouth),
    entry("jaw", ["jaw"], .mouth), entry("nose", ["nose"], .upperFace),
    entry("forehead", ["forehead"], .upperFace), entry("face", ["face"], .face),
    entry("tongue", ["tongue"], .tongue), entry("neck", ["neck"], .neck),
    entry("shoulder", ["shoulder"], .upperLimb), entry("arm", ["arm"], .upperLimb),
    entry("arm-upper", ["upper-arm"], .upperLimb), entry("arm-lower", ["forearm"], .upperLimb),
    entry("hand", ["hand"], .upperLimb), entry("thumb", ["thumb"], .upperLimb),
    entry("finger", ["finger"], .upperLimb), entry("trunk", ["trunk"], .trunk),
    entry("leg", ["leg"], .lowerLimb), entry("thigh", ["thigh"], .lowerLimb),
    entry("calf", ["calf"], .lowerLimb), entry("foot", ["foot"], .lowerLimb),
  ]

  package static func area(ofSlug slug: String) -> Area? { entry(ofSlug: slug)?.area }

  /// They are few: a search takes less time than a dictionary takes to be set up.
  private static func entry(ofSlug slug: String) -> Entry? { all.first { $0.site.slug == slug } }

  /// The site of a typed word or slug, in any case.
  package static func site(word: String) -> Site? {
    let lower = word.lowercased()
    return all.first { $0.site.slug == lower || $0.words.contains(lower) }?.site
  }

  /// The word to show for a slug: `upper lip`; a site of the user's own shows as it is.
  package static func label(of site: Site) -> String {
    let word = entry(ofSlug: site.slug)?.words.first ?? site.slug
    return String(word.map { $0 == "-" ? " " : $0 })
  }

  private static func entry(_ slug: String, _ words: [String], _ area: Area) -> Entry {
    Entry(site: Site(slug: slug), words: words, area: area)
  }
}
