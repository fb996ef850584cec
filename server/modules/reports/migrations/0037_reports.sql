-- Reports that were asked for. `report` is the whole of it as JSON; what stands beside it is what is looked for.
CREATE TABLE reports_report (
    id TEXT PRIMARY KEY,
    person_id TEXT NOT NULL,
    is_open INTEGER NOT NULL,
    requested_at BIGINT NOT NULL,
    report TEXT NOT NULL
);
CREATE INDEX reports_report_open ON reports_report (is_open, person_id);
-- By which reports walk through a period.
CREATE INDEX reports_order_created_at ON prescription_order (created_at);
CREATE INDEX reports_record_created_at ON records_record (created_at);
