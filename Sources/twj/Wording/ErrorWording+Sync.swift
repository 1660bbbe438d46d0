import Storage

/// The wording of trouble with the files of other devices.
extension ErrorWording {
  static func words(_ problem: SyncText.Problem) -> String {
    switch problem {
    case .torn: "it is not whole, or not one of this program's; it may still be on its way"
    case .newer: "a newer version wrote it; install that here too"
    case .badLine(let number): "line \(number) holds what no record can"
    }
  }
}
