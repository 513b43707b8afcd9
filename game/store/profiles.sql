-- Who practises alone. The code hides a profile from passing eyes; it encrypts nothing.
CREATE TABLE profiles (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    code TEXT,
    created INTEGER NOT NULL,
    seal BLOB NOT NULL
) STRICT, WITHOUT ROWID;
