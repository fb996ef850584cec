-- What was said and drawn in consultations.
CREATE TABLE telemedicine_message (
    id INTEGER PRIMARY KEY,
    appointment_id TEXT NOT NULL,
    at INTEGER NOT NULL,
    user_id TEXT NOT NULL,
    user_name TEXT NOT NULL,
    message TEXT NOT NULL
);
CREATE INDEX telemedicine_message_appointment ON telemedicine_message (appointment_id, id);
CREATE TABLE telemedicine_board (
    appointment_id TEXT PRIMARY KEY,
    seq INTEGER NOT NULL,
    cleared_by TEXT
);
CREATE TABLE telemedicine_stroke (
    appointment_id TEXT NOT NULL,
    seq INTEGER NOT NULL,
    user_id TEXT NOT NULL,
    user_name TEXT NOT NULL,
    data TEXT NOT NULL,
    cleared INTEGER NOT NULL,
    PRIMARY KEY (appointment_id, seq)
);
