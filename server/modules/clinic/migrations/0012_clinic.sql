-- Whose house this is, and how far its first start has come: one row, once there is something to say.
CREATE TABLE clinic (
    id INTEGER PRIMARY KEY,
    name TEXT,
    logo TEXT,
    progress TEXT NOT NULL,
    step TEXT NOT NULL
);
