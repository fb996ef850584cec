-- Who did it, and what of one kind was done: for the search in the record.
CREATE INDEX event_actor ON event (actor, seq);
CREATE INDEX event_kind ON event (module, kind, seq);
