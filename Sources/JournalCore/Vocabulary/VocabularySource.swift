/// A publication that the vocabulary and the rules rest on.
package struct VocabularySource: Hashable, Sendable {
  /// How entries and rules name it: `NHS-TW`.
  package let key: String
  package let title: String
  package let publisher: String
  /// nil where it is not known, or where the key stands for publications of several years.
  package let year: Int?
  /// Host and path; nil where none is known.
  package let address: String?
  /// What kind of source it is, and whether it was read itself.
  package let standing: String

  package init(
    _ key: String, _ title: String, _ publisher: String, year: Int? = nil,
    address: String? = nil, standing: String
  ) {
    self.key = key
    self.title = title
    self.publisher = publisher
    self.year = year
    self.address = address
    self.standing = standing
  }

  /// One line: title, publisher and year, standing, address.
  package var citation: String {
    let published = [publisher, year.map(String.init)].compactMap(\.self).joined(separator: ", ")
    return ["\(title) (\(published))", standing, address].compactMap(\.self)
      .joined(separator: "; ")
  }
}
