"""The decks of sessions, pinned: what was played stays as it was played."""

from __future__ import annotations

from game.errors import DamagedError, StoreError
from game.store.database import Database
from game.store.seal import seal
from game.words import t


def pin(db: Database, digest: str, data: bytes) -> None:
    """Keep this compiled deck under its SHA-256 for the sessions that play it."""
    with db.transaction():
        values = (digest, data, seal(digest, data))
        db.run("INSERT INTO decks VALUES (?, ?, ?) ON CONFLICT DO NOTHING", *values)


def pinned(db: Database, digest: str) -> bytes:
    """The compiled deck with this SHA-256.

    Raises:
        StoreError: it was never pinned, or it is damaged.
    """
    rows = db.rows("SELECT data, seal FROM decks WHERE digest = ?", digest)
    if not rows:
        raise StoreError(
            t(
                "De kaarten van deze sessie zijn niet bewaard. Deze sessie kan daarom niet "
                "verder. Begin een nieuwe sessie."
            )
        )
    data, found = rows[0]
    if not isinstance(data, bytes) or seal(digest, data) != found:
        raise DamagedError(t("De kaarten van deze sessie zijn beschadigd. Herstel de gegevens."))
    return data


def unpin(db: Database) -> None:
    """Let go of the decks that no session plays any more."""
    with db.transaction():
        db.run("DELETE FROM decks WHERE digest NOT IN (SELECT deck FROM sessions)")
