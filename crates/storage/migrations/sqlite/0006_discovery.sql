-- What browsers saw of lists of products, and the owner's rules for what is shown where.

CREATE TABLE exposures (
    shop TEXT NOT NULL,
    browser TEXT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (shop, browser)
);
CREATE TABLE merchandising (
    shop TEXT NOT NULL,
    version INTEGER NOT NULL,
    at_ms INTEGER NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (shop, version)
);
