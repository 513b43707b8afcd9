"""Who practises alone on this computer: a name of one's own, and perhaps a code.

The code hides a profile from passing eyes. It encrypts nothing: who has the file, can
read it. Only a slow hash of the code is kept.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
from dataclasses import dataclass, replace
from typing import Any

from game.errors import StoreError
from game.store.database import Database
from game.store.ids import new_id
from game.store.seal import checked, seal, whole
from game.words import t

ROUNDS = 60_000
SALT_BYTES = 8
FIELDS = "id, name, code, created, seal"


@dataclass(frozen=True, slots=True)
class Profile:
    """Somebody who practises; `code` is a salted hash, or None without a code."""

    id: str
    name: str
    code: str | None = None
    created: int = 0

    @property
    def hidden(self) -> bool:
        """Whether a code is asked for."""
        return self.code is not None

    def opens(self, code: str) -> bool:
        """Whether this is the code."""
        if self.code is None:
            return True
        salt, _, found = self.code.partition("$")
        return hmac.compare_digest(found, _hashed(code, salt))


def add(db: Database, name: str, at: int, code: str = "") -> Profile:
    """A new profile, with a code when one is given."""
    made = Profile(new_id(), whole(name), _coded(code), at)
    with db.transaction():
        keep(db, made)
    return made


def one(db: Database, profile: str) -> Profile:
    """The profile with this id.

    Raises:
        StoreError: there is none, or it is damaged.
    """
    rows = db.rows(f"SELECT {FIELDS} FROM profiles WHERE id = ?", profile)  # noqa: S608 - ours
    if not rows:
        raise StoreError(t("Dit profiel is er niet (meer)."))
    return _read(rows[0])


def every(db: Database) -> tuple[Profile, ...]:
    """All profiles, the oldest first.

    Raises:
        DamagedError: one of them is damaged.
    """
    rows = db.rows(f"SELECT {FIELDS} FROM profiles ORDER BY created, id")  # noqa: S608 - ours
    return tuple(_read(row) for row in rows)


def change(db: Database, profile: str, *, name: str, code: str | None = None) -> Profile:
    """Give a profile another name or code; None keeps the code, an empty one takes it away."""
    with db.transaction():
        found = replace(one(db, profile), name=whole(name))
        changed = found if code is None else replace(found, code=_coded(code))
        keep(db, changed)
    return changed


def keep(db: Database, profile: Profile) -> None:
    """Write this row, or write it over the one with its id."""
    values = (profile.id, profile.name, profile.code, profile.created)
    db.run(
        "INSERT INTO profiles VALUES (?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET"
        " name = excluded.name, code = excluded.code, seal = excluded.seal",
        *values,
        seal(*values),
    )


def _coded(code: str) -> str | None:
    salt = secrets.token_hex(SALT_BYTES)
    return f"{salt}${_hashed(code, salt)}" if code else None


def _hashed(code: str, salt: str) -> str:
    return hashlib.pbkdf2_hmac("sha256", code.encode(), salt.encode(), ROUNDS).hex()


def _read(row: Any) -> Profile:  # noqa: ANN401 - a row of SQLite
    return Profile(*checked(row))
