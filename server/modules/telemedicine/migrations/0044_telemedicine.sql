-- What a guest signs in with once the invitation was opened: until here it stood among the invitations, as one
-- that was used at 0. There used_at is when a guest opened the invitation, and nothing else.
CREATE TABLE telemedicine_guest (
    token_hash TEXT PRIMARY KEY,
    appointment_id TEXT NOT NULL,
    guest_id TEXT NOT NULL
);
INSERT INTO telemedicine_guest (token_hash, appointment_id, guest_id)
    SELECT token_hash, appointment_id, guest_id FROM telemedicine_invitation WHERE used_at = 0;
DELETE FROM telemedicine_invitation WHERE used_at = 0;
