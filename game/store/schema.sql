-- Every row ends with its seal, so that a changed bit shows; an event is sealed by its chain.
-- No table has an index beside it: a changed bit in one would hide a row.

CREATE TABLE groups (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    last_played INTEGER NOT NULL,
    seal BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE people (
    id TEXT PRIMARY KEY,
    group_id TEXT NOT NULL REFERENCES groups (id) ON DELETE CASCADE,
    label TEXT NOT NULL,
    kind TEXT NOT NULL,
    colour INTEGER NOT NULL,
    position INTEGER NOT NULL,
    gone INTEGER NOT NULL,
    seal BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE decks (
    digest TEXT PRIMARY KEY,
    data BLOB NOT NULL,
    seal BLOB NOT NULL
) STRICT;

CREATE TABLE sessions (
    id TEXT PRIMARY KEY,
    deck TEXT NOT NULL REFERENCES decks (digest),
    title TEXT NOT NULL,
    created INTEGER NOT NULL,
    closed INTEGER,
    group_id TEXT REFERENCES groups (id),
    kind TEXT NOT NULL,
    profile TEXT,
    length INTEGER NOT NULL,
    head BLOB NOT NULL,
    seal BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- The salt goes when a text is struck out; the seal then holds the hash of the new text.
CREATE TABLE events (
    session TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
    seq INTEGER NOT NULL,
    at INTEGER NOT NULL,
    kind TEXT NOT NULL,
    body TEXT NOT NULL,
    salt BLOB,
    hash BLOB NOT NULL,
    seal BLOB,
    PRIMARY KEY (session, seq)
) STRICT, WITHOUT ROWID;

-- The ballot box. No key to another table: only then does emptying wipe whole pages.
CREATE TABLE ballots (
    session TEXT NOT NULL,
    card TEXT NOT NULL,
    round INTEGER NOT NULL,
    person TEXT NOT NULL,
    body TEXT NOT NULL,
    seal BLOB NOT NULL,
    PRIMARY KEY (session, card, round, person)
) STRICT, WITHOUT ROWID;

-- What was deleted for good: it does not come back, and backups not yet swept will be.
CREATE TABLE forgotten (
    what TEXT NOT NULL,
    id TEXT NOT NULL,
    swept INTEGER NOT NULL,
    PRIMARY KEY (what, id)
) STRICT, WITHOUT ROWID;
