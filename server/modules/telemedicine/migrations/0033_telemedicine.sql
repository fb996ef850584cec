-- Consultations, and how their patients come in.
CREATE TABLE telemedicine_appointment (
    id TEXT PRIMARY KEY,
    room_id TEXT NOT NULL UNIQUE,
    visit_id TEXT,
    state TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    ended_at INTEGER,
    appointment TEXT NOT NULL
);
CREATE INDEX telemedicine_appointment_state ON telemedicine_appointment (state, created_at);
CREATE INDEX telemedicine_appointment_ended ON telemedicine_appointment (ended_at);
CREATE INDEX telemedicine_appointment_visit ON telemedicine_appointment (visit_id);
CREATE TABLE telemedicine_invitation (
    token_hash TEXT PRIMARY KEY,
    appointment_id TEXT NOT NULL,
    created_at INTEGER NOT NULL
);
CREATE INDEX telemedicine_invitation_appointment ON telemedicine_invitation (appointment_id);
