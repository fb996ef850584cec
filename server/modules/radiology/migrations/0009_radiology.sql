-- Scans. `scan` is the whole of it as JSON; what stands beside it is what is looked for.
CREATE TABLE radiology_scan (
    id TEXT PRIMARY KEY,
    status TEXT NOT NULL,
    queued_at INTEGER NOT NULL,
    ended_at INTEGER,
    scan TEXT NOT NULL
);
CREATE INDEX radiology_scan_status ON radiology_scan (status, queued_at);
CREATE INDEX radiology_scan_ended_at ON radiology_scan (ended_at);
