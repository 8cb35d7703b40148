"""The frozen SQL of the first versions of a book; `migrations` goes on with the later ones."""

FIRST_MIGRATIONS: tuple[str, ...] = (
    """
CREATE TABLE picture (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  sha256 TEXT NOT NULL,
  mime TEXT NOT NULL,
  width INTEGER NOT NULL,
  height INTEGER NOT NULL,
  data BLOB NOT NULL
);
CREATE UNIQUE INDEX picture_sha256 ON picture (sha256);
CREATE TABLE setting (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  value TEXT NOT NULL
);
CREATE UNIQUE INDEX setting_name ON setting (name);
CREATE TABLE staff (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  uuid TEXT NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  deleted_at TEXT,
  name TEXT NOT NULL,
  active INTEGER NOT NULL
);
CREATE TABLE tier_policy (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  tier TEXT NOT NULL,
  time_share INTEGER NOT NULL,
  due_days INTEGER NOT NULL,
  min_gap_days INTEGER NOT NULL
);
CREATE UNIQUE INDEX tier_policy_tier ON tier_policy (tier);
CREATE TABLE contact (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  uuid TEXT NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  deleted_at TEXT,
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  family_name TEXT NOT NULL,
  given_name TEXT NOT NULL,
  nickname TEXT NOT NULL,
  salutation TEXT NOT NULL,
  company TEXT NOT NULL,
  department TEXT NOT NULL,
  job_title TEXT NOT NULL,
  remark TEXT NOT NULL,
  tier TEXT,
  stage TEXT NOT NULL,
  owner_id INTEGER,
  area TEXT NOT NULL,
  source TEXT NOT NULL,
  referrer_id INTEGER,
  do_not_contact INTEGER NOT NULL,
  best_time TEXT NOT NULL,
  photo TEXT,
  FOREIGN KEY (owner_id) REFERENCES staff (id),
  FOREIGN KEY (referrer_id) REFERENCES contact (id)
);
CREATE INDEX contact_owner_id ON contact (owner_id);
CREATE INDEX contact_referrer_id ON contact (referrer_id);
CREATE TABLE phone (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  contact_id INTEGER NOT NULL,
  label TEXT NOT NULL,
  raw TEXT NOT NULL,
  e164 TEXT,
  ext TEXT NOT NULL,
  FOREIGN KEY (contact_id) REFERENCES contact (id)
);
CREATE INDEX phone_contact_id ON phone (contact_id);
CREATE INDEX phone_e164 ON phone (e164);
CREATE TABLE email (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  contact_id INTEGER NOT NULL,
  label TEXT NOT NULL,
  address TEXT NOT NULL,
  FOREIGN KEY (contact_id) REFERENCES contact (id)
);
CREATE INDEX email_contact_id ON email (contact_id);
CREATE INDEX email_address ON email (address);
CREATE TABLE address (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  contact_id INTEGER NOT NULL,
  label TEXT NOT NULL,
  text TEXT NOT NULL,
  postcode TEXT NOT NULL,
  area TEXT NOT NULL,
  FOREIGN KEY (contact_id) REFERENCES contact (id)
);
CREATE INDEX address_contact_id ON address (contact_id);
CREATE TABLE im_id (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  contact_id INTEGER NOT NULL,
  service TEXT NOT NULL,
  handle TEXT NOT NULL,
  FOREIGN KEY (contact_id) REFERENCES contact (id)
);
CREATE INDEX im_id_contact_id ON im_id (contact_id);
CREATE TABLE important_date (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  contact_id INTEGER NOT NULL,
  kind TEXT NOT NULL,
  calendar TEXT NOT NULL,
  year INTEGER,
  month INTEGER,
  day INTEGER,
  is_leap_month INTEGER NOT NULL,
  text TEXT NOT NULL,
  FOREIGN KEY (contact_id) REFERENCES contact (id)
);
CREATE INDEX important_date_contact_id ON important_date (contact_id);
CREATE TABLE profile_fact (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  contact_id INTEGER NOT NULL,
  topic TEXT NOT NULL,
  text TEXT NOT NULL,
  noted_on TEXT NOT NULL,
  FOREIGN KEY (contact_id) REFERENCES contact (id)
);
CREATE INDEX profile_fact_contact_id ON profile_fact (contact_id);
CREATE TABLE extra_field (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  contact_id INTEGER NOT NULL,
  name TEXT NOT NULL,
  value TEXT NOT NULL,
  origin TEXT NOT NULL,
  FOREIGN KEY (contact_id) REFERENCES contact (id)
);
CREATE INDEX extra_field_contact_id ON extra_field (contact_id);
CREATE TABLE contact_group (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  uuid TEXT NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  deleted_at TEXT,
  parent_id INTEGER,
  name TEXT NOT NULL,
  position INTEGER NOT NULL,
  FOREIGN KEY (parent_id) REFERENCES contact_group (id)
);
CREATE INDEX contact_group_parent_id ON contact_group (parent_id);
CREATE TABLE group_member (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  group_id INTEGER NOT NULL,
  contact_id INTEGER NOT NULL,
  FOREIGN KEY (group_id) REFERENCES contact_group (id),
  FOREIGN KEY (contact_id) REFERENCES contact (id)
);
CREATE INDEX group_member_group_id ON group_member (group_id);
CREATE INDEX group_member_contact_id ON group_member (contact_id);
CREATE UNIQUE INDEX group_member_group_id_contact_id ON group_member (group_id, contact_id);
CREATE TABLE comment (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  uuid TEXT NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  deleted_at TEXT,
  contact_id INTEGER NOT NULL,
  author_id INTEGER,
  dated TEXT NOT NULL,
  html TEXT NOT NULL,
  text TEXT NOT NULL,
  pinned INTEGER NOT NULL,
  FOREIGN KEY (contact_id) REFERENCES contact (id),
  FOREIGN KEY (author_id) REFERENCES staff (id)
);
CREATE INDEX comment_contact_id ON comment (contact_id);
CREATE INDEX comment_author_id ON comment (author_id);
CREATE TABLE comment_picture (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  comment_id INTEGER NOT NULL,
  sha256 TEXT NOT NULL,
  FOREIGN KEY (comment_id) REFERENCES comment (id)
);
CREATE INDEX comment_picture_comment_id ON comment_picture (comment_id);
CREATE UNIQUE INDEX comment_picture_comment_id_sha256 ON comment_picture (comment_id, sha256);
CREATE TABLE trip_stop (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  uuid TEXT NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  deleted_at TEXT,
  contact_id INTEGER NOT NULL,
  staff_id INTEGER,
  starts_at TEXT NOT NULL,
  place TEXT NOT NULL,
  confirmed INTEGER NOT NULL,
  purpose TEXT NOT NULL,
  talk_sales TEXT NOT NULL,
  talk_market TEXT NOT NULL,
  talk_problems TEXT NOT NULL,
  materials TEXT NOT NULL,
  outcome TEXT NOT NULL,
  FOREIGN KEY (contact_id) REFERENCES contact (id),
  FOREIGN KEY (staff_id) REFERENCES staff (id)
);
CREATE INDEX trip_stop_contact_id ON trip_stop (contact_id);
CREATE INDEX trip_stop_staff_id ON trip_stop (staff_id);
CREATE TABLE interaction (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  uuid TEXT NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  deleted_at TEXT,
  contact_id INTEGER NOT NULL,
  staff_id INTEGER,
  at TEXT NOT NULL,
  kind TEXT NOT NULL,
  direction TEXT NOT NULL,
  purpose TEXT NOT NULL,
  minutes INTEGER,
  cost INTEGER,
  satisfaction INTEGER,
  summary TEXT NOT NULL,
  next_step TEXT NOT NULL,
  tier_at TEXT,
  trip_stop_id INTEGER,
  FOREIGN KEY (contact_id) REFERENCES contact (id),
  FOREIGN KEY (staff_id) REFERENCES staff (id),
  FOREIGN KEY (trip_stop_id) REFERENCES trip_stop (id)
);
CREATE INDEX interaction_contact_id ON interaction (contact_id);
CREATE INDEX interaction_staff_id ON interaction (staff_id);
CREATE INDEX interaction_trip_stop_id ON interaction (trip_stop_id);
CREATE TABLE sale (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  uuid TEXT NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  deleted_at TEXT,
  contact_id INTEGER NOT NULL,
  staff_id INTEGER,
  on_date TEXT NOT NULL,
  item TEXT NOT NULL,
  quantity REAL NOT NULL,
  unit TEXT NOT NULL,
  amount INTEGER NOT NULL,
  profit INTEGER,
  is_return INTEGER NOT NULL,
  note TEXT NOT NULL,
  FOREIGN KEY (contact_id) REFERENCES contact (id),
  FOREIGN KEY (staff_id) REFERENCES staff (id)
);
CREATE INDEX sale_contact_id ON sale (contact_id);
CREATE INDEX sale_staff_id ON sale (staff_id);
CREATE TABLE contact_search (
  contact_id INTEGER NOT NULL PRIMARY KEY,
  sort_key TEXT NOT NULL,
  name_key TEXT NOT NULL,
  names TEXT NOT NULL,
  company TEXT NOT NULL,
  digits TEXT NOT NULL,
  rest TEXT NOT NULL,
  version INTEGER NOT NULL
);
CREATE INDEX contact_search_sort_key ON contact_search (sort_key);
CREATE TABLE comment_search (
  comment_id INTEGER NOT NULL PRIMARY KEY,
  contact_id INTEGER NOT NULL,
  text TEXT NOT NULL
);
CREATE INDEX comment_search_contact_id ON comment_search (contact_id);
CREATE TABLE journal_step (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  label TEXT NOT NULL,
  args TEXT NOT NULL,
  at TEXT NOT NULL,
  state TEXT NOT NULL
);
CREATE TABLE journal_row (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  step_id INTEGER NOT NULL,
  table_name TEXT NOT NULL,
  row_id INTEGER NOT NULL,
  before TEXT,
  after TEXT
);
CREATE INDEX journal_row_step ON journal_row (step_id);
CREATE INDEX journal_row_place ON journal_row (table_name, row_id);
CREATE TABLE journal_range (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  step_id INTEGER NOT NULL,
  table_name TEXT NOT NULL,
  first_id INTEGER NOT NULL,
  last_id INTEGER NOT NULL
);
CREATE INDEX journal_range_step ON journal_range (step_id);
INSERT INTO tier_policy (tier, time_share, due_days, min_gap_days)
  VALUES ('key', 60, 14, 14), ('regular', 30, 30, 14), ('prospect', 10, 60, 14);
""",
    """
CREATE TABLE import_mapping (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  header TEXT NOT NULL,
  targets TEXT NOT NULL,
  date_order TEXT NOT NULL
);
CREATE UNIQUE INDEX import_mapping_header ON import_mapping (header);
CREATE TABLE export_mark (
  contact_id INTEGER NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  digest TEXT NOT NULL,
  at TEXT NOT NULL
);
CREATE TABLE journal_picture (
  id INTEGER NOT NULL PRIMARY KEY,
  step_id INTEGER NOT NULL,
  sha256 TEXT NOT NULL,
  mime TEXT NOT NULL,
  width INTEGER NOT NULL,
  height INTEGER NOT NULL,
  data BLOB NOT NULL
);
CREATE INDEX journal_picture_step ON journal_picture (step_id);
""",
    """
ALTER TABLE contact ADD COLUMN reading TEXT NOT NULL DEFAULT '';
ALTER TABLE contact_group ADD COLUMN query TEXT NOT NULL DEFAULT '';
CREATE TABLE not_duplicate (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  first_id INTEGER NOT NULL,
  second_id INTEGER NOT NULL,
  FOREIGN KEY (first_id) REFERENCES contact (id),
  FOREIGN KEY (second_id) REFERENCES contact (id)
);
CREATE INDEX not_duplicate_first_id ON not_duplicate (first_id);
CREATE INDEX not_duplicate_second_id ON not_duplicate (second_id);
CREATE UNIQUE INDEX not_duplicate_first_id_second_id ON not_duplicate (first_id, second_id);
""",
    """
DROP INDEX interaction_contact_id;
DROP INDEX sale_contact_id;
DROP INDEX group_member_group_id;
DROP INDEX comment_picture_comment_id;
DROP INDEX not_duplicate_first_id;
CREATE INDEX interaction_contact_id ON interaction (contact_id, deleted_at, at, kind);
CREATE INDEX sale_contact_id ON sale (contact_id, deleted_at, on_date, is_return, amount);
ALTER TABLE contact ADD COLUMN company_contact_id INTEGER REFERENCES contact (id);
ALTER TABLE contact ADD COLUMN backup_owner_id INTEGER REFERENCES staff (id);
ALTER TABLE contact ADD COLUMN role TEXT NOT NULL DEFAULT '';
ALTER TABLE contact ADD COLUMN tax_id TEXT NOT NULL DEFAULT '';
ALTER TABLE contact ADD COLUMN referral_reward TEXT NOT NULL DEFAULT '';
ALTER TABLE contact ADD COLUMN reward_given_on TEXT NOT NULL DEFAULT '';
ALTER TABLE contact ADD COLUMN due_days INTEGER;
ALTER TABLE contact ADD COLUMN min_gap_days INTEGER;
ALTER TABLE contact ADD COLUMN no_festive INTEGER NOT NULL DEFAULT 0;
ALTER TABLE contact ADD COLUMN consent_on TEXT NOT NULL DEFAULT '';
ALTER TABLE contact ADD COLUMN consent_how TEXT NOT NULL DEFAULT '';
ALTER TABLE contact ADD COLUMN competitor TEXT NOT NULL DEFAULT '';
ALTER TABLE contact ADD COLUMN outlook TEXT NOT NULL DEFAULT '';
ALTER TABLE contact ADD COLUMN first_contact_on TEXT NOT NULL DEFAULT '';
CREATE INDEX contact_company_contact_id ON contact (company_contact_id)
  WHERE company_contact_id IS NOT NULL;
CREATE INDEX contact_backup_owner_id ON contact (backup_owner_id)
  WHERE backup_owner_id IS NOT NULL;
CREATE INDEX contact_own_days ON contact (due_days, min_gap_days)
  WHERE due_days IS NOT NULL OR min_gap_days IS NOT NULL;
ALTER TABLE important_date ADD COLUMN remind_days INTEGER;
ALTER TABLE contact_group ADD COLUMN colour TEXT NOT NULL DEFAULT '';
ALTER TABLE contact_group ADD COLUMN icon TEXT NOT NULL DEFAULT '';
ALTER TABLE tier_policy ADD COLUMN name TEXT NOT NULL DEFAULT '';
ALTER TABLE tier_policy ADD COLUMN colour TEXT NOT NULL DEFAULT '';
ALTER TABLE tier_policy ADD COLUMN price TEXT NOT NULL DEFAULT '';
ALTER TABLE tier_policy ADD COLUMN settlement TEXT NOT NULL DEFAULT '';
ALTER TABLE tier_policy ADD COLUMN supply TEXT NOT NULL DEFAULT '';
ALTER TABLE tier_policy ADD COLUMN service TEXT NOT NULL DEFAULT '';
ALTER TABLE tier_policy ADD COLUMN promotion TEXT NOT NULL DEFAULT '';
ALTER TABLE tier_policy ADD COLUMN product_input TEXT NOT NULL DEFAULT '';
CREATE TABLE own_term (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  contact_id INTEGER NOT NULL,
  topic TEXT NOT NULL,
  text TEXT NOT NULL,
  FOREIGN KEY (contact_id) REFERENCES contact (id)
);
CREATE INDEX own_term_contact_id ON own_term (contact_id);
CREATE TABLE relation (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  first_id INTEGER NOT NULL,
  second_id INTEGER NOT NULL,
  kind TEXT NOT NULL,
  note TEXT NOT NULL,
  FOREIGN KEY (first_id) REFERENCES contact (id),
  FOREIGN KEY (second_id) REFERENCES contact (id)
);
CREATE INDEX relation_second_id ON relation (second_id);
CREATE UNIQUE INDEX relation_first_id_second_id_kind ON relation (first_id, second_id, kind);
CREATE TABLE tier_change (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  contact_id INTEGER NOT NULL,
  staff_id INTEGER,
  at TEXT NOT NULL,
  before TEXT,
  after TEXT,
  reason TEXT NOT NULL,
  FOREIGN KEY (contact_id) REFERENCES contact (id),
  FOREIGN KEY (staff_id) REFERENCES staff (id)
);
CREATE INDEX tier_change_contact_id ON tier_change (contact_id);
CREATE INDEX tier_change_staff_id ON tier_change (staff_id);
CREATE TABLE loss_record (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  uuid TEXT NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  deleted_at TEXT,
  contact_id INTEGER NOT NULL,
  staff_id INTEGER,
  lost_on TEXT NOT NULL,
  cause TEXT NOT NULL,
  detail TEXT NOT NULL,
  remedy TEXT NOT NULL,
  remedy_done_on TEXT NOT NULL,
  win_back TEXT NOT NULL,
  FOREIGN KEY (contact_id) REFERENCES contact (id),
  FOREIGN KEY (staff_id) REFERENCES staff (id)
);
CREATE INDEX loss_record_contact_id ON loss_record (contact_id);
CREATE INDEX loss_record_staff_id ON loss_record (staff_id);
CREATE TABLE handover (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  uuid TEXT NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  deleted_at TEXT,
  contact_id INTEGER NOT NULL,
  giver_id INTEGER,
  taker_id INTEGER,
  on_date TEXT NOT NULL,
  note TEXT NOT NULL,
  acknowledged_on TEXT NOT NULL,
  FOREIGN KEY (contact_id) REFERENCES contact (id),
  FOREIGN KEY (giver_id) REFERENCES staff (id),
  FOREIGN KEY (taker_id) REFERENCES staff (id)
);
CREATE INDEX handover_contact_id ON handover (contact_id);
CREATE INDEX handover_giver_id ON handover (giver_id);
CREATE INDEX handover_taker_id ON handover (taker_id);
""",
    """
CREATE TABLE comment_5 (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  uuid TEXT NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  deleted_at TEXT,
  contact_id INTEGER,
  author_id INTEGER,
  dated TEXT NOT NULL,
  html TEXT NOT NULL,
  text TEXT NOT NULL,
  pinned INTEGER NOT NULL,
  trip_stop_id INTEGER,
  interaction_id INTEGER,
  FOREIGN KEY (contact_id) REFERENCES contact (id),
  FOREIGN KEY (author_id) REFERENCES staff (id),
  FOREIGN KEY (trip_stop_id) REFERENCES trip_stop (id),
  FOREIGN KEY (interaction_id) REFERENCES interaction (id)
);
INSERT INTO comment_5 (id, uuid, created_at, updated_at, deleted_at, contact_id, author_id, dated,
  html, text, pinned) SELECT id, uuid, created_at, updated_at, deleted_at, contact_id, author_id,
  dated, html, text, pinned FROM comment;
DELETE FROM sqlite_sequence WHERE name = 'comment_5';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'comment_5', seq FROM sqlite_sequence WHERE name = 'comment';
DROP TABLE comment;
ALTER TABLE comment_5 RENAME TO comment;
CREATE INDEX comment_contact_id ON comment (contact_id, deleted_at, pinned, dated);
CREATE INDEX comment_author_id ON comment (author_id);
CREATE INDEX comment_dated ON comment (deleted_at, dated);
CREATE INDEX comment_trip_stop_id ON comment (trip_stop_id) WHERE trip_stop_id IS NOT NULL;
CREATE INDEX comment_interaction_id ON comment (interaction_id) WHERE interaction_id IS NOT NULL;
CREATE TABLE comment_version (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  comment_id INTEGER NOT NULL,
  staff_id INTEGER,
  at TEXT NOT NULL,
  html TEXT NOT NULL,
  FOREIGN KEY (comment_id) REFERENCES comment (id),
  FOREIGN KEY (staff_id) REFERENCES staff (id)
);
CREATE INDEX comment_version_comment_id ON comment_version (comment_id);
CREATE INDEX comment_version_staff_id ON comment_version (staff_id);
CREATE TABLE comment_file (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  comment_id INTEGER NOT NULL,
  sha256 TEXT NOT NULL,
  FOREIGN KEY (comment_id) REFERENCES comment (id)
);
CREATE UNIQUE INDEX comment_file_comment_id_sha256 ON comment_file (comment_id, sha256);
CREATE TABLE stored_file (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  sha256 TEXT NOT NULL,
  name TEXT NOT NULL,
  data BLOB NOT NULL
);
CREATE UNIQUE INDEX stored_file_sha256 ON stored_file (sha256);
CREATE TABLE picture_original (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  sha256 TEXT NOT NULL,
  mime TEXT NOT NULL,
  width INTEGER NOT NULL,
  height INTEGER NOT NULL,
  data BLOB NOT NULL
);
CREATE UNIQUE INDEX picture_original_sha256 ON picture_original (sha256);
CREATE TABLE comment_search_5 (
  comment_id INTEGER NOT NULL PRIMARY KEY,
  contact_id INTEGER,
  text TEXT NOT NULL
);
INSERT INTO comment_search_5 SELECT comment_id, contact_id, text FROM comment_search;
DROP TABLE comment_search;
ALTER TABLE comment_search_5 RENAME TO comment_search;
CREATE INDEX comment_search_contact_id ON comment_search (contact_id);
""",
)
