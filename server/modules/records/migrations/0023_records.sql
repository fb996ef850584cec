-- The records of the service desk, of every kind, and what is said about them.
CREATE TABLE records_record (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    body TEXT NOT NULL,
    status TEXT NOT NULL,
    priority TEXT NOT NULL,
    created_by TEXT NOT NULL,
    assigned_to TEXT NOT NULL,
    participants TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    updated_by TEXT NOT NULL,
    comment_count INTEGER NOT NULL,
    version INTEGER NOT NULL,
    others_version INTEGER NOT NULL,
    is_over INTEGER NOT NULL
);
CREATE INDEX records_record_kind ON records_record (kind, updated_at, id);
CREATE INDEX records_record_over ON records_record (is_over, updated_at, id);
CREATE TABLE records_comment (
    id TEXT PRIMARY KEY,
    record_id TEXT NOT NULL,
    text TEXT NOT NULL,
    created_by TEXT NOT NULL,
    created_at INTEGER NOT NULL
);
CREATE INDEX records_comment_record ON records_comment (record_id, created_at, id);
