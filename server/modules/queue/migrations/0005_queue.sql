-- What a search compares (core/folding.h). Filled at the next start where it is NULL.
ALTER TABLE queue_visit ADD COLUMN search_text TEXT;
CREATE INDEX queue_visit_unfolded ON queue_visit (id) WHERE search_text IS NULL;

-- The names of services and counters as they were then; NULL where they were no more known.
ALTER TABLE queue_visit ADD COLUMN issued_service_name TEXT;
ALTER TABLE queue_visit ADD COLUMN service_name TEXT;
ALTER TABLE queue_visit ADD COLUMN counter_name TEXT;
ALTER TABLE queue_stop ADD COLUMN service_name TEXT;
ALTER TABLE queue_stop ADD COLUMN counter_name TEXT;
UPDATE queue_visit SET
    issued_service_name = (SELECT name FROM queue_service WHERE id = queue_visit.issued_service_id),
    service_name = (SELECT name FROM queue_service WHERE id = queue_visit.service_id),
    counter_name = (SELECT name FROM queue_counter WHERE id = queue_visit.counter_id);
UPDATE queue_stop SET
    service_name = (SELECT name FROM queue_service WHERE id = queue_stop.service_id),
    counter_name = (SELECT name FROM queue_counter WHERE id = queue_stop.counter_id);

-- What staff wrote about a visit.
ALTER TABLE queue_visit ADD COLUMN note TEXT;
