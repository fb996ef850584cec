-- Of the entity that tst_entity invents.
CREATE TABLE ward_bed (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    names TEXT NOT NULL,
    places INTEGER NOT NULL,
    wards TEXT NOT NULL,
    is_made INTEGER NOT NULL
);
