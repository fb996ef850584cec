-- Broadcasts, and who has had each of them before them.
CREATE TABLE broadcast (
    id TEXT PRIMARY KEY,
    sender_id TEXT NOT NULL,
    sent_at INTEGER NOT NULL,
    ends_at INTEGER NOT NULL,
    broadcast TEXT NOT NULL
);
CREATE INDEX broadcast_ends_at ON broadcast (ends_at, id);
CREATE INDEX broadcast_sender ON broadcast (sender_id, sent_at);
CREATE TABLE broadcast_reader (
    broadcast_id TEXT NOT NULL REFERENCES broadcast (id),
    reader_id TEXT NOT NULL,
    name TEXT NOT NULL,
    is_display INTEGER NOT NULL,
    told_at INTEGER NOT NULL,
    read_at INTEGER,
    PRIMARY KEY (broadcast_id, reader_id)
);
