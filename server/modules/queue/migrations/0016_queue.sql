-- Who works at a counter, whose it is, and breaks.
ALTER TABLE queue_counter ADD COLUMN is_away INTEGER NOT NULL DEFAULT 0;
ALTER TABLE queue_counter ADD COLUMN back_at BIGINT;
ALTER TABLE queue_counter ADD COLUMN person_id TEXT;
ALTER TABLE queue_counter ADD COLUMN person_name TEXT;
ALTER TABLE queue_counter ADD COLUMN owner_ids TEXT NOT NULL DEFAULT '[]';

-- Where people usually go from a service.
ALTER TABLE queue_service ADD COLUMN route TEXT NOT NULL DEFAULT '[]';
