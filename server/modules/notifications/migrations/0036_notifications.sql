-- How many were told of an alert, and how many of them have read it: what people were told is not
-- kept for ever, and of what is withdrawn nobody keeps what was not read.
ALTER TABLE notification_alert ADD COLUMN told INTEGER NOT NULL DEFAULT 0;
ALTER TABLE notification_alert ADD COLUMN readers INTEGER NOT NULL DEFAULT 0;
UPDATE notification_alert SET told = (SELECT COUNT(*) FROM notification_told
    WHERE notification_told.about = notification_alert.id);
UPDATE notification_alert SET readers = (SELECT COUNT(*) FROM notification_told
    WHERE notification_told.about = notification_alert.id AND notification_told.read_at IS NOT NULL);
