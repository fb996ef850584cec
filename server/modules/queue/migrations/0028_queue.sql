-- Where a counter is in the house, by language.
ALTER TABLE queue_counter ADD COLUMN places TEXT NOT NULL DEFAULT '{}';
