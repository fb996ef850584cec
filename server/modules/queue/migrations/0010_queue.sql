-- The patient's year of birth, where it is known: two people of one name are told apart.
ALTER TABLE queue_visit ADD COLUMN birth_year INTEGER NOT NULL DEFAULT 0;
