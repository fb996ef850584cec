-- The notices on the board.
CREATE TABLE template_note (
    id TEXT PRIMARY KEY,
    text TEXT NOT NULL,
    author_id TEXT NOT NULL,
    author_name TEXT NOT NULL,
    created_at INTEGER NOT NULL
);
CREATE INDEX template_note_created_at ON template_note (created_at, id);
