-- Prescriptions. `prescription` is the whole of it as JSON; what stands beside it is what is looked
-- for.
CREATE TABLE prescription_order (
    id TEXT PRIMARY KEY,
    state TEXT NOT NULL,
    visit_id TEXT,
    created_at INTEGER NOT NULL,
    ended_at INTEGER,
    prescription TEXT NOT NULL
);
CREATE INDEX prescription_order_state ON prescription_order (state, created_at);
CREATE INDEX prescription_order_ended_at ON prescription_order (ended_at);
CREATE INDEX prescription_order_visit_id ON prescription_order (visit_id);
