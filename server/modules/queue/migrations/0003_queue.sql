-- The queue: services, counters, numbers, visits and their stops. Instants are milliseconds since 1970.
CREATE TABLE queue_service (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    names TEXT NOT NULL,
    prefix TEXT NOT NULL UNIQUE,
    first_number INTEGER NOT NULL,
    last_number INTEGER NOT NULL,
    expected_minutes INTEGER NOT NULL
);

CREATE TABLE queue_counter (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    names TEXT NOT NULL,
    service_ids TEXT NOT NULL,
    is_open INTEGER NOT NULL
);

-- The last number given out.
CREATE TABLE queue_series (
    site TEXT NOT NULL,
    business_day TEXT NOT NULL,
    series TEXT NOT NULL,
    last_sequence INTEGER NOT NULL,
    has_wrapped INTEGER NOT NULL,
    PRIMARY KEY (site, business_day, series)
);

-- A visit with its current stop; holds_counter is set while a counter has called or serves it.
CREATE TABLE queue_visit (
    id TEXT PRIMARY KEY,
    site TEXT NOT NULL,
    business_day TEXT NOT NULL,
    series TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    number TEXT NOT NULL,
    issued_service_id TEXT NOT NULL,
    patient_id TEXT,
    patient_name TEXT,
    language TEXT,
    priority TEXT NOT NULL,
    state TEXT NOT NULL,
    stop_no INTEGER NOT NULL,
    service_id TEXT NOT NULL,
    counter_id TEXT,
    entered_at BIGINT NOT NULL,
    eligible_at BIGINT NOT NULL,
    first_called_at BIGINT,
    called_at BIGINT,
    started_at BIGINT,
    finished_at BIGINT,
    served_before BIGINT NOT NULL,
    calls INTEGER NOT NULL,
    offered_low INTEGER,
    offered_high INTEGER,
    outcome TEXT NOT NULL,
    route TEXT,
    level INTEGER NOT NULL,
    place_key BIGINT NOT NULL,
    callable_at BIGINT NOT NULL,
    for_counter TEXT,
    reason TEXT,
    appointment_at BIGINT,
    issued_at BIGINT NOT NULL,
    holds_counter TEXT UNIQUE,
    last_event BIGINT NOT NULL,
    version BIGINT NOT NULL
);
CREATE INDEX queue_visit_waiting ON queue_visit (service_id, level, place_key, sequence, id)
    WHERE state = 'waiting';
CREATE UNIQUE INDEX queue_visit_number ON queue_visit (site, business_day, number)
    WHERE state IN ('booked', 'waiting', 'called', 'serving', 'parked', 'no_show');
CREATE UNIQUE INDEX queue_visit_patient ON queue_visit (patient_id, service_id, business_day)
    WHERE patient_id IS NOT NULL AND state IN ('booked', 'waiting', 'called', 'serving', 'parked');
CREATE INDEX queue_visit_day ON queue_visit (business_day, issued_at);
CREATE INDEX queue_visit_issued ON queue_visit (issued_at);

-- The stops that have ended, with the estimate that was given and what became of it.
CREATE TABLE queue_stop (
    visit_id TEXT NOT NULL REFERENCES queue_visit (id),
    stop_no INTEGER NOT NULL,
    service_id TEXT NOT NULL,
    counter_id TEXT,
    entered_at BIGINT NOT NULL,
    eligible_at BIGINT NOT NULL,
    first_called_at BIGINT,
    called_at BIGINT,
    started_at BIGINT,
    finished_at BIGINT NOT NULL,
    served_before BIGINT NOT NULL,
    calls INTEGER NOT NULL,
    offered_low INTEGER,
    offered_high INTEGER,
    outcome TEXT NOT NULL,
    PRIMARY KEY (visit_id, stop_no)
);
CREATE INDEX queue_stop_finished ON queue_stop (finished_at);

-- SHA-256 of the tokens that open a visit's page.
CREATE TABLE queue_visit_token (
    hash TEXT PRIMARY KEY,
    visit_id TEXT NOT NULL REFERENCES queue_visit (id)
);
