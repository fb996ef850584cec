-- Templates that administrators made. `template` is the whole of one as JSON.
CREATE TABLE reports_template (
    id TEXT PRIMARY KEY,
    is_gone INTEGER NOT NULL,
    template TEXT NOT NULL
);
