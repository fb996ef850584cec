-- What is made daily by itself. `schedule` is the whole of one as JSON.
CREATE TABLE reports_schedule (
    id TEXT PRIMARY KEY,
    schedule TEXT NOT NULL
);
