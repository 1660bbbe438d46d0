extension Sequence {
  /// The elements by a key, in their order; those without a key are left out.
  func grouped<Key: Hashable>(by key: (Element) -> Key?) -> [Key: [Element]] {
    var groups: [Key: [Element]] = [:]
    for element in self {
      guard let key = key(element) else { continue }
      groups[key, default: []].append(element)
    }
    return groups
  }
}
