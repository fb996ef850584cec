-- What each person was told, and the alerts and maintenance notices that administrators composed.
CREATE TABLE notification_told (
    person_id TEXT NOT NULL,
    seq INTEGER NOT NULL,
    kind TEXT NOT NULL,
    room TEXT NOT NULL,
    about TEXT NOT NULL,
    notification TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    read_at INTEGER,
    PRIMARY KEY (person_id, seq)
);
CREATE INDEX notification_told_about ON notification_told (about, kind);
CREATE INDEX notification_told_seq ON notification_told (seq);
CREATE TABLE notification_alert (
    id TEXT PRIMARY KEY,
    sent_at INTEGER NOT NULL,
    ends_at INTEGER NOT NULL,
    alert TEXT NOT NULL
);
CREATE INDEX notification_alert_ends_at ON notification_alert (ends_at, id);
