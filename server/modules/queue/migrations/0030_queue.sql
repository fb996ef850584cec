-- When a service gives out numbers by itself, and whether kiosks ask there who is old, pregnant or disabled.
ALTER TABLE queue_service ADD COLUMN hours TEXT NOT NULL DEFAULT '';
ALTER TABLE queue_service ADD COLUMN offers_priority INTEGER NOT NULL DEFAULT 0;
