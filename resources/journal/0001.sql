-- Statements stand in paragraphs of their own. Times are milliseconds since 1970 UTC, each with the seconds east of UTC
-- where it was noted; order is by sequence, never by time. Sums are tiyin. Every table names the till that wrote it, so
-- that several tills can be gathered in one database later.
CREATE TABLE act (
  sequence INTEGER PRIMARY KEY AUTOINCREMENT,
  till TEXT NOT NULL,
  time INTEGER NOT NULL,
  utc_offset INTEGER NOT NULL,
  actor TEXT NOT NULL,
  action TEXT NOT NULL,
  order_id TEXT,
  note TEXT
) STRICT;

CREATE INDEX act_of_order ON act (order_id, sequence) WHERE order_id IS NOT NULL;

-- One sale from the moment it freezes. `day` is the shop's (yyyymmdd) and `number` counts in it; `title` is that of its
-- first line, and `line_count` says of how many.
CREATE TABLE sale (
  sequence INTEGER PRIMARY KEY AUTOINCREMENT,
  till TEXT NOT NULL,
  order_id TEXT NOT NULL UNIQUE,
  day INTEGER NOT NULL,
  number INTEGER NOT NULL,
  created INTEGER NOT NULL,
  utc_offset INTEGER NOT NULL,
  amount INTEGER NOT NULL,
  title TEXT NOT NULL,
  line_count INTEGER NOT NULL,
  order_field TEXT NOT NULL,
  endpoint TEXT NOT NULL,
  kassa TEXT NOT NULL,
  state TEXT NOT NULL,
  attempts INTEGER NOT NULL DEFAULT 0,
  body_left INTEGER NOT NULL DEFAULT 0,
  given_up INTEGER NOT NULL DEFAULT 0, -- 1: by a person, 2: by the till, for the sale had come to nothing
  may_exist INTEGER NOT NULL DEFAULT 0,
  empty_scans INTEGER NOT NULL DEFAULT 0,
  last_left INTEGER NOT NULL DEFAULT 0,
  last_left_boot TEXT NOT NULL DEFAULT '',
  alarm TEXT NOT NULL DEFAULT 'none',
  receipt_id TEXT,
  receipt_face TEXT,
  receipt_state INTEGER,
  paid INTEGER,
  paid_offset INTEGER,
  UNIQUE (till, day, number)
) STRICT;

CREATE INDEX sale_by_day ON sale (day, sequence);

CREATE INDEX sale_unsettled ON sale (sequence) WHERE state NOT IN ('paid', 'cancelled', 'void', 'rejected');

CREATE INDEX sale_open ON sale (sequence)
WHERE state NOT IN ('paid', 'cancelled', 'void', 'rejected') OR alarm <> 'none';

CREATE INDEX sale_paid ON sale (day, state, amount) WHERE state = 'paid';

CREATE UNIQUE INDEX sale_by_receipt ON sale (receipt_id) WHERE receipt_id IS NOT NULL;

CREATE INDEX sale_by_amount ON sale (amount, sequence);

-- What is large of a sale, and never changes: apart, so that a list reads nothing of it and a new state rewrites nothing of
-- it. `checked` is the sale as it was sold, for people and paper; `payload` is what goes to the provider, byte for byte.
CREATE TABLE sale_content (
  sequence INTEGER PRIMARY KEY REFERENCES sale (sequence),
  checked BLOB NOT NULL,
  payload BLOB NOT NULL,
  payload_hash BLOB NOT NULL
) STRICT;

-- Other receipts of the same order at the provider.
CREATE TABLE duplicate (
  sequence INTEGER PRIMARY KEY AUTOINCREMENT,
  till TEXT NOT NULL,
  order_id TEXT NOT NULL REFERENCES sale (order_id),
  receipt_id TEXT NOT NULL UNIQUE,
  face TEXT NOT NULL,
  receipt_state INTEGER
) STRICT;

CREATE INDEX duplicate_of_order ON duplicate (order_id, sequence);

-- Receipts that carry a sale's order id and were not asked for so: each was an alarm once.
CREATE TABLE mismatch (
  sequence INTEGER PRIMARY KEY AUTOINCREMENT,
  till TEXT NOT NULL,
  order_id TEXT NOT NULL REFERENCES sale (order_id),
  receipt_id TEXT NOT NULL,
  UNIQUE (order_id, receipt_id)
) STRICT;

-- One call that changes something at the provider: create, cancel, pay, send-link. Written before it is made. Nothing
-- secret stands in `request` or `reply`.
CREATE TABLE attempt (
  sequence INTEGER PRIMARY KEY AUTOINCREMENT,
  till TEXT NOT NULL,
  order_id TEXT NOT NULL REFERENCES sale (order_id),
  method TEXT NOT NULL,
  number INTEGER NOT NULL,
  endpoint TEXT NOT NULL,
  kassa TEXT NOT NULL,
  began INTEGER NOT NULL,
  began_offset INTEGER NOT NULL,
  request_id INTEGER NOT NULL,
  request BLOB NOT NULL,
  request_hash BLOB NOT NULL,
  body_left INTEGER,
  ended INTEGER,
  http_status INTEGER,
  reply BLOB,
  reply_hash BLOB,
  outcome TEXT,
  error TEXT,
  UNIQUE (order_id, method, number)
) STRICT;

-- `shows_unpaid`: a receipt stood there that waits for its payment, so this kassa's lists do not hide them.
CREATE TABLE scan (
  sequence INTEGER PRIMARY KEY AUTOINCREMENT,
  till TEXT NOT NULL,
  order_id TEXT REFERENCES sale (order_id),
  endpoint TEXT NOT NULL,
  kassa TEXT NOT NULL,
  began INTEGER NOT NULL,
  began_offset INTEGER NOT NULL,
  ended INTEGER,
  receipts INTEGER,
  outcome TEXT,
  shows_unpaid INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE INDEX scan_that_shows_unpaid ON scan (endpoint, kassa) WHERE shows_unpaid = 1;

CREATE INDEX scan_of_order ON scan (order_id, sequence) WHERE order_id IS NOT NULL;

-- What a comparison with the provider's list found and only a person can see to: a receipt that is no sale here
-- ("stranger"), or a sale whose receipt is not there ("missing"). `dealt_by`: the act of whoever said, and how, that it is dealt with.
CREATE TABLE difference (
  sequence INTEGER PRIMARY KEY AUTOINCREMENT,
  till TEXT NOT NULL,
  kind TEXT NOT NULL,
  order_id TEXT NOT NULL,
  receipt_id TEXT NOT NULL,
  amount INTEGER NOT NULL,
  made INTEGER,
  made_offset INTEGER,
  is_paid INTEGER NOT NULL,
  found INTEGER NOT NULL,
  utc_offset INTEGER NOT NULL,
  dealt_by INTEGER REFERENCES act (sequence),
  UNIQUE (kind, receipt_id, is_paid)
) STRICT;

CREATE INDEX difference_open ON difference (sequence) WHERE dealt_by IS NULL;

-- The customer's telephone, for a link by SMS: its last four digits for people, and a keyed hash to find it by.
CREATE TABLE phone (
  sequence INTEGER PRIMARY KEY AUTOINCREMENT,
  till TEXT NOT NULL,
  order_id TEXT NOT NULL REFERENCES sale (order_id),
  ending TEXT NOT NULL,
  hash BLOB NOT NULL,
  time INTEGER NOT NULL,
  utc_offset INTEGER NOT NULL
) STRICT;

CREATE INDEX phone_of_order ON phone (order_id);

CREATE INDEX phone_by_ending ON phone (ending, sequence);

CREATE INDEX phone_by_hash ON phone (hash, sequence);

CREATE TABLE fiscal_check (
  sequence INTEGER PRIMARY KEY AUTOINCREMENT,
  till TEXT NOT NULL,
  order_id TEXT NOT NULL UNIQUE REFERENCES sale (order_id),
  number TEXT,
  link TEXT NOT NULL,
  maker TEXT NOT NULL,
  time INTEGER NOT NULL,
  utc_offset INTEGER NOT NULL
) STRICT;

CREATE INDEX fiscal_check_by_number ON fiscal_check (number) WHERE number IS NOT NULL;

-- A slip that was asked for, and that it left: what comes after a job that began is a copy. Also one of a fiscal check that
-- was looked up for an order of another till, which is no sale here.
CREATE TABLE print (
  sequence INTEGER PRIMARY KEY AUTOINCREMENT,
  till TEXT NOT NULL,
  order_id TEXT NOT NULL,
  began INTEGER NOT NULL,
  began_offset INTEGER NOT NULL,
  ended INTEGER
) STRICT;

CREATE INDEX print_of_order ON print (order_id, sequence);

-- A sale being rung up. One is on the screen, others are parked; `order_id` names the sale it froze into, until that is
-- settled.
CREATE TABLE draft (
  sequence INTEGER PRIMARY KEY AUTOINCREMENT,
  till TEXT NOT NULL,
  order_id TEXT UNIQUE REFERENCES sale (order_id),
  is_current INTEGER NOT NULL,
  head BLOB NOT NULL,
  cursor_row INTEGER NOT NULL,
  cursor_column INTEGER NOT NULL,
  typed TEXT NOT NULL,
  changed INTEGER NOT NULL,
  changed_offset INTEGER NOT NULL
) STRICT;

CREATE UNIQUE INDEX draft_current ON draft (till) WHERE is_current = 1;

CREATE TABLE draft_line (
  draft INTEGER NOT NULL REFERENCES draft (sequence) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  line BLOB NOT NULL,
  PRIMARY KEY (draft, position)
) STRICT, WITHOUT ROWID;

-- What is found by the texts of a sale's items: a key without a text of its own. The words come folded and with blanks
-- between them, so that nothing but ASCII blanks parts them here. Each beginning of 2 to 8 letters is listed, because one
-- that is not takes longer the more sales have it; all of it is a hundredth of the journal.
CREATE VIRTUAL TABLE sale_text USING fts5 (words, content = '', detail = none, columnsize = 0, tokenize = 'ascii',
prefix = '2 3 4 5 6 7 8');

CREATE TABLE lease (
  till TEXT PRIMARY KEY,
  owner TEXT NOT NULL,
  process INTEGER NOT NULL,
  boot TEXT NOT NULL,
  began INTEGER NOT NULL,
  utc_offset INTEGER NOT NULL
) STRICT;

CREATE TABLE note (
  till TEXT NOT NULL,
  name TEXT NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (till, name)
) STRICT, WITHOUT ROWID;
