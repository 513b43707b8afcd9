"""The report of a session as files: what is gathered for it, and where it goes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields, is_dataclass
from pathlib import Path

from game.app.desk import Desk
from game.errors import UsageError
from game.report import files
from game.report.fonts import Fonts
from game.report.harvest import Earlier
from game.report.report import Report, report
from game.store import export, sessions
from game.store.database import Database
from game.store.opening import open_database
from game.words import language, t

TITLE_FONT = "Fraunces_600SemiBold.ttf"
TEXT_FONT = "AtkinsonHyperlegibleNext_400Regular.ttf"
STRONG_FONT = "AtkinsonHyperlegibleNext_700Bold.ttf"


def report_of(desk: Desk) -> Report:
    """The report of the session at the table."""
    from game.ui.screens.phases.surprises import surprises  # noqa: PLC0415 - texts only

    who = {face.id: face.name for face in desk.faces.values() if face.id}
    earlier = (Earlier(a.key, a.what, a.who, a.when) for a in desk.old_actions)
    texts = {f"surprise-{n}": words for n, words in enumerate(surprises())}
    return report(
        desk.deck,
        desk.desk,
        who,
        desk.group,
        language(),
        earlier=earlier,
        surprises=texts,
    )


def fonts_in(assets: Path) -> Fonts:
    """The fonts of every paper."""
    fonts = assets / "fonts"
    return Fonts(fonts / TITLE_FONT, fonts / TEXT_FONT, fonts / STRONG_FONT)


def write(
    desk: Desk, folder: Path, assets: Path, kinds: Iterable[str] = files.KINDS
) -> tuple[Path, ...]:
    """Write the report of the session at the table into a folder."""
    papers = files.Papers(fonts_in(assets), told(desk))
    return files.write(report_of(desk), folder, papers, kinds)


def told(desk: Desk) -> Iterator[str]:
    """The events of the session at the table, with only those words that still stand."""
    return export.lines(desk.db, desk.row.id, frozenset(_texts(desk.state.session)))


def _texts(value: object) -> Iterator[str]:
    """Every text inside a value of the core."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        yield from (text for each in value.values() for text in _texts(each))
    elif isinstance(value, tuple | frozenset):
        yield from (text for each in value for text in _texts(each))
    elif is_dataclass(value):
        yield from (text for part in fields(value) for text in _texts(getattr(value, part.name)))


def write_all(data: Path, session: str, folder: Path, assets: Path) -> tuple[Path, ...]:
    """Write all kinds of report of a stored session.

    Raises:
        UsageError: there is no such session.
    """
    with open_database(data) as db:
        return write(Desk(db, named(db, session)), folder, assets)


def named(db: Database, session: str) -> str:
    """The id of the session that begins with these letters.

    Raises:
        UsageError: there is none, or more than one.
    """
    found = [
        row.id for row in sessions.every(db) if row.kind == "group" and row.id.startswith(session)
    ]
    if len(found) != 1:
        raise UsageError(
            t("Er is geen sessie met nummer {n}. Typ “sessions” voor de lijst.", n=session)
            if not found
            else t("Er zijn meer sessies die met {n} beginnen. Typ meer letters.", n=session),
        )
    return found[0]
