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
  uid TEXT NOT NULL,
  startedAt INTEGER NOT NULL,
  startedAtOffset INTEGER NOT NULL,
  precision TEXT NOT NULL CHECK (precision IN ('exact', 'about', 'day')),
  durationS REAL CHECK (durationS > 0 AND durationS <= 2678400),
  ongoing INTEGER CHECK (ongoing IN (0, 1)),
  site TEXT NOT NULL,
  side TEXT CHECK (side IN ('left', 'right', 'both', 'middle')),
  count INTEGER CHECK (count BETWEEN 1 AND 999),
  strength REAL CHECK (strength BETWEEN 0 AND 10),
  bother REAL CHECK (bother BETWEEN 0 AND 10),
  impact INTEGER CHECK (impact BETWEEN 0 AND 4),
  character TEXT,
  eye TEXT CHECK (eye IN ('forced_shut', 'hard_open', 'both_clamp')),
  unbroken INTEGER CHECK (unbroken IN (0, 1)),
  visible INTEGER CHECK (visible IN (0, 1)),
  inSleep INTEGER CHECK (inSleep IN (0, 1)),
  togetherWith TEXT,
  circumstances TEXT,
  suspected TEXT,
  defaulted TEXT,
  note TEXT,
  enteredAt INTEGER NOT NULL,
  enteredAtOffset INTEGER NOT NULL,
  excludeReason TEXT,
  localDay INTEGER NOT NULL
) STRICT;

CREATE INDEX episodeLocalDay ON episode (localDay);

CREATE TABLE dayRecord (
  id INTEGER PRIMARY KEY REFERENCES recordNumber,
  day INTEGER NOT NULL UNIQUE,
  closed TEXT CHECK (closed IN ('none', 'complete')),
  closedAt INTEGER,
  closedAtOffset INTEGER,
  skipped TEXT,
  note TEXT,
  CHECK ((closedAt IS NULL) = (closedAtOffset IS NULL)),
  CHECK (closed IS NULL OR closedAt IS NOT NULL)
) STRICT;

CREATE TABLE symptom (
  id INTEGER PRIMARY KEY REFERENCES recordNumber,
  uid TEXT NOT NULL,
  symptom TEXT NOT NULL,
  startedAt INTEGER,
  startedAtOffset INTEGER,
  onset TEXT NOT NULL CHECK (onset IN ('sudden', 'gradual', 'unknown')),
  side TEXT CHECK (side IN ('left', 'right', 'both', 'middle')),
  site TEXT,
  ongoing INTEGER NOT NULL CHECK (ongoing IN (0, 1)),
  severity REAL CHECK (severity BETWEEN 0 AND 10),
  localCause INTEGER NOT NULL CHECK (localCause IN (0, 1)),
  longstanding INTEGER NOT NULL CHECK (longstanding IN (0, 1)),
  reviewedOn INTEGER,
  usual INTEGER NOT NULL CHECK (usual IN (0, 1)),
  improving INTEGER CHECK (improving IN (0, 1)),
  enteredAt INTEGER NOT NULL,
  enteredAtOffset INTEGER NOT NULL,
  CHECK ((startedAt IS NULL) = (startedAtOffset IS NULL))
) STRICT;

CREATE TABLE faceCheck (
  id INTEGER PRIMARY KEY REFERENCES recordNumber,
  at INTEGER NOT NULL,
  atOffset INTEGER NOT NULL,
  face TEXT NOT NULL CHECK (face IN ('yes', 'no', 'not_sure', 'not_asked')),
  arms TEXT NOT NULL CHECK (arms IN ('yes', 'no', 'not_sure', 'not_asked')),
  speech TEXT NOT NULL CHECK (speech IN ('yes', 'no', 'not_sure', 'not_asked')),
  UNIQUE (at, atOffset)
) STRICT;

CREATE TABLE medicine (
  id INTEGER PRIMARY KEY REFERENCES recordNumber,
  uid TEXT NOT NULL,
  name TEXT NOT NULL,
  class TEXT NOT NULL CHECK (class IN (
    'antidepressant', 'serotonergic', 'dopamine_blocking', 'stimulant', 'anti_anxiety', 'opioid',
    'sedative', 'steroid', 'oestrogen', 'bronchodilator', 'lithium', 'diuretic', 'laxative',
    'leaflet_lists_twitching', 'other')),
  change TEXT NOT NULL CHECK (change IN ('start', 'raise', 'lower', 'stop', 'switch')),
  day INTEGER NOT NULL
) STRICT;

CREATE TABLE event (
  id INTEGER PRIMARY KEY REFERENCES recordNumber,
  uid TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN (
    'injury', 'neck_operation', 'stomach_illness', 'substance_stopped', 'substance_used',
    'infection', 'birth', 'other')),
  day INTEGER NOT NULL,
  detail TEXT
) STRICT;

CREATE TABLE care (
  id INTEGER PRIMARY KEY REFERENCES recordNumber,
  uid TEXT NOT NULL,
  measure TEXT NOT NULL CHECK (measure IN (
    'warm_compress', 'rest', 'less_caffeine', 'less_alcohol', 'relaxation', 'massage',
    'potassium_food', 'hydration', 'screen_break', 'medicine_question')),
  at INTEGER NOT NULL,
  atOffset INTEGER NOT NULL,
  minutes REAL CHECK (minutes BETWEEN 0 AND 1440),
  amount REAL CHECK (amount BETWEEN 0 AND 1000000),
  helped INTEGER CHECK (helped IN (0, 1))
) STRICT;

CREATE TABLE visit (
  id INTEGER PRIMARY KEY REFERENCES recordNumber,
  uid TEXT NOT NULL,
  day INTEGER NOT NULL,
  who TEXT NOT NULL,
  covers TEXT,
  outcome TEXT,
  followUp INTEGER
) STRICT;

CREATE TABLE snooze (
  id INTEGER PRIMARY KEY REFERENCES recordNumber,
  uid TEXT NOT NULL,
  rule TEXT NOT NULL,
  at INTEGER NOT NULL,
  atOffset INTEGER NOT NULL,
  until INTEGER NOT NULL,
  untilOffset INTEGER NOT NULL
) STRICT;

CREATE TABLE suspect (
  id INTEGER PRIMARY KEY REFERENCES recordNumber,
  trigger TEXT NOT NULL,
  lagDays INTEGER NOT NULL CHECK (lagDays BETWEEN 0 AND 2),
  declaredOn INTEGER NOT NULL,
  endedOn INTEGER,
  UNIQUE (trigger, lagDays, declaredOn)
) STRICT;

CREATE TABLE experiment (
  id INTEGER PRIMARY KEY REFERENCES recordNumber,
  uid TEXT NOT NULL,
  trigger TEXT NOT NULL,
  arms TEXT,
  blockDays INTEGER NOT NULL CHECK (blockDays BETWEEN 1 AND 366),
  seed INTEGER NOT NULL CHECK (seed >= 0),
  schedule TEXT,
  plannedOn INTEGER NOT NULL,
  kept TEXT
) STRICT;

CREATE TABLE triggerDefinition (
  id INTEGER PRIMARY KEY REFERENCES recordNumber,
  name TEXT NOT NULL UNIQUE,
  unit TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('amount', 'scale', 'hours', 'yes_no')),
  dayRule TEXT NOT NULL CHECK (dayRule IN ('sum', 'last', 'max', 'mean')),
  missingRule TEXT NOT NULL CHECK (missingRule IN ('unknown', 'zero_when_closed')),
  active INTEGER NOT NULL CHECK (active IN (0, 1))
) STRICT;

CREATE TABLE siteDefinition (
  id INTEGER PRIMARY KEY REFERENCES recordNumber,
  site TEXT NOT NULL UNIQUE,
  area TEXT NOT NULL CHECK (area IN (
    'MOUTH', 'EYE', 'UPPER_FACE', 'FACE', 'TONGUE', 'NECK', 'UPPER_LIMB', 'TRUNK', 'LOWER_LIMB'))
) STRICT;

CREATE TABLE profile (
  id INTEGER PRIMARY KEY REFERENCES recordNumber,
  birthYear INTEGER CHECK (birthYear BETWEEN 1900 AND 2100),
  pregnantSince INTEGER,
  due INTEGER,
  weightKg REAL CHECK (weightKg BETWEEN 1 AND 500),
  conditions TEXT
) STRICT;

CREATE TABLE setting (
  id INTEGER PRIMARY KEY REFERENCES recordNumber,
  name TEXT NOT NULL UNIQUE,
  value TEXT NOT NULL
) STRICT;

CREATE TABLE change (
  id INTEGER PRIMARY KEY,
  recordID INTEGER NOT NULL REFERENCES recordNumber,
  before TEXT,
  after TEXT,
  CHECK (before IS NOT NULL OR after IS NOT NULL)
) STRICT;

CREATE TABLE changeGroup (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL,
  at INTEGER NOT NULL,
  atOffset INTEGER NOT NULL,
  label TEXT NOT NULL,
  device TEXT,
  role TEXT NOT NULL CHECK (role IN ('command', 'undo', 'redo')),
  target INTEGER,
  state TEXT NOT NULL CHECK (state IN ('done', 'undone', 'superseded')),
  firstChange INTEGER NOT NULL REFERENCES change,
  lastChange INTEGER NOT NULL REFERENCES change CHECK (lastChange >= firstChange),
  CHECK ((role = 'command') = (target IS NULL))
) STRICT;

CREATE TABLE "exposure" (
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

CREATE INDEX exposureDay ON exposure (day);

CREATE TABLE syncState (
  id INTEGER PRIMARY KEY,
  afterChange INTEGER NOT NULL CHECK (afterChange >= 0),
  isMerged INTEGER NOT NULL CHECK (isMerged IN (0, 1)),
  state TEXT NOT NULL
) STRICT;
