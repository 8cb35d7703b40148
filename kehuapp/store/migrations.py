"""Numbered, frozen SQL that brings any past book to today's tables; never today's classes."""

from kehuapp.store.sqlite.first_migrations import FIRST_MIGRATIONS

#: One script a version; entry 0 makes user_version 1. Append only.
MIGRATIONS: tuple[str, ...] = (
    *FIRST_MIGRATIONS,
    """
ALTER TABLE journal_step ADD COLUMN desk TEXT;
ALTER TABLE journal_step ADD COLUMN staff_id INTEGER;
ALTER TABLE journal_step ADD COLUMN token TEXT NOT NULL DEFAULT '';
UPDATE journal_step SET token = lower(hex(randomblob(16)));
CREATE UNIQUE INDEX journal_step_token ON journal_step (token);
ALTER TABLE loss_record ADD COLUMN back_at TEXT NOT NULL DEFAULT '';
UPDATE loss_record SET back_at = updated_at WHERE win_back = 'back';
""",
    # Which log belongs to which file (store.sqlite.marks): first bytes by which the row is known
    # in the raw file, a number of the book that its copies share, one that each write changes,
    # and that before it.
    """
CREATE TABLE journal_mark (
  id INTEGER NOT NULL PRIMARY KEY,
  magic BLOB NOT NULL,
  book BLOB NOT NULL,
  now BLOB NOT NULL,
  before BLOB NOT NULL
);
INSERT INTO journal_mark VALUES (
  1, x'6b6568756d61726b', randomblob(16), randomblob(16), zeroblob(16)
);
CREATE TABLE unreadable_value (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  table_name TEXT NOT NULL,
  row_id INTEGER NOT NULL,
  column_name TEXT NOT NULL,
  value BLOB,
  at TEXT NOT NULL
);
""",
    # What a customer will want, and what is to be done for them.
    """
CREATE TABLE need (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  uuid TEXT NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  deleted_at TEXT,
  contact_id INTEGER NOT NULL,
  staff_id INTEGER,
  item TEXT NOT NULL,
  quantity REAL,
  unit TEXT NOT NULL,
  from_date TEXT NOT NULL,
  to_date TEXT NOT NULL,
  when_text TEXT NOT NULL,
  certainty TEXT NOT NULL,
  status TEXT NOT NULL,
  closed_on TEXT NOT NULL,
  note TEXT NOT NULL,
  sale_id INTEGER,
  comment_id INTEGER,
  interaction_id INTEGER,
  FOREIGN KEY (contact_id) REFERENCES contact (id),
  FOREIGN KEY (staff_id) REFERENCES staff (id),
  FOREIGN KEY (sale_id) REFERENCES sale (id),
  FOREIGN KEY (comment_id) REFERENCES comment (id),
  FOREIGN KEY (interaction_id) REFERENCES interaction (id)
);
CREATE INDEX need_contact_id ON need (contact_id, deleted_at, status);
CREATE INDEX need_staff_id ON need (staff_id);
CREATE INDEX need_sale_id ON need (sale_id) WHERE sale_id IS NOT NULL;
CREATE INDEX need_comment_id ON need (comment_id) WHERE comment_id IS NOT NULL;
CREATE INDEX need_interaction_id ON need (interaction_id) WHERE interaction_id IS NOT NULL;
CREATE TABLE task (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  uuid TEXT NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  deleted_at TEXT,
  contact_id INTEGER NOT NULL,
  staff_id INTEGER,
  text TEXT NOT NULL,
  kind TEXT NOT NULL,
  due_on TEXT NOT NULL,
  done_at TEXT,
  repeats TEXT NOT NULL,
  comment_id INTEGER,
  interaction_id INTEGER,
  trip_stop_id INTEGER,
  FOREIGN KEY (contact_id) REFERENCES contact (id),
  FOREIGN KEY (staff_id) REFERENCES staff (id),
  FOREIGN KEY (comment_id) REFERENCES comment (id),
  FOREIGN KEY (interaction_id) REFERENCES interaction (id),
  FOREIGN KEY (trip_stop_id) REFERENCES trip_stop (id)
);
CREATE INDEX task_contact_id ON task (contact_id, deleted_at, done_at, due_on);
CREATE INDEX task_open ON task (due_on) WHERE done_at IS NULL AND deleted_at IS NULL;
CREATE INDEX task_staff_id ON task (staff_id);
CREATE INDEX task_comment_id ON task (comment_id) WHERE comment_id IS NOT NULL;
CREATE INDEX task_interaction_id ON task (interaction_id) WHERE interaction_id IS NOT NULL;
CREATE INDEX task_trip_stop_id ON task (trip_stop_id) WHERE trip_stop_id IS NOT NULL;
""",
    # Contacts made with many at once (a round of greetings; a gathering, with who did not come),
    # pledges of service, what an hour of a colleague costs.
    """
ALTER TABLE staff ADD COLUMN hourly_cost INTEGER;
CREATE TABLE batch (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  uuid TEXT NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  deleted_at TEXT,
  kind TEXT NOT NULL,
  at TEXT NOT NULL,
  staff_id INTEGER,
  title TEXT NOT NULL,
  FOREIGN KEY (staff_id) REFERENCES staff (id)
);
CREATE INDEX batch_staff_id ON batch (staff_id);
CREATE TABLE absence (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  contact_id INTEGER NOT NULL,
  batch_id INTEGER NOT NULL,
  note TEXT NOT NULL,
  FOREIGN KEY (contact_id) REFERENCES contact (id),
  FOREIGN KEY (batch_id) REFERENCES batch (id)
);
CREATE UNIQUE INDEX absence_contact_id_batch_id ON absence (contact_id, batch_id);
CREATE INDEX absence_batch_id ON absence (batch_id);
CREATE TABLE service_pledge (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  uuid TEXT NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  deleted_at TEXT,
  name TEXT NOT NULL,
  measure TEXT NOT NULL,
  tier TEXT,
  starts_on TEXT NOT NULL,
  ends_on TEXT NOT NULL,
  note TEXT NOT NULL
);
ALTER TABLE interaction ADD COLUMN satisfaction_staff INTEGER;
ALTER TABLE interaction ADD COLUMN batch_id INTEGER REFERENCES batch (id);
ALTER TABLE interaction ADD COLUMN pledge_id INTEGER REFERENCES service_pledge (id);
CREATE INDEX interaction_batch_id ON interaction (batch_id) WHERE batch_id IS NOT NULL;
CREATE INDEX interaction_pledge_id ON interaction (pledge_id) WHERE pledge_id IS NOT NULL;
CREATE INDEX sale_on_date ON sale (on_date);
CREATE INDEX sale_item ON sale (item, on_date);
CREATE TABLE entry_search (
  entry INTEGER NOT NULL PRIMARY KEY,
  contact_id INTEGER,
  text TEXT NOT NULL
);
""",
    # A group's own rhythm, reminders put off, words of greeting, gifts, days of the shop's own
    # calendar, and when each customer was last contacted (made from what is written down).
    """
ALTER TABLE contact_group ADD COLUMN due_days INTEGER;
ALTER TABLE contact_group ADD COLUMN min_gap_days INTEGER;
ALTER TABLE interaction ADD COLUMN next_stop_id INTEGER REFERENCES trip_stop (id);
CREATE INDEX interaction_next_stop_id ON interaction (next_stop_id)
  WHERE next_stop_id IS NOT NULL;
ALTER TABLE batch ADD COLUMN is_shared INTEGER;
ALTER TABLE trip_stop ADD COLUMN calendar_uid TEXT NOT NULL DEFAULT '';
CREATE INDEX trip_stop_calendar_uid ON trip_stop (calendar_uid) WHERE calendar_uid <> '';
CREATE INDEX trip_stop_starts_at ON trip_stop (starts_at) WHERE deleted_at IS NULL;
CREATE INDEX trip_stop_planned ON trip_stop (starts_at)
  WHERE outcome = 'planned' AND deleted_at IS NULL;
CREATE INDEX important_date_day ON important_date (calendar, month, day);
CREATE INDEX important_date_remind_days ON important_date (remind_days)
  WHERE remind_days IS NOT NULL;
CREATE INDEX need_open ON need (from_date) WHERE status = 'open' AND deleted_at IS NULL;
CREATE INDEX interaction_at ON interaction (at, tier_at, kind, minutes, staff_id)
  WHERE deleted_at IS NULL;
ALTER TABLE interaction ADD COLUMN occasion TEXT NOT NULL DEFAULT '';
ALTER TABLE interaction ADD COLUMN occasion_year INTEGER;
CREATE INDEX interaction_occasion ON interaction (occasion, occasion_year) WHERE occasion <> '';
CREATE TABLE snooze (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  contact_id INTEGER NOT NULL,
  staff_id INTEGER,
  important_date_id INTEGER,
  made_on TEXT NOT NULL,
  until TEXT NOT NULL,
  reason TEXT NOT NULL,
  logged INTEGER NOT NULL,
  FOREIGN KEY (contact_id) REFERENCES contact (id),
  FOREIGN KEY (staff_id) REFERENCES staff (id),
  FOREIGN KEY (important_date_id) REFERENCES important_date (id)
);
CREATE INDEX snooze_contact_id ON snooze (contact_id, until);
CREATE INDEX snooze_staff_id ON snooze (staff_id);
CREATE INDEX snooze_important_date_id ON snooze (important_date_id)
  WHERE important_date_id IS NOT NULL;
CREATE TABLE message_template (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  uuid TEXT NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  deleted_at TEXT,
  name TEXT NOT NULL,
  occasion TEXT NOT NULL,
  language TEXT NOT NULL,
  tone TEXT NOT NULL,
  body TEXT NOT NULL
);
CREATE TABLE gift (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  uuid TEXT NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  deleted_at TEXT,
  contact_id INTEGER NOT NULL,
  staff_id INTEGER,
  occasion TEXT NOT NULL,
  year INTEGER NOT NULL,
  item TEXT NOT NULL,
  cost INTEGER,
  status TEXT NOT NULL,
  note TEXT NOT NULL,
  interaction_id INTEGER,
  FOREIGN KEY (contact_id) REFERENCES contact (id),
  FOREIGN KEY (staff_id) REFERENCES staff (id),
  FOREIGN KEY (interaction_id) REFERENCES interaction (id)
);
CREATE INDEX gift_contact_id ON gift (contact_id, occasion, year);
CREATE INDEX gift_staff_id ON gift (staff_id);
CREATE INDEX gift_interaction_id ON gift (interaction_id) WHERE interaction_id IS NOT NULL;
CREATE INDEX gift_occasion ON gift (occasion, year);
CREATE TABLE shop_day (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  uuid TEXT NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  deleted_at TEXT,
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  replaces TEXT NOT NULL,
  calendar TEXT NOT NULL,
  year INTEGER,
  month INTEGER NOT NULL,
  day INTEGER NOT NULL,
  days INTEGER NOT NULL
);
CREATE TABLE contact_rhythm (
  contact_id INTEGER NOT NULL PRIMARY KEY,
  last_at TEXT,
  last_on TEXT,
  last_asked_at TEXT,
  due_days INTEGER,
  min_gap_days INTEGER,
  group_id INTEGER,
  place INTEGER NOT NULL,
  due_on TEXT,
  put_off_until TEXT
);
CREATE INDEX contact_rhythm_due_on ON contact_rhythm (place, due_on, contact_id, put_off_until)
  WHERE due_on IS NOT NULL;
CREATE INDEX contact_rhythm_group_id ON contact_rhythm (group_id) WHERE group_id IS NOT NULL;
CREATE TABLE rhythm_made (
  version INTEGER NOT NULL,
  zone TEXT NOT NULL,
  day TEXT NOT NULL
);
""",
    # Trips, the sheets of visits and what was written on them; the day of the year of a first sale.
    """
ALTER TABLE contact_rhythm ADD COLUMN first_sale TEXT;
CREATE INDEX contact_rhythm_first_sale ON contact_rhythm (first_sale)
  WHERE first_sale IS NOT NULL;
CREATE TABLE trip (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  uuid TEXT NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  deleted_at TEXT,
  name TEXT NOT NULL,
  area TEXT NOT NULL,
  starts_on TEXT NOT NULL,
  ends_on TEXT NOT NULL,
  staff_id INTEGER,
  note TEXT NOT NULL,
  FOREIGN KEY (staff_id) REFERENCES staff (id)
);
CREATE INDEX trip_staff_id ON trip (staff_id);
CREATE INDEX trip_ends_on ON trip (ends_on) WHERE deleted_at IS NULL;
CREATE TABLE lodging (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  trip_id INTEGER NOT NULL,
  night_on TEXT NOT NULL,
  name TEXT NOT NULL,
  phone TEXT NOT NULL,
  note TEXT NOT NULL,
  FOREIGN KEY (trip_id) REFERENCES trip (id)
);
CREATE UNIQUE INDEX lodging_trip_id_night_on ON lodging (trip_id, night_on);
CREATE TABLE sheet_template (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  uuid TEXT NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  deleted_at TEXT,
  name TEXT NOT NULL,
  visit_kind TEXT NOT NULL,
  body TEXT NOT NULL
);
ALTER TABLE trip_stop ADD COLUMN trip_id INTEGER REFERENCES trip (id);
ALTER TABLE trip_stop ADD COLUMN position INTEGER;
ALTER TABLE trip_stop ADD COLUMN wanted TEXT NOT NULL DEFAULT '';
ALTER TABLE trip_stop ADD COLUMN confirmed_at TEXT NOT NULL DEFAULT '';
ALTER TABLE trip_stop ADD COLUMN outcome_note TEXT NOT NULL DEFAULT '';
ALTER TABLE trip_stop ADD COLUMN moved_to_id INTEGER REFERENCES trip_stop (id);
ALTER TABLE trip_stop ADD COLUMN sheet_template_id INTEGER REFERENCES sheet_template (id);
CREATE INDEX trip_stop_trip_id ON trip_stop (trip_id) WHERE trip_id IS NOT NULL;
CREATE INDEX trip_stop_moved_to_id ON trip_stop (moved_to_id) WHERE moved_to_id IS NOT NULL;
CREATE INDEX trip_stop_sheet_template_id ON trip_stop (sheet_template_id)
  WHERE sheet_template_id IS NOT NULL;
CREATE TABLE visit_result (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  trip_stop_id INTEGER NOT NULL,
  arrived TEXT NOT NULL,
  departed TEXT NOT NULL,
  result TEXT NOT NULL,
  is_reached INTEGER,
  talk_sales TEXT NOT NULL,
  talk_market TEXT NOT NULL,
  talk_problems TEXT NOT NULL,
  saw_market INTEGER NOT NULL,
  saw_trade INTEGER NOT NULL,
  saw_place INTEGER NOT NULL,
  stops_note TEXT NOT NULL,
  brought TEXT NOT NULL,
  typed_by_id INTEGER,
  typed_on TEXT NOT NULL,
  FOREIGN KEY (trip_stop_id) REFERENCES trip_stop (id),
  FOREIGN KEY (typed_by_id) REFERENCES staff (id)
);
CREATE UNIQUE INDEX visit_result_trip_stop_id ON visit_result (trip_stop_id);
CREATE INDEX visit_result_typed_by_id ON visit_result (typed_by_id);
CREATE TABLE visit_answer (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  trip_stop_id INTEGER NOT NULL,
  position INTEGER NOT NULL,
  question TEXT NOT NULL,
  answer TEXT NOT NULL,
  FOREIGN KEY (trip_stop_id) REFERENCES trip_stop (id)
);
CREATE INDEX visit_answer_trip_stop_id ON visit_answer (trip_stop_id, position);
CREATE TABLE visit_photo (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  trip_stop_id INTEGER NOT NULL,
  position INTEGER NOT NULL,
  sha256 TEXT NOT NULL,
  FOREIGN KEY (trip_stop_id) REFERENCES trip_stop (id)
);
CREATE UNIQUE INDEX visit_photo_trip_stop_id_sha256 ON visit_photo (trip_stop_id, sha256);
CREATE INDEX visit_photo_sha256 ON visit_photo (sha256);
""",
    # The journal is bounded: images of small steps lie packed in one piece, and those that are too
    # old go; the state of a step is looked for at each save.
    """
CREATE TABLE journal_pack (
  step_id INTEGER NOT NULL PRIMARY KEY,
  leans_on INTEGER,
  data BLOB NOT NULL
);
CREATE INDEX journal_step_state ON journal_step (state);
""",
    # Reviews of the tiers, what a pledge wants to reach, and what each customer bought (made from
    # the sales); indexes that hold all of what is summed.
    """
CREATE TABLE review (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  uuid TEXT NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  deleted_at TEXT,
  held_on TEXT NOT NULL,
  from_on TEXT NOT NULL,
  until_on TEXT NOT NULL,
  attendees TEXT NOT NULL,
  minutes INTEGER,
  note TEXT NOT NULL,
  next_on TEXT NOT NULL,
  figures TEXT NOT NULL
);
CREATE INDEX review_next_on ON review (next_on) WHERE next_on <> '' AND deleted_at IS NULL;
CREATE TABLE review_item (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  review_id INTEGER NOT NULL,
  contact_id INTEGER NOT NULL,
  position INTEGER NOT NULL,
  tier_before TEXT,
  suggested TEXT,
  tier_after TEXT,
  reason TEXT NOT NULL,
  figures TEXT NOT NULL,
  FOREIGN KEY (review_id) REFERENCES review (id),
  FOREIGN KEY (contact_id) REFERENCES contact (id)
);
CREATE INDEX review_item_review_id ON review_item (review_id, position);
CREATE INDEX review_item_contact_id ON review_item (contact_id);
ALTER TABLE service_pledge ADD COLUMN goal INTEGER NOT NULL DEFAULT 100;
ALTER TABLE service_pledge ADD COLUMN times INTEGER NOT NULL DEFAULT 1;
CREATE TABLE contact_buying (
  contact_id INTEGER NOT NULL PRIMARY KEY,
  amount INTEGER NOT NULL,
  profit INTEGER NOT NULL,
  unpriced INTEGER NOT NULL,
  purchases INTEGER NOT NULL,
  amount_before INTEGER NOT NULL,
  profit_before INTEGER NOT NULL,
  unpriced_before INTEGER NOT NULL,
  first_on TEXT,
  last_on TEXT,
  days INTEGER NOT NULL,
  gap REAL
);
CREATE INDEX contact_buying_profit ON contact_buying (profit DESC, contact_id);
CREATE INDEX contact_buying_amount ON contact_buying (amount DESC, contact_id);
CREATE INDEX contact_tier_stage ON contact (tier, stage) WHERE deleted_at IS NULL;
CREATE INDEX contact_deleted ON contact (id) WHERE deleted_at IS NOT NULL;
CREATE TABLE buying_made (
  version INTEGER NOT NULL,
  day TEXT NOT NULL,
  toward TEXT NOT NULL,
  done_to INTEGER NOT NULL
);
DROP INDEX sale_contact_id;
CREATE INDEX sale_contact_id ON sale (contact_id, deleted_at, on_date, is_return, amount, profit);
DROP INDEX interaction_at;
CREATE INDEX interaction_at
  ON interaction (at, tier_at, kind, minutes, staff_id, contact_id, cost)
  WHERE deleted_at IS NULL;
""",
    # Beside how far the rows of contact_buying are made, what all of them say together; they are
    # made anew once.
    """
DROP TABLE buying_made;
CREATE TABLE buying_made (
  version INTEGER NOT NULL,
  day TEXT NOT NULL,
  toward TEXT NOT NULL,
  done_to INTEGER NOT NULL,
  amount INTEGER NOT NULL,
  profit INTEGER NOT NULL,
  unpriced INTEGER NOT NULL,
  amount_before INTEGER NOT NULL,
  profit_before INTEGER NOT NULL,
  unpriced_before INTEGER NOT NULL,
  amount_again INTEGER NOT NULL,
  profit_again INTEGER NOT NULL,
  buyers INTEGER NOT NULL,
  long_known INTEGER NOT NULL
);
""",
)
