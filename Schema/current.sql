CREATE TABLE recordNumber (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN (
    'episode', 'exposure', 'dayRecord', 'symptom', 'faceCheck', 'medicine', 'event', 'care',
    'visit', 'snooze', 'suspect', 'experiment', 'triggerDefinition', 'siteDefinition', 'profile',
    'setting')),
  key TEXT NOT NULL,
  UNIQUE (kind, key)
) STRICT;

CREATE TABLE episode (
  id INTEGER PRIMARY KEY REFERENCES recordNumber,
  uid TEXT NOT NULL CHECK (length(uid) BETWEEN 1 AND 64),
  startedAt INTEGER NOT NULL,
  startedAtOffset INTEGER NOT NULL CHECK (startedAtOffset BETWEEN -86399 AND 86399),
  precision TEXT NOT NULL CHECK (precision IN ('exact', 'about', 'day')),
  durationS REAL CHECK (durationS > 0 AND durationS <= 2678400),
  ongoing INTEGER CHECK (ongoing IN (0, 1)),
  site TEXT NOT NULL CHECK (length(CAST(site AS BLOB)) BETWEEN 1 AND 64),
  side TEXT CHECK (side IN ('left', 'right', 'both', 'middle')),
  count INTEGER CHECK (count BETWEEN 1 AND 999),
  strength REAL CHECK (strength BETWEEN 0 AND 10),
  bother REAL CHECK (bother BETWEEN 0 AND 10),
  impact INTEGER CHECK (impact BETWEEN 0 AND 4),
  character TEXT CHECK (character GLOB '[[]"*"]'),
  eye TEXT CHECK (eye IN ('forced_shut', 'hard_open', 'both_clamp')),
  unbroken INTEGER CHECK (unbroken IN (0, 1)),
  visible INTEGER CHECK (visible IN (0, 1)),
  inSleep INTEGER CHECK (inSleep IN (0, 1)),
  togetherWith TEXT CHECK (length(CAST(togetherWith AS BLOB)) <= 64),
  circumstances TEXT CHECK (circumstances GLOB '[[]"*"]'),
  suspected TEXT CHECK (suspected GLOB '[[]"*"]'),
  defaulted TEXT CHECK (defaulted GLOB '[[]"*"]'),
  note TEXT CHECK (length(CAST(note AS BLOB)) <= 65536),
  enteredAt INTEGER NOT NULL,
  enteredAtOffset INTEGER NOT NULL CHECK (enteredAtOffset BETWEEN -86399 AND 86399),
  excludeReason TEXT CHECK (length(CAST(excludeReason AS BLOB)) <= 1024),
  localDay INTEGER NOT NULL
) STRICT;

CREATE INDEX episodeLocalDay ON episode (localDay);

CREATE TABLE exposure (
  id INTEGER PRIMARY KEY REFERENCES recordNumber,
  uid TEXT NOT NULL CHECK (length(uid) BETWEEN 1 AND 64),
  trigger TEXT NOT NULL CHECK (length(CAST(trigger AS BLOB)) BETWEEN 1 AND 64),
  day INTEGER NOT NULL,
  at INTEGER,
  atOffset INTEGER CHECK (atOffset BETWEEN -86399 AND 86399),
  kind TEXT NOT NULL CHECK (kind IN ('add', 'total')),
  amount REAL NOT NULL CHECK (amount BETWEEN 0 AND 1000000),
  unit TEXT NOT NULL CHECK (length(CAST(unit AS BLOB)) BETWEEN 1 AND 64),
  asEntered TEXT CHECK (length(CAST(asEntered AS BLOB)) <= 1024),
  enteredAt INTEGER NOT NULL,
  enteredAtOffset INTEGER NOT NULL CHECK (enteredAtOffset BETWEEN -86399 AND 86399),
  CHECK ((at IS NULL) = (atOffset IS NULL))
) STRICT;

CREATE INDEX exposureDay ON exposure (day);

CREATE TABLE dayRecord (
  id INTEGER PRIMARY KEY REFERENCES recordNumber,
  day INTEGER NOT NULL UNIQUE,
  closed TEXT CHECK (closed IN ('none', 'complete')),
  closedAt INTEGER,
  closedAtOffset INTEGER CHECK (closedAtOffset BETWEEN -86399 AND 86399),
  skipped TEXT CHECK (skipped GLOB '[[]"*"]'),
  note TEXT CHECK (length(CAST(note AS BLOB)) <= 65536),
  CHECK ((closedAt IS NULL) = (closedAtOffset IS NULL)),
  CHECK (closed IS NULL OR closedAt IS NOT NULL)
) STRICT;

CREATE TABLE symptom (
  id INTEGER PRIMARY KEY REFERENCES recordNumber,
  uid TEXT NOT NULL CHECK (length(uid) BETWEEN 1 AND 64),
  symptom TEXT NOT NULL CHECK (length(CAST(symptom AS BLOB)) BETWEEN 1 AND 64),
  startedAt INTEGER,
  startedAtOffset INTEGER CHECK (startedAtOffset BETWEEN -86399 AND 86399),
  onset TEXT NOT NULL CHECK (onset IN ('sudden', 'gradual', 'unknown')),
  side TEXT CHECK (side IN ('left', 'right', 'both', 'middle')),
  site TEXT CHECK (length(CAST(site AS BLOB)) <= 64),
  ongoing INTEGER NOT NULL CHECK (ongoing IN (0, 1)),
  severity REAL CHECK (severity BETWEEN 0 AND 10),
  localCause INTEGER NOT NULL CHECK (localCause IN (0, 1)),
  longstanding INTEGER NOT NULL CHECK (longstanding IN (0, 1)),
  reviewedOn INTEGER,
  usual INTEGER NOT NULL CHECK (usual IN (0, 1)),
  improving INTEGER CHECK (improving IN (0, 1)),
  enteredAt INTEGER NOT NULL,
  enteredAtOffset INTEGER NOT NULL CHECK (enteredAtOffset BETWEEN -86399 AND 86399),
  CHECK ((startedAt IS NULL) = (startedAtOffset IS NULL))
) STRICT;

CREATE TABLE faceCheck (
  id INTEGER PRIMARY KEY REFERENCES recordNumber,
  at INTEGER NOT NULL,
  atOffset INTEGER NOT NULL CHECK (atOffset BETWEEN -86399 AND 86399),
  face TEXT NOT NULL CHECK (face IN ('yes', 'no', 'not_sure', 'not_asked')),
  arms TEXT NOT NULL CHECK (arms IN ('yes', 'no', 'not_sure', 'not_asked')),
  speech TEXT NOT NULL CHECK (speech IN ('yes', 'no', 'not_sure', 'not_asked')),
  UNIQUE (at, atOffset)
) STRICT;

CREATE TABLE medicine (
  id INTEGER PRIMARY KEY REFERENCES recordNumber,
  uid TEXT NOT NULL CHECK (length(uid) BETWEEN 1 AND 64),
  name TEXT NOT NULL CHECK (length(CAST(name AS BLOB)) BETWEEN 1 AND 64),
  class TEXT NOT NULL CHECK (class IN (
    'antidepressant', 'serotonergic', 'dopamine_blocking', 'stimulant', 'anti_anxiety', 'opioid',
    'sedative', 'steroid', 'oestrogen', 'bronchodilator', 'lithium', 'diuretic', 'laxative',
    'leaflet_lists_twitching', 'other')),
  change TEXT NOT NULL CHECK (change IN ('start', 'raise', 'lower', 'stop', 'switch')),
  day INTEGER NOT NULL
) STRICT;

CREATE TABLE event (
  id INTEGER PRIMARY KEY REFERENCES recordNumber,
  uid TEXT NOT NULL CHECK (length(uid) BETWEEN 1 AND 64),
  kind TEXT NOT NULL CHECK (kind IN (
    'injury', 'neck_operation', 'stomach_illness', 'substance_stopped', 'substance_used',
    'infection', 'birth', 'other')),
  day INTEGER NOT NULL,
  detail TEXT CHECK (length(CAST(detail AS BLOB)) <= 1024)
) STRICT;

CREATE TABLE care (
  id INTEGER PRIMARY KEY REFERENCES recordNumber,
  uid TEXT NOT NULL CHECK (length(uid) BETWEEN 1 AND 64),
  measure TEXT NOT NULL CHECK (measure IN (
    'warm_compress', 'rest', 'less_caffeine', 'less_alcohol', 'relaxation', 'massage',
    'potassium_food', 'hydration', 'screen_break', 'medicine_question')),
  at INTEGER NOT NULL,
  atOffset INTEGER NOT NULL CHECK (atOffset BETWEEN -86399 AND 86399),
  minutes REAL CHECK (minutes BETWEEN 0 AND 1440),
  amount REAL CHECK (amount BETWEEN 0 AND 1000000),
  helped INTEGER CHECK (helped IN (0, 1))
) STRICT;

CREATE TABLE visit (
  id INTEGER PRIMARY KEY REFERENCES recordNumber,
  uid TEXT NOT NULL CHECK (length(uid) BETWEEN 1 AND 64),
  day INTEGER NOT NULL,
  who TEXT NOT NULL CHECK (length(CAST(who AS BLOB)) BETWEEN 1 AND 64),
  covers TEXT CHECK (covers GLOB '[[]"*"]'),
  outcome TEXT CHECK (length(CAST(outcome AS BLOB)) <= 1024),
  followUp INTEGER
) STRICT;

CREATE TABLE snooze (
  id INTEGER PRIMARY KEY REFERENCES recordNumber,
  uid TEXT NOT NULL CHECK (length(uid) BETWEEN 1 AND 64),
  rule TEXT NOT NULL CHECK (length(CAST(rule AS BLOB)) BETWEEN 1 AND 64),
  at INTEGER NOT NULL,
  atOffset INTEGER NOT NULL CHECK (atOffset BETWEEN -86399 AND 86399),
  until INTEGER NOT NULL,
  untilOffset INTEGER NOT NULL CHECK (untilOffset BETWEEN -86399 AND 86399)
) STRICT;

CREATE TABLE suspect (
  id INTEGER PRIMARY KEY REFERENCES recordNumber,
  trigger TEXT NOT NULL CHECK (length(CAST(trigger AS BLOB)) BETWEEN 1 AND 64),
  lagDays INTEGER NOT NULL CHECK (lagDays BETWEEN 0 AND 2),
  declaredOn INTEGER NOT NULL,
  endedOn INTEGER,
  UNIQUE (trigger, lagDays, declaredOn)
) STRICT;

CREATE TABLE experiment (
  id INTEGER PRIMARY KEY REFERENCES recordNumber,
  uid TEXT NOT NULL CHECK (length(uid) BETWEEN 1 AND 64),
  trigger TEXT NOT NULL CHECK (length(CAST(trigger AS BLOB)) BETWEEN 1 AND 64),
  arms TEXT CHECK (arms GLOB '[[]"*"]'),
  blockDays INTEGER NOT NULL CHECK (blockDays BETWEEN 1 AND 366),
  seed INTEGER NOT NULL CHECK (seed >= 0),
  schedule TEXT CHECK (schedule GLOB '[[]"*"]'),
  plannedOn INTEGER NOT NULL,
  kept TEXT CHECK (kept GLOB '[[]"*"]')
) STRICT;

CREATE TABLE triggerDefinition (
  id INTEGER PRIMARY KEY REFERENCES recordNumber,
  name TEXT NOT NULL UNIQUE CHECK (length(CAST(name AS BLOB)) BETWEEN 1 AND 64),
  unit TEXT NOT NULL CHECK (length(CAST(unit AS BLOB)) BETWEEN 1 AND 64),
  kind TEXT NOT NULL CHECK (kind IN ('amount', 'scale', 'hours', 'yes_no')),
  dayRule TEXT NOT NULL CHECK (dayRule IN ('sum', 'last', 'max', 'mean')),
  missingRule TEXT NOT NULL CHECK (missingRule IN ('unknown', 'zero_when_closed')),
  active INTEGER NOT NULL CHECK (active IN (0, 1))
) STRICT;

CREATE TABLE siteDefinition (
  id INTEGER PRIMARY KEY REFERENCES recordNumber,
  site TEXT NOT NULL UNIQUE CHECK (length(CAST(site AS BLOB)) BETWEEN 1 AND 64),
  area TEXT NOT NULL CHECK (area IN (
    'MOUTH', 'EYE', 'UPPER_FACE', 'FACE', 'TONGUE', 'NECK', 'UPPER_LIMB', 'TRUNK', 'LOWER_LIMB'))
) STRICT;

CREATE TABLE profile (
  id INTEGER PRIMARY KEY REFERENCES recordNumber,
  birthYear INTEGER CHECK (birthYear BETWEEN 1900 AND 2100),
  pregnantSince INTEGER,
  due INTEGER,
  weightKg REAL CHECK (weightKg BETWEEN 1 AND 500),
  conditions TEXT CHECK (conditions GLOB '[[]"*"]')
) STRICT;

CREATE TABLE setting (
  id INTEGER PRIMARY KEY REFERENCES recordNumber,
  name TEXT NOT NULL UNIQUE CHECK (length(CAST(name AS BLOB)) BETWEEN 1 AND 64),
  value TEXT NOT NULL CHECK (length(CAST(value AS BLOB)) BETWEEN 1 AND 1024)
) STRICT;

CREATE TABLE changeGroup (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL CHECK (length(uid) BETWEEN 1 AND 64),
  at INTEGER NOT NULL,
  atOffset INTEGER NOT NULL CHECK (atOffset BETWEEN -86399 AND 86399),
  label TEXT NOT NULL,
  device TEXT,
  role TEXT NOT NULL CHECK (role IN ('command', 'undo', 'redo')),
  target INTEGER,
  state TEXT NOT NULL CHECK (state IN ('done', 'undone', 'superseded')),
  CHECK ((role = 'command') = (target IS NULL))
) STRICT;

CREATE INDEX changeGroupUndone ON changeGroup (id) WHERE state = 'undone';

CREATE TABLE change (
  groupID INTEGER NOT NULL REFERENCES changeGroup ON DELETE CASCADE,
  position INTEGER NOT NULL,
  recordID INTEGER NOT NULL REFERENCES recordNumber,
  before TEXT CHECK (before GLOB '{*}'),
  after TEXT CHECK (after GLOB '{*}'),
  PRIMARY KEY (groupID, position),
  CHECK (before IS NOT NULL OR after IS NOT NULL)
) STRICT, WITHOUT ROWID;
