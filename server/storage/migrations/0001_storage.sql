-- The append-only record and the kept answers to retries.
CREATE TABLE event (
    seq INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    actor TEXT NOT NULL,
    module TEXT NOT NULL,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    body TEXT NOT NULL,
    hash TEXT NOT NULL
);
CREATE INDEX event_subject ON event (module, subject, seq);
CREATE INDEX event_at ON event (at);

CREATE TABLE request (
    actor TEXT NOT NULL,
    command TEXT NOT NULL,
    request_id TEXT NOT NULL,
    answer TEXT NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (actor, command, request_id)
);
CREATE INDEX request_at ON request (at);
