-- How many waited through a day that is over, as JSON: what its stops say, reckoned once.
CREATE TABLE queue_day (
    site TEXT NOT NULL,
    business_day TEXT NOT NULL,
    curve TEXT NOT NULL,
    PRIMARY KEY (site, business_day)
);
