-- Amounts of the user's own triggers may lie below zero: degrees, a change of the air pressure.
-- Which trigger may have them is kept by the program.
CREATE TABLE newExposure (
  id INTEGER PRIMARY KEY REFERENCES recordNumber,
  uid TEXT NOT NULL,
  trigger TEXT NOT NULL,
  day INTEGER NOT NULL,
  at INTEGER,
  atOffset INTEGER,
  kind TEXT NOT NULL CHECK (kind IN ('add', 'total')),
  amount REAL NOT NULL CHECK (amount BETWEEN -1000000 AND 1000000),
  unit TEXT NOT NULL,
  asEntered TEXT,
  enteredAt INTEGER NOT NULL,
  enteredAtOffset INTEGER NOT NULL,
  CHECK ((at IS NULL) = (atOffset IS NULL))
) STRICT;
INSERT INTO newExposure SELECT * FROM exposure ORDER BY id;
DROP TABLE exposure;
ALTER TABLE newExposure RENAME TO exposure;
CREATE INDEX exposureDay ON exposure (day);
