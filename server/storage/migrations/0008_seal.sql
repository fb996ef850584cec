-- What each commit sealed: up to which event, and what it left in the rows that it changed.
CREATE TABLE seal (
    number INTEGER PRIMARY KEY,
    event INTEGER NOT NULL,
    whole INTEGER NOT NULL,
    changes TEXT NOT NULL,
    mac TEXT NOT NULL
);
