"""What "Groepen en gegevens" asks: reports, forgetting, striking out, and carrying data."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from game.app import calendar
from game.app.archive_data import archive_model
from game.app.desk import Desk
from game.app.opener import opened
from game.app.reporting import write
from game.core.events import Joined
from game.store import backup, carry, forgetting, groups, people, redaction
from game.store.forgetting import Forgotten
from game.ui.screens.archive.records import Found, Lingering, Search
from game.words import t, tn

if TYPE_CHECKING:
    from game.app.program import Program


def _show(
    program: Program,
    found: Found | None = None,
    lingering: Lingering | None = None,
) -> None:
    """Give the archive what is kept now."""
    for screen in program.stack:
        if getattr(screen, "name", "") == "archive":
            screen.model = archive_model(program.shelf, found, lingering)  # type: ignore[attr-defined]


def _open_report(program: Program, session: str) -> None:
    """Make the report as a web page and open it."""
    desk = Desk(program.shelf.db, session, program.shelf.clock)
    paths = write(desk, program.shelf.folder / "reports", program.shelf.assets, ("html",))
    opened(paths[0])
    program.stage.toast(t("Bewaard: {path}", path=paths[0]))


def _show_folder(program: Program, _arg: object) -> None:
    """Open the folder of the data in the file manager of this computer."""
    _open(program, str(program.shelf.folder))


def _open(program: Program, path: str) -> None:
    """Open a file or folder; where nothing can, say where it is."""
    if not opened(Path(path)):
        program.stage.toast(path)


def _pack(program: Program, folder: str) -> None:
    """All data as one file."""
    now = calendar.now()
    path = carry.pack(program.shelf.db, Path(folder) / f"spanningsveld-{now:%Y-%m-%d}", now)
    program.stage.toast(t("Alles staat in {path}", path=path))


def _take_in(program: Program, path: str) -> None:
    """Take in such a file, beside what is here."""
    arrived = carry.merge(program.shelf.db, Path(path))
    _show(program)
    number = len(arrived.added) + len(arrived.longer)
    program.stage.toast(tn("{n} sessie overgenomen.", "{n} sessies overgenomen.", number))


def _restore(program: Program, file: str) -> None:
    """Put a backup in the place of what there is; of that a backup is made first."""
    shelf = program.shelf
    found = next(each for each in backup.listed(shelf.folder) if str(each.path) == file)
    shelf.desk = shelf.study = None
    backup.restore(shelf.db, found, calendar.now())
    _show(program)
    program.stage.toast(t("De reservekopie is teruggezet."))


def _gone(program: Program, words: str) -> None:
    """Say that something is gone, and from where it is not gone yet."""
    later = t(
        "In de reservekopieën staat het nog: die konden nu niet beschreven worden. "
        "Het spel ruimt ze op als het weer kan."
    )
    program.stage.toast(f"{words} {later}" if program.shelf.db.waits else words)


def _forget_session(program: Program, session: str) -> None:
    forgetting.forget_session(program.shelf.db, session)
    _show(program)
    _gone(program, t("De sessie is voorgoed gewist."))


def _forget_group(program: Program, group: str) -> None:
    forgetting.forget_group(program.shelf.db, group)
    _show(program)
    _gone(program, t("De groep is voorgoed gewist."))


def _forget_person(program: Program, person: str) -> None:
    name = people.one(program.shelf.db, person).label
    forgotten: Forgotten = forgetting.forget_person(program.shelf.db, person)
    left = Lingering(name, forgotten.mentions) if forgotten.mentions else None
    _show(program, lingering=left)
    _gone(program, t("Deze persoon is voorgoed vergeten."))


def _find_mentions(program: Program, search: Search) -> None:
    found = redaction.mentions(program.shelf.db, search.session, search.words)
    _show(program, Found(search, tuple(mention.text for mention in found)))


def _strike(program: Program, search: Search) -> None:
    now = program.shelf.clock()
    number = redaction.strike(program.shelf.db, search.session, search.words, at=now)
    _show(program)
    _gone(program, tn("{n} tekst aangepast.", "{n} teksten aangepast.", number))


def _discard_leftovers(program: Program, _arg: object) -> None:
    for path in archive_model(program.shelf).leftovers:
        forgetting.discard(Path(path))
    _show(program)


def _welcome(program: Program, member: Any) -> None:  # noqa: ANN401 - a Member
    """Somebody new comes to the table."""
    desk = program.shelf.table
    if desk.row.group is None:
        return
    person = groups.add_person(
        program.shelf.db,
        desk.row.group,
        member.name,
        kind=member.kind,
        colour=member.color,
    )
    desk.meet()
    desk.do(Joined(who=person.id))


def _rename_person(program: Program, renamed: tuple[str, str]) -> None:
    groups.rename_person(program.shelf.db, *renamed)
    program.shelf.table.meet()


ASKS: dict[str, Callable[[Program, Any], None]] = {
    "open_report": _open_report,
    "show_folder": _show_folder,
    "open": _open,
    "pack": _pack,
    "take_in": _take_in,
    "restore": _restore,
    "forget_session": _forget_session,
    "forget_group": _forget_group,
    "forget_person": _forget_person,
    "find_mentions": _find_mentions,
    "strike": _strike,
    "discard_leftovers": _discard_leftovers,
    "welcome": _welcome,
    "rename_person": _rename_person,
}
