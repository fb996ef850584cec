-- A module's tables, as the tests of the storage need it.
CREATE TABLE item (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL
);

CREATE TABLE shelf (
    place TEXT NOT NULL,
    side TEXT NOT NULL,
    content BLOB,
    weight REAL,
    PRIMARY KEY (place, side)
);
