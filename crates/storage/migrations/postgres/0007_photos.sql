-- Photos that shoppers sent, and their bytes by the hash of their content.

CREATE TABLE photos (
    shop TEXT NOT NULL,
    id BYTEA NOT NULL,
    event TEXT NOT NULL,
    conversation BYTEA,
    turn BIGINT,
    waiting BIGINT NOT NULL,
    hash TEXT,
    at_ms BIGINT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (shop, id)
);
CREATE INDEX photos_by_event ON photos (shop, event);
CREATE INDEX photos_by_conversation ON photos (shop, conversation, turn) WHERE conversation IS NOT NULL;
CREATE INDEX photos_waiting ON photos (at_ms) WHERE waiting = 1;
CREATE INDEX photos_by_age ON photos (shop, at_ms);
CREATE INDEX photos_by_hash ON photos (shop, hash) WHERE hash IS NOT NULL;

CREATE TABLE photo_bytes (
    shop TEXT NOT NULL,
    hash TEXT NOT NULL,
    bytes BYTEA NOT NULL,
    PRIMARY KEY (shop, hash)
);
