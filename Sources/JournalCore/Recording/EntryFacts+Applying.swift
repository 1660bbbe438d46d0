extension EntryFacts {
  /// States in an episode what was said and leaves everything else as it is; not its time.
  package func apply(to episode: inout Episode) {
    episode.duration = duration ?? episode.duration
    episode.isOngoing = isOngoing ?? episode.isOngoing
    episode.side = side ?? episode.side
    episode.count = count ?? episode.count
    episode.strength = strength ?? episode.strength
    episode.bother = bother ?? episode.bother
    episode.impact = impact ?? episode.impact
    episode.eye = eye ?? episode.eye
    episode.isUnbroken = isUnbroken ?? episode.isUnbroken
    episode.isVisible = isVisible ?? episode.isVisible
    episode.inSleep = inSleep ?? episode.inSleep
    episode.togetherWith = togetherWith ?? episode.togetherWith
    episode.note = note ?? episode.note
    episode.character += character.filter { !episode.character.contains($0) }
    episode.circumstances += circumstances.filter { !episode.circumstances.contains($0) }
    episode.suspected += suspected.filter { !episode.suspected.contains($0) }
  }
}
