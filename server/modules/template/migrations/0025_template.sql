-- What was sent to the module.
DROP TABLE template_note;
CREATE TABLE template_entry (
    id TEXT PRIMARY KEY,
    data TEXT NOT NULL,
    processed_at INTEGER NOT NULL
);
CREATE INDEX template_entry_processed_at ON template_entry (processed_at, id);
