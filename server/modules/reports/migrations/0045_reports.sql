-- By which reports walk through a period of consultations.
CREATE INDEX reports_appointment_created_at ON telemedicine_appointment (created_at);
