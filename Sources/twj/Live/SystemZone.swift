@preconcurrency import Glibc
import JournalCore

/// The zone rules of this process, as the C library knows them.
struct SystemZone: ZoneRules {
  let name: String?

  /// Takes `TZ`, else the system's zone.
  ///
  /// - Throws: ``CommandError/unknownZone(_:)`` for a name without zone data: the C library would
  ///   silently read it as UTC.
  init(environment: Environment) throws {
    if environment.isSet("TZ") {
      let value = environment["TZ"] ?? ""
      let bare = value.hasPrefix(":") ? String(value.dropFirst()) : value
      guard Self.isKnown(bare, folder: environment["TZDIR"]) else {
        throw CommandError.unknownZone(value)
      }
      name = bare.isEmpty ? "UTC" : Self.isName(bare) ? bare : nil
    } else {
      name = Self.systemName()
    }
    tzset()
  }

  func offset(at seconds: Int) -> Int {
    var time = time_t(seconds)
    var parts = tm()
    guard localtime_r(&time, &parts) != nil else { return 0 }
    return parts.tm_gmtoff
  }

  private static func isKnown(_ value: String, folder: String?) -> Bool {
    if value.isEmpty || value == "UTC" || value == "GMT" { return true }
    if isPOSIXRule(value) { return true }
    let path = value.hasPrefix("/") ? value : "\(folder ?? "/usr/share/zoneinfo")/\(value)"
    var status = stat()
    return !value.contains("..") && stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  private static func isName(_ value: String) -> Bool {
    !value.hasPrefix("/") && !isPOSIXRule(value)
  }

  /// `CET-1CEST,M3.5.0,M10.5.0/3` or `<+03>-3`: a name of three letters or more, then an offset.
  private static func isPOSIXRule(_ value: String) -> Bool {
    let afterName: Substring
    if value.hasPrefix("<"), let end = value.firstIndex(of: ">") {
      afterName = value[value.index(after: end)...]
    } else {
      let letters = value.prefix { $0.isASCII && $0.isLetter }
      guard letters.count >= 3 else { return false }
      afterName = value[letters.endIndex...]
    }
    guard let first = afterName.first else { return false }
    let digits = "+-".contains(first) ? afterName.dropFirst() : afterName
    guard let digit = digits.first else { return false }
    return ("0"..."9").contains(digit) && !value.contains("/") || afterName.contains(",")
  }

  /// The name behind `/etc/localtime`, where it is a link into the zone data.
  private static func systemName() -> String? {
    var buffer = [UInt8](repeating: 0, count: 4096)
    let length = buffer.withUnsafeMutableBytes { bytes in
      bytes.baseAddress.map { readlink("/etc/localtime", $0, bytes.count) } ?? -1
    }
    guard length > 0 else { return nil }
    let target = String(decoding: buffer[..<length], as: UTF8.self)
    guard let mark = target.range(of: "zoneinfo/") else { return nil }
    return String(target[mark.upperBound...])
  }
}

extension String {
  /// Where another text begins and ends in this one, first place; nil when it does not occur.
  fileprivate func range(of text: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(text) {
        return start..<index(start, offsetBy: text.count)
      }
      start = index(after: start)
    }
    return nil
  }
}
