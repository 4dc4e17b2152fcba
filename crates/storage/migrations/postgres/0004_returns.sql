-- Returns: goods on their way back.

CREATE TABLE returns (
    shop TEXT NOT NULL,
    number TEXT NOT NULL,
    order_key TEXT NOT NULL,
    registered_ms BIGINT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (shop, number)
);
CREATE INDEX returns_by_order ON returns (shop, order_key, registered_ms);
