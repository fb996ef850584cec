-- What a screen shows, as JSON; when it was last there, and as what it introduced itself.
ALTER TABLE device ADD COLUMN view TEXT;
ALTER TABLE device ADD COLUMN seen_at INTEGER;
ALTER TABLE device ADD COLUMN seen_as TEXT;
