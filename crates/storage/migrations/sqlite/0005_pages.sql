-- Pages: what the shop wrote for its customers, in sections.

CREATE TABLE pages (
    shop TEXT NOT NULL,
    source TEXT NOT NULL,
    due_ms INTEGER,
    body TEXT NOT NULL,
    PRIMARY KEY (shop, source)
);
CREATE INDEX pages_by_due ON pages (shop, due_ms) WHERE due_ms IS NOT NULL;
