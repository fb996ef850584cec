-- When backups are made, how the last one failed, and which there are.
CREATE TABLE maintenance_plan (
    id INTEGER PRIMARY KEY,
    daily INTEGER NOT NULL,
    folder TEXT NOT NULL,
    minute INTEGER NOT NULL,
    keep INTEGER NOT NULL
);
CREATE TABLE maintenance_failure (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL,
    at INTEGER NOT NULL
);
CREATE TABLE maintenance_backup (
    id INTEGER PRIMARY KEY,
    file TEXT NOT NULL,
    made_at INTEGER NOT NULL,
    bytes INTEGER NOT NULL,
    daily INTEGER NOT NULL,
    sound INTEGER NOT NULL,
    tried_at INTEGER,
    trial_good INTEGER NOT NULL
);
