-- What was learned from other devices about a record, and from which change of the log on it holds
-- (0: from its beginning). isMerged: it is what that very change brought here.
CREATE TABLE syncState (
  id INTEGER PRIMARY KEY,
  afterChange INTEGER NOT NULL CHECK (afterChange >= 0),
  isMerged INTEGER NOT NULL CHECK (isMerged IN (0, 1)),
  state TEXT NOT NULL
) STRICT;
