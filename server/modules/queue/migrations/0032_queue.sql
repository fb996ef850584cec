-- Eight digits that check a booking in at a kiosk. Bookings from before have none.
ALTER TABLE queue_visit ADD COLUMN code TEXT;
CREATE UNIQUE INDEX queue_visit_code ON queue_visit (code) WHERE code IS NOT NULL;
