-- Conversations: one person's talk with a shop on one channel, its turns, and the codes that prove who is asking.

CREATE TABLE conversations (
    shop TEXT NOT NULL,
    id BYTEA NOT NULL,
    shopper BYTEA,
    waiting BIGINT NOT NULL,
    updated_ms BIGINT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (shop, id)
);
CREATE INDEX conversations_by_change ON conversations (shop, updated_ms);
CREATE INDEX conversations_by_shopper ON conversations (shop, shopper) WHERE shopper IS NOT NULL;
CREATE INDEX conversations_waiting ON conversations (updated_ms, shop, id) WHERE waiting = 1;

CREATE TABLE turns (
    shop TEXT NOT NULL,
    conversation BYTEA NOT NULL,
    number BIGINT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (shop, conversation, number)
);

CREATE TABLE access_codes (
    shop TEXT NOT NULL,
    conversation BYTEA NOT NULL,
    asked_ms BIGINT NOT NULL,
    order_key TEXT,
    body TEXT NOT NULL,
    PRIMARY KEY (shop, conversation, asked_ms)
);
CREATE INDEX access_codes_by_order ON access_codes (shop, order_key, asked_ms) WHERE order_key IS NOT NULL;
