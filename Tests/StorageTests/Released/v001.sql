-- A journal as version 1 of the tables left it: every kind of record, and a command taken back.
PRAGMA page_size=8192;
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE recordNumber (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN (
    'episode', 'exposure', 'dayRecord', 'symptom', 'faceCheck', 'medicine', 'event', 'care',
    'visit', 'snooze', 'suspect', 'experiment', 'triggerDefinition', 'siteDefinition', 'profile',
    'setting')),
  key TEXT NOT NULL,
  UNIQUE (kind, key)
) STRICT;
INSERT INTO recordNumber VALUES(1,'setting','caffeine.coffee');
INSERT INTO recordNumber VALUES(2,'siteDefinition','temple');
INSERT INTO recordNumber VALUES(3,'triggerDefinition','pressure');
INSERT INTO recordNumber VALUES(4,'profile','profile');
INSERT INTO recordNumber VALUES(5,'exposure','01900000-0000-7000-8000-000000000001');
INSERT INTO recordNumber VALUES(6,'exposure','01900000-0000-7000-8000-000000000002');
INSERT INTO recordNumber VALUES(7,'medicine','01900000-0000-7000-8000-000000000003');
INSERT INTO recordNumber VALUES(8,'event','01900000-0000-7000-8000-000000000004');
INSERT INTO recordNumber VALUES(9,'care','01900000-0000-7000-8000-000000000005');
INSERT INTO recordNumber VALUES(10,'snooze','01900000-0000-7000-8000-000000000006');
INSERT INTO recordNumber VALUES(11,'suspect','pressure 2 2026-11-12');
INSERT INTO recordNumber VALUES(12,'suspect','alcohol 0 2026-11-02');
INSERT INTO recordNumber VALUES(13,'experiment','01900000-0000-7000-8000-000000000007');
INSERT INTO recordNumber VALUES(14,'episode','01a20c9b-2d27-74df-a229-9fe3cd82316f');
INSERT INTO recordNumber VALUES(15,'exposure','01a20c9b-2d27-7771-8bea-c8dff43e988d');
INSERT INTO recordNumber VALUES(16,'exposure','01a20c9b-2d27-784b-acda-a126c3914207');
INSERT INTO recordNumber VALUES(17,'episode','01a20c9b-2d39-7479-83a9-91248f2c6050');
INSERT INTO recordNumber VALUES(18,'exposure','01a20c9b-2d47-7cf1-a92b-8f73e23ca387');
INSERT INTO recordNumber VALUES(19,'exposure','01a20c9b-2d6d-7adf-81da-8e9da4e42aad');
INSERT INTO recordNumber VALUES(20,'dayRecord','2026-11-18');
INSERT INTO recordNumber VALUES(21,'exposure','01a20c9b-2dd1-7f5d-9076-ac655a638802');
INSERT INTO recordNumber VALUES(22,'dayRecord','2026-11-19');
INSERT INTO recordNumber VALUES(23,'symptom','01a20c9b-2e02-7469-ba11-d71684621986');
INSERT INTO recordNumber VALUES(24,'faceCheck','2026-11-20T22:02:00+01:00');
INSERT INTO recordNumber VALUES(25,'visit','01a20c9b-2e57-7cff-82f7-6f5ee3877de0');
INSERT INTO recordNumber VALUES(26,'exposure','01a20c9b-2e93-726a-ac27-6d2f6cf5f94d');
INSERT INTO recordNumber VALUES(27,'episode','01a20c9b-2f15-7f50-9f30-30998c91792d');
INSERT INTO recordNumber VALUES(28,'exposure','01a20c9b-cf43-7bc6-93b8-717b398e979b');
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
INSERT INTO episode VALUES(14,'01a20c9b-2d27-74df-a229-9fe3cd82316f',1795120200,3600,'exact',90.0,NULL,'eyelid','right',NULL,6.0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'["heat"]','["caffeine"]',NULL,'after a “call” – ünï''code;',1795206660,3600,NULL,20776);
INSERT INTO episode VALUES(17,'01a20c9b-2d39-7479-83a9-91248f2c6050',1795206900,3600,'exact',NULL,1,'temple','right',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,1795206900,3600,NULL,20777);
CREATE TABLE exposure (
  id INTEGER PRIMARY KEY REFERENCES recordNumber,
  uid TEXT NOT NULL,
  trigger TEXT NOT NULL,
  day INTEGER NOT NULL,
  at INTEGER,
  atOffset INTEGER,
  kind TEXT NOT NULL CHECK (kind IN ('add', 'total')),
  amount REAL NOT NULL CHECK (amount BETWEEN 0 AND 1000000),
  unit TEXT NOT NULL,
  asEntered TEXT,
  enteredAt INTEGER NOT NULL,
  enteredAtOffset INTEGER NOT NULL,
  CHECK ((at IS NULL) = (atOffset IS NULL))
) STRICT;
INSERT INTO exposure VALUES(5,'01900000-0000-7000-8000-000000000001','pressure',20775,NULL,NULL,'total',1000000.0,'hPa','1000000 hPa',1795028400,3600);
INSERT INTO exposure VALUES(6,'01900000-0000-7000-8000-000000000002','pressure',20776,NULL,NULL,'total',0.0,'hPa',NULL,1795114800,3600);
INSERT INTO exposure VALUES(15,'01a20c9b-2d27-7771-8bea-c8dff43e988d','caffeine',20776,1795120200,3600,'total',200.0,'mg','2 cups',1795206660,3600);
INSERT INTO exposure VALUES(16,'01a20c9b-2d27-784b-acda-a126c3914207','sleep',20776,1795120200,3600,'total',6.0,'h','6 h',1795206660,3600);
INSERT INTO exposure VALUES(18,'01a20c9b-2d47-7cf1-a92b-8f73e23ca387','pressure',20777,1795207200,3600,'add',1013.2499999999999999,'hPa','1013.25 hPa',1795207200,3600);
INSERT INTO exposure VALUES(19,'01a20c9b-2d6d-7adf-81da-8e9da4e42aad','caffeine',20777,1795207260,3600,'add',100.0,'mg','1 cup',1795207260,3600);
INSERT INTO exposure VALUES(21,'01a20c9b-2dd1-7f5d-9076-ac655a638802','stress',20776,NULL,NULL,'total',3.0,'0-10','3',1795208400,3600);
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
INSERT INTO dayRecord VALUES(20,20775,'none',1795207320,3600,NULL,NULL);
INSERT INTO dayRecord VALUES(22,20776,'complete',1795208400,3600,'["screen"]',NULL);
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
INSERT INTO symptom VALUES(23,'01a20c9b-2e02-7469-ba11-d71684621986','cramps',1795208460,3600,'unknown','right','calf',0,4.0,0,0,NULL,0,NULL,1795208460,3600);
CREATE TABLE faceCheck (
  id INTEGER PRIMARY KEY REFERENCES recordNumber,
  at INTEGER NOT NULL,
  atOffset INTEGER NOT NULL,
  face TEXT NOT NULL CHECK (face IN ('yes', 'no', 'not_sure', 'not_asked')),
  arms TEXT NOT NULL CHECK (arms IN ('yes', 'no', 'not_sure', 'not_asked')),
  speech TEXT NOT NULL CHECK (speech IN ('yes', 'no', 'not_sure', 'not_asked')),
  UNIQUE (at, atOffset)
) STRICT;
INSERT INTO faceCheck VALUES(24,1795208520,3600,'no','no','not_asked');
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
INSERT INTO medicine VALUES(7,'01900000-0000-7000-8000-000000000003','Salbutamol','bronchodilator','start',20767);
CREATE TABLE event (
  id INTEGER PRIMARY KEY REFERENCES recordNumber,
  uid TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN (
    'injury', 'neck_operation', 'stomach_illness', 'substance_stopped', 'substance_used',
    'infection', 'birth', 'other')),
  day INTEGER NOT NULL,
  detail TEXT
) STRICT;
INSERT INTO event VALUES(8,'01900000-0000-7000-8000-000000000004','injury',20758,'head');
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
INSERT INTO care VALUES(9,'01900000-0000-7000-8000-000000000005','rest',1795118400,3600,20.0,1.5,1);
CREATE TABLE visit (
  id INTEGER PRIMARY KEY REFERENCES recordNumber,
  uid TEXT NOT NULL,
  day INTEGER NOT NULL,
  who TEXT NOT NULL,
  covers TEXT,
  outcome TEXT,
  followUp INTEGER
) STRICT;
INSERT INTO visit VALUES(25,'01a20c9b-2e57-7cff-82f7-6f5ee3877de0',20776,'gp',NULL,'fine',20791);
CREATE TABLE snooze (
  id INTEGER PRIMARY KEY REFERENCES recordNumber,
  uid TEXT NOT NULL,
  rule TEXT NOT NULL,
  at INTEGER NOT NULL,
  atOffset INTEGER NOT NULL,
  until INTEGER NOT NULL,
  untilOffset INTEGER NOT NULL
) STRICT;
INSERT INTO snooze VALUES(10,'01900000-0000-7000-8000-000000000006','P1',1795118400,3600,1795723200,3600);
CREATE TABLE suspect (
  id INTEGER PRIMARY KEY REFERENCES recordNumber,
  trigger TEXT NOT NULL,
  lagDays INTEGER NOT NULL CHECK (lagDays BETWEEN 0 AND 2),
  declaredOn INTEGER NOT NULL,
  endedOn INTEGER,
  UNIQUE (trigger, lagDays, declaredOn)
) STRICT;
INSERT INTO suspect VALUES(11,'pressure',2,20769,NULL);
INSERT INTO suspect VALUES(12,'alcohol',0,20759,20766);
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
INSERT INTO experiment VALUES(13,'01900000-0000-7000-8000-000000000007','screen','["less","usual"]',1,42,'["less","usual"]',20772,'["2026-11-16"]');
CREATE TABLE triggerDefinition (
  id INTEGER PRIMARY KEY REFERENCES recordNumber,
  name TEXT NOT NULL UNIQUE,
  unit TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('amount', 'scale', 'hours', 'yes_no')),
  dayRule TEXT NOT NULL CHECK (dayRule IN ('sum', 'last', 'max', 'mean')),
  missingRule TEXT NOT NULL CHECK (missingRule IN ('unknown', 'zero_when_closed')),
  active INTEGER NOT NULL CHECK (active IN (0, 1))
) STRICT;
INSERT INTO triggerDefinition VALUES(3,'pressure','hPa','amount','mean','unknown',1);
CREATE TABLE siteDefinition (
  id INTEGER PRIMARY KEY REFERENCES recordNumber,
  site TEXT NOT NULL UNIQUE,
  area TEXT NOT NULL CHECK (area IN (
    'MOUTH', 'EYE', 'UPPER_FACE', 'FACE', 'TONGUE', 'NECK', 'UPPER_LIMB', 'TRUNK', 'LOWER_LIMB'))
) STRICT;
INSERT INTO siteDefinition VALUES(2,'temple','EYE');
CREATE TABLE profile (
  id INTEGER PRIMARY KEY REFERENCES recordNumber,
  birthYear INTEGER CHECK (birthYear BETWEEN 1900 AND 2100),
  pregnantSince INTEGER,
  due INTEGER,
  weightKg REAL CHECK (weightKg BETWEEN 1 AND 500),
  conditions TEXT
) STRICT;
INSERT INTO profile VALUES(4,1984,NULL,NULL,71.5,'["migraine"]');
CREATE TABLE setting (
  id INTEGER PRIMARY KEY REFERENCES recordNumber,
  name TEXT NOT NULL UNIQUE,
  value TEXT NOT NULL
) STRICT;
INSERT INTO setting VALUES(1,'caffeine.coffee','100');
CREATE TABLE change (
  id INTEGER PRIMARY KEY,
  recordID INTEGER NOT NULL REFERENCES recordNumber,
  before TEXT,
  after TEXT,
  CHECK (before IS NOT NULL OR after IS NOT NULL)
) STRICT;
INSERT INTO change VALUES(1,1,NULL,'{"name":"caffeine.coffee","value":"100"}');
INSERT INTO change VALUES(2,2,NULL,'{"site":"temple","area":"EYE"}');
INSERT INTO change VALUES(3,3,NULL,'{"name":"pressure","unit":"hPa","kind":"amount","day_rule":"mean","missing_rule":"unknown","active":true}');
INSERT INTO change VALUES(4,4,NULL,'{"birth_year":1984,"weight_kg":71.5,"conditions":["migraine"]}');
INSERT INTO change VALUES(5,5,NULL,'{"uid":"01900000-0000-7000-8000-000000000001","trigger":"pressure","day":20775,"kind":"total","amount":1000000.0,"unit":"hPa","as_entered":"1000000 hPa","entered_at":[1795028400,3600]}');
INSERT INTO change VALUES(6,6,NULL,'{"uid":"01900000-0000-7000-8000-000000000002","trigger":"pressure","day":20776,"kind":"total","amount":0.0,"unit":"hPa","entered_at":[1795114800,3600]}');
INSERT INTO change VALUES(7,7,NULL,'{"uid":"01900000-0000-7000-8000-000000000003","name":"Salbutamol","class":"bronchodilator","change":"start","day":20767}');
INSERT INTO change VALUES(8,8,NULL,'{"uid":"01900000-0000-7000-8000-000000000004","kind":"injury","day":20758,"detail":"head"}');
INSERT INTO change VALUES(9,9,NULL,'{"uid":"01900000-0000-7000-8000-000000000005","measure":"rest","at":[1795118400,3600],"minutes":20.0,"amount":1.5,"helped":true}');
INSERT INTO change VALUES(10,10,NULL,'{"uid":"01900000-0000-7000-8000-000000000006","rule":"P1","at":[1795118400,3600],"until":[1795723200,3600]}');
INSERT INTO change VALUES(11,11,NULL,'{"trigger":"pressure","lag_days":2,"declared_on":20769}');
INSERT INTO change VALUES(12,12,NULL,'{"trigger":"alcohol","lag_days":0,"declared_on":20759,"ended_on":20766}');
INSERT INTO change VALUES(13,13,NULL,'{"uid":"01900000-0000-7000-8000-000000000007","trigger":"screen","arms":["less","usual"],"block_days":1,"seed":42,"schedule":["less","usual"],"planned_on":20772,"kept":["2026-11-16"]}');
INSERT INTO change VALUES(14,14,NULL,'{"uid":"01a20c9b-2d27-74df-a229-9fe3cd82316f","started_at":[1795120200,3600],"precision":"exact","duration_s":90.0,"site":"eyelid","side":"left","strength":6.0,"circumstances":["heat"],"suspected":["caffeine"],"note":"after a “call” – ünï''code;","entered_at":[1795206660,3600]}');
INSERT INTO change VALUES(15,15,NULL,'{"uid":"01a20c9b-2d27-7771-8bea-c8dff43e988d","trigger":"caffeine","day":20776,"at":[1795120200,3600],"kind":"total","amount":200.0,"unit":"mg","as_entered":"2 cups","entered_at":[1795206660,3600]}');
INSERT INTO change VALUES(16,16,NULL,'{"uid":"01a20c9b-2d27-784b-acda-a126c3914207","trigger":"sleep","day":20776,"at":[1795120200,3600],"kind":"total","amount":6.0,"unit":"h","as_entered":"6 h","entered_at":[1795206660,3600]}');
INSERT INTO change VALUES(17,17,NULL,'{"uid":"01a20c9b-2d39-7479-83a9-91248f2c6050","started_at":[1795206900,3600],"precision":"exact","ongoing":true,"site":"temple","side":"right","entered_at":[1795206900,3600]}');
INSERT INTO change VALUES(18,18,NULL,'{"uid":"01a20c9b-2d47-7cf1-a92b-8f73e23ca387","trigger":"pressure","day":20777,"at":[1795207200,3600],"kind":"add","amount":1013.25,"unit":"hPa","as_entered":"1013.25 hPa","entered_at":[1795207200,3600]}');
INSERT INTO change VALUES(19,19,NULL,'{"uid":"01a20c9b-2d6d-7adf-81da-8e9da4e42aad","trigger":"caffeine","day":20777,"at":[1795207260,3600],"kind":"add","amount":100.0,"unit":"mg","as_entered":"1 cup","entered_at":[1795207260,3600]}');
INSERT INTO change VALUES(20,20,NULL,'{"day":20775,"closed":"none","closed_at":[1795207320,3600]}');
INSERT INTO change VALUES(21,21,NULL,'{"uid":"01a20c9b-2dd1-7f5d-9076-ac655a638802","trigger":"stress","day":20776,"kind":"total","amount":3.0,"unit":"0-10","as_entered":"3","entered_at":[1795208400,3600]}');
INSERT INTO change VALUES(22,22,NULL,'{"day":20776,"closed":"complete","closed_at":[1795208400,3600],"skipped":["screen"]}');
INSERT INTO change VALUES(23,23,NULL,'{"uid":"01a20c9b-2e02-7469-ba11-d71684621986","symptom":"cramps","started_at":[1795208460,3600],"onset":"unknown","side":"right","site":"calf","ongoing":false,"severity":4.0,"local_cause":false,"longstanding":false,"usual":false,"entered_at":[1795208460,3600]}');
INSERT INTO change VALUES(24,24,NULL,'{"at":[1795208520,3600],"face":"no","arms":"no","speech":"not_asked"}');
INSERT INTO change VALUES(25,25,NULL,'{"uid":"01a20c9b-2e57-7cff-82f7-6f5ee3877de0","day":20776,"who":"gp","outcome":"fine","follow_up":20791}');
INSERT INTO change VALUES(26,26,NULL,'{"uid":"01a20c9b-2e93-726a-ac27-6d2f6cf5f94d","trigger":"caffeine","day":20777,"at":[1795208640,3600],"kind":"add","amount":94.0,"unit":"mg","as_entered":"2 tea","entered_at":[1795208640,3600]}');
INSERT INTO change VALUES(27,26,'{"uid":"01a20c9b-2e93-726a-ac27-6d2f6cf5f94d","trigger":"caffeine","day":20777,"at":[1795208640,3600],"kind":"add","amount":94.0,"unit":"mg","as_entered":"2 tea","entered_at":[1795208640,3600]}',NULL);
INSERT INTO change VALUES(28,27,NULL,'{"uid":"01a20c9b-2f15-7f50-9f30-30998c91792d","started_at":[1795208820,3600],"precision":"exact","duration_s":300.0,"site":"chin","entered_at":[1795208820,3600]}');
INSERT INTO change VALUES(29,27,'{"uid":"01a20c9b-2f15-7f50-9f30-30998c91792d","started_at":[1795208820,3600],"precision":"exact","duration_s":300.0,"site":"chin","entered_at":[1795208820,3600]}',NULL);
INSERT INTO change VALUES(30,14,'{"uid":"01a20c9b-2d27-74df-a229-9fe3cd82316f","started_at":[1795120200,3600],"precision":"exact","duration_s":90.0,"site":"eyelid","side":"left","strength":6.0,"circumstances":["heat"],"suspected":["caffeine"],"note":"after a “call” – ünï''code;","entered_at":[1795206660,3600]}','{"uid":"01a20c9b-2d27-74df-a229-9fe3cd82316f","started_at":[1795120200,3600],"precision":"exact","duration_s":90.0,"site":"eyelid","side":"right","strength":6.0,"circumstances":["heat"],"suspected":["caffeine"],"note":"after a “call” – ünï''code;","entered_at":[1795206660,3600]}');
INSERT INTO change VALUES(31,28,NULL,'{"uid":"01a20c9b-cf43-7bc6-93b8-717b398e979b","trigger":"caffeine","day":20777,"at":[1795209060,3600],"kind":"add","amount":300.0,"unit":"mg","as_entered":"3 cups","entered_at":[1795209060,3600]}');
INSERT INTO change VALUES(32,28,'{"uid":"01a20c9b-cf43-7bc6-93b8-717b398e979b","trigger":"caffeine","day":20777,"at":[1795209060,3600],"kind":"add","amount":300.0,"unit":"mg","as_entered":"3 cups","entered_at":[1795209060,3600]}',NULL);
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
INSERT INTO changeGroup VALUES(1,'01a20c9b-2ce5-769e-87cc-bd1a18bafcd7',1795203000,3600,'import file',NULL,'command',NULL,'done',1,13);
INSERT INTO changeGroup VALUES(2,'01a20c9b-2d27-7c78-be08-61e18d23e8ac',1795206660,3600,'lid l 90s c2 z6 str6 +heat ?caffeine yd 21:30',NULL,'command',NULL,'done',14,16);
INSERT INTO changeGroup VALUES(3,'01a20c9b-2d39-7751-a324-e33cfe8369fd',1795206900,3600,'temple r ongoing',NULL,'command',NULL,'done',17,17);
INSERT INTO changeGroup VALUES(4,'01a20c9b-2d47-7639-b2b8-a8341eaf2dde',1795207200,3600,'had pressure 1013.25',NULL,'command',NULL,'done',18,18);
INSERT INTO changeGroup VALUES(5,'01a20c9b-2d6d-71d3-afbe-529f56c0de7c',1795207260,3600,'coffee',NULL,'command',NULL,'done',19,19);
INSERT INTO changeGroup VALUES(6,'01a20c9b-2d95-76de-9642-a9444de47470',1795207320,3600,'none wed',NULL,'command',NULL,'done',20,20);
INSERT INTO changeGroup VALUES(7,'01a20c9b-2dd1-7ebe-8a74-08a72718ceb2',1795208400,3600,'day yd stress=3 skip=screen complete',NULL,'command',NULL,'done',21,22);
INSERT INTO changeGroup VALUES(8,'01a20c9b-2e02-766c-9aa1-ebe57795559c',1795208460,3600,'symptom cramps r sev4 site=calf',NULL,'command',NULL,'done',23,23);
INSERT INTO changeGroup VALUES(9,'01a20c9b-2e2c-76e2-a3d6-492ecf593613',1795208520,3600,'face face=no arms=no speech=skip',NULL,'command',NULL,'done',24,24);
INSERT INTO changeGroup VALUES(10,'01a20c9b-2e57-73fa-823d-1a15f9e1dbc5',1795208580,3600,'visit gp yd outcome=fine follow-up=4dec',NULL,'command',NULL,'done',25,25);
INSERT INTO changeGroup VALUES(11,'01a20c9b-2e93-7dbb-888d-6ed70ff62ff9',1795208640,3600,'tea 2',NULL,'command',NULL,'superseded',26,26);
INSERT INTO changeGroup VALUES(12,'01a20c9b-2ebe-7fd0-a175-6b94e9edfb8f',1795208700,3600,'tea 2',NULL,'undo',11,'done',27,27);
INSERT INTO changeGroup VALUES(13,'01a20c9b-2f15-7e87-b829-b24af54ad4c8',1795208820,3600,'chin 5m',NULL,'command',NULL,'superseded',28,28);
INSERT INTO changeGroup VALUES(14,'01a20c9b-2f23-7ff9-a1ee-8e936e51e0fa',1795208880,3600,'chin 5m',NULL,'undo',13,'done',29,29);
INSERT INTO changeGroup VALUES(15,'01a20c9b-cf02-7810-9ad1-6fe462036a29',1795209000,3600,'edit 14 side=r',NULL,'command',NULL,'done',30,30);
INSERT INTO changeGroup VALUES(16,'01a20c9b-cf43-7a6a-b9bd-53b8dd84aa90',1795209060,3600,'coffee 3',NULL,'command',NULL,'undone',31,31);
INSERT INTO changeGroup VALUES(17,'01a20c9b-cf81-73c0-a2fc-84c299626795',1795209120,3600,'coffee 3',NULL,'undo',16,'done',32,32);
CREATE INDEX episodeLocalDay ON episode (localDay);
CREATE INDEX exposureDay ON exposure (day);
COMMIT;
PRAGMA application_id=1953983025;
PRAGMA user_version=1;
