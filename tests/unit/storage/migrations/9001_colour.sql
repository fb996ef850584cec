-- What a later program needs.
ALTER TABLE item ADD COLUMN colour TEXT;
