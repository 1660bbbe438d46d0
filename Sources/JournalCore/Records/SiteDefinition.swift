/// A site of the user's own and the area it belongs to.
package struct SiteDefinition: JournalRecord {
  package var id: Int?
  package var site: Site
  package var area: Area

  package init(site: Site, area: Area) {
    self.site = site
    self.area = area
  }

  package static let kind = RecordKind.siteDefinition
  package var key: String { site.slug }

  package static let fields = [
    Field("site", .text(limit: FieldLimit.name), required: true),
    Field("area", .choice(Area.words), required: true),
  ]

  package var values: [FieldValue] { [.text(site.slug), .text(area.rawValue)] }

  package init<Reader: FieldReader>(reading reader: inout Reader) throws(FieldError) {
    let fields = Self.fields
    site = Site(slug: try reader.text(fields[0]))
    area = try reader.choice(fields[1])
  }
}
