-- The visit that a scan was asked for from: what happens to it, its scans follow.
ALTER TABLE radiology_scan ADD COLUMN visit_id TEXT;
CREATE INDEX radiology_scan_visit_id ON radiology_scan (visit_id);
