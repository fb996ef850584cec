-- Printers, and how far the newest slip of each visit is.
CREATE TABLE slip_printer (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    target TEXT NOT NULL,
    paper INTEGER NOT NULL,
    kiosk_ids TEXT NOT NULL
);
CREATE TABLE slip (
    visit_id TEXT PRIMARY KEY,
    state TEXT NOT NULL,
    at BIGINT NOT NULL,
    slip TEXT NOT NULL
);
CREATE INDEX slip_at ON slip (at);
