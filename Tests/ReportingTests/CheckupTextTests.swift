import Checkup
import JournalCore
import Reporting
import Testing
@Test func show() {
  var s = CheckupStory()
  s.twitch(0...14, "eyelid", .left); s.twitch([17], "eyelid", .left); s.close(15...16)
  s.journal.faceChecks = [FaceCheck(at: CheckupStory.noon(16), face: .no, arms: .no, speech: .no)]
  print(CheckupText(s.result(on: 17), style: .pipe).lines.joined(separator: "\n"))
  s.symptom("headache", 3); s.symptom("headache", 5); s.symptom("numb\u{1B}x", 7)
  print("----"); print(CheckupText(s.result(on: 17), style: Style(width: 60)).lines.joined(separator: "\n"))
  s.visit(17, "gp"); s.twitch([18,19], "lip", .left); s.twitch(18...19, "eyelid", .left)
  print("----"); print(CheckupText(s.result(on: 19), style: Style(width: 78)).lines.joined(separator: "\n"))
  s.symptom("speech", 19); s.symptom("vision", 19)
  let r = s.result(on: 19)
  print("----"); print(CheckupText(r, style: Style(width: 78)).lines.joined(separator: "\n"), CheckupText(r, style: .pipe).notice ?? "")
  for id in ["P1", "E1", "X0", "M1"] { print("----"); print(CheckupText(r, style: Style(width: 78)).whyLines(rule: id).joined(separator: "\n")) }
  print(CheckupText(r, style: Style(isPlain: true)).lines.joined(separator: "\n"))
  print(JSONEnvelope(kind: "checkup", data: CheckupJSON.value(r)).text)
  print(CheckupText(CheckupStory().result(on: 3), style: .pipe).lines.joined(separator: "\n"))
  var t = CheckupStory(); t.twitch([1,2,3], "lip"); t.close([4,5])
  print(CheckupText(t.result(on: 5), style: .pipe).lines.joined(separator: "\n"))
  print(RuleSet.table)
}
