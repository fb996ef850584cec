-- What opened a session, and when a person last did something with it.
ALTER TABLE session ADD COLUMN user_agent TEXT;
ALTER TABLE session ADD COLUMN used_at INTEGER;
