"""The sessions on the command line: a list, one of them, and deleting one for good."""

from __future__ import annotations

from pathlib import Path

from game.app.calendar import long_day
from game.app.desk import Desk
from game.app.reporting import named
from game.store import forgetting, sessions
from game.store.opening import open_database
from game.words import t, tn

SHORT = 8


def listed(data: Path) -> str:
    """All sessions, the newest first."""
    with open_database(data) as db:
        rows = [
            f"{row.id[:SHORT]}  {long_day(row.created):20}  {_stand(row.closed)}  {row.title}"
            for row in sessions.every(db)
            if row.kind == "group"
        ]
    return "\n".join(rows) or t("Er zijn nog geen sessies.")


def _stand(closed: int | None) -> str:
    return t("afgerond") if closed else t("nog open")


def show(data: Path, session: str) -> str:
    """What was played in a session, without names."""
    with open_database(data) as db:
        desk = Desk(db, named(db, session))
        done = desk.view.done
        people = tn("{n} deelnemer", "{n} deelnemers", len(desk.view.everyone))
        rows = [f"{desk.group} · {desk.day} · {people}"]
        rows += [f"- {each.card.title or t('eigen gesprek')}" for each in done]
    return "\n".join(rows)


def delete(data: Path, session: str) -> str:
    """Delete a session for good, also from the backups."""
    with open_database(data) as db:
        forgotten = forgetting.forget_session(db, named(db, session))
        left = [t("Hier kan het nog in staan: {path}", path=path) for path in forgotten.left]
    return "\n".join([t("De sessie is voorgoed gewist."), *left])
