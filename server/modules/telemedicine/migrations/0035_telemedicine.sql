-- What staff noted about consultations, and invitations that are a guest's and open once.
CREATE TABLE telemedicine_note (
    id INTEGER PRIMARY KEY,
    appointment_id TEXT NOT NULL,
    at INTEGER NOT NULL,
    user_id TEXT NOT NULL,
    user_name TEXT NOT NULL,
    note TEXT NOT NULL
);
CREATE INDEX telemedicine_note_appointment ON telemedicine_note (appointment_id, id);
ALTER TABLE telemedicine_invitation ADD COLUMN guest_id TEXT;
ALTER TABLE telemedicine_invitation ADD COLUMN used_at INTEGER;
