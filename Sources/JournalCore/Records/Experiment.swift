/// A self-experiment as planned, stored before it starts.
package struct Experiment: JournalRecord {
  package var id: Int?
  package var uid: UID
  package var trigger: String
  package var arms: [String]
  package var blockDays: Int
  package var seed: Int
  /// One arm a block, in order.
  package var schedule: [String]
  package var plannedOn: LocalDay
  /// The days the plan was kept, ISO dates.
  package var kept: [String]

  package init(
    uid: UID, trigger: String, arms: [String], blockDays: Int, seed: Int, schedule: [String],
    plannedOn: LocalDay, kept: [String] = []
  ) {
    self.uid = uid
    self.trigger = trigger
    self.arms = arms
    self.blockDays = blockDays
    self.seed = seed
    self.schedule = schedule
    self.plannedOn = plannedOn
    self.kept = kept
  }

  package static let kind = RecordKind.experiment
  package var key: String { uid.text }

  package static let fields = [
    Field("uid", .uid, required: true),
    Field("trigger", .text(limit: FieldLimit.name), required: true), Field("arms", .words(nil)),
    Field("block_days", .whole(1...366), required: true),
    Field("seed", .whole(0...Int.max), required: true), Field("schedule", .words(nil)),
    Field("planned_on", .day, required: true), Field("kept", .words(nil)),
  ]

  package var values: [FieldValue] {
    [
      .text(uid.text), .text(trigger), .words(arms), .whole(blockDays), .whole(seed),
      .words(schedule), .day(plannedOn), .words(kept),
    ]
  }

  package init<Reader: FieldReader>(reading reader: inout Reader) throws(FieldError) {
    let fields = Self.fields
    uid = try reader.uid(fields[0])
    trigger = try reader.text(fields[1])
    arms = try reader.words(fields[2])
    blockDays = try reader.whole(fields[3])
    seed = try reader.whole(fields[4])
    schedule = try reader.words(fields[5])
    plannedOn = try reader.day(fields[6])
    kept = try reader.words(fields[7])
  }
}
