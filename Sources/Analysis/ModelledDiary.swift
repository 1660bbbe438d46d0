import JournalCore
import Statistics

/// A diary and the model of its counts, before any trigger is looked at.
struct ModelledDiary: Sendable {
  let diary: TriggerDiary
  /// nil without an episode or with too few days for any model.
  let model: LatentRateModel?

  init(_ diary: TriggerDiary) {
    self.diary = diary
    model = LatentRateModel(
      counts: diary.counts, firstWeekday: diary.days.lowerBound.weekday.index)
  }
}
