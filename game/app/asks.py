"""Everything screens ask by name: begin, resume, export, and the rest."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from game.app import archive_asks
from game.app.begin import begin
from game.core import events as e
from game.ui import outcome as o
from game.words import t

if TYPE_CHECKING:
    from game.app.desk import Desk
    from game.app.program import Program

Answer = Callable[["Program", Any], None]


def _begin(program: Program, plan: Any) -> None:  # noqa: ANN401 - a Plan
    """The rules are agreed: begin, and go to the open actions or the board."""
    desk = program.shelf.sit(begin(program.shelf, plan))
    program.draft = None
    desk.do(e.RulesAgreed())
    program.sit(program.behind("lookback" if _looks_back_first(desk) else "board"))


def _looks_back_first(desk: Desk) -> bool:
    """Whether to ask about old actions now: there are some, and no step of the format asks it."""
    form = desk.deck.format_by_id[desk.state.session.format]
    return bool(desk.old_actions) and all(step.phase != "look_back" for step in form.steps)


def _resume(program: Program, session: str) -> None:
    """Go on with a session where it was."""
    desk = program.shelf.sit(session)
    if desk.view.closed:
        program.sit(program.behind("closing"))
    else:
        program.sit(program.behind("play" if desk.view.table else "board"))


def _leave_session(program: Program, _arg: object) -> None:
    """Stop for now; the first screen offers to go on."""
    program.home()
    program.stage.toast(t("Alles is bewaard. Jullie kunnen later verder."))


def _close_session(program: Program, _arg: object) -> None:
    """The session is over; the report can be made again later."""
    desk = program.shelf.table
    if desk.view.table:
        desk.do(e.CardClosed())
    if not desk.view.closed:
        desk.close()
    program.home()


def _export(program: Program, kind: str) -> None:
    """Write a report into the folder for reports, and say where."""
    from game.app.reporting import write  # noqa: PLC0415 - reportlab is slow to import
    from game.ui.screens.closing import Closing  # noqa: PLC0415 - at the end of a session

    folder = program.shelf.folder / "reports"
    paths = write(program.shelf.table, folder, program.shelf.assets, (kind,))
    if isinstance(program.top, Closing):
        program.top.saved = str(paths[0])
    program.stage.toast(t("Bewaard: {path}", path=paths[0]))


def _own_to_card(program: Program, case: str) -> None:
    """Make a card of a group's own case, in a deck of one's own."""
    from game.app.owncards import keep_as_card  # noqa: PLC0415 - rarely needed

    path = keep_as_card(program.shelf, case)
    program.shelf.forget_decks()
    program.stage.toast(t("De kaart staat in {path}", path=path))


def _destroy_case(program: Program, case: str) -> None:
    """Strike the text of an own case from the log and the backups."""
    from game.app.owncards import destroy  # noqa: PLC0415 - rarely needed

    destroy(program.shelf, case)
    program.leave()  # the question
    program.swap(program.behind("closing"))
    program.stage.toast(t("De casus is vernietigd. Acties en inzichten blijven."))


def _mend(program: Program, arg: object) -> None:
    from game.app.mending import mend  # noqa: PLC0415 - hoped never

    mend(program, arg)


def _focus(program: Program, key: str) -> None:
    """Bring the keyboard to something on the screen."""
    program.stage.compose()
    program.stage.focus_on(program.stage.scene.find(key))


def _blank(program: Program, _arg: object) -> None:
    program.stage.blanked = True
    program.stage.repaint()


def _next_theme(program: Program, _arg: object) -> None:
    program.perform(o.Change(program.wardrobe.next_theme()))


def _text_size(program: Program, how: str) -> None:
    program.perform(o.Change(program.wardrobe.text(how)))


def _practice(program: Program, wish: Any) -> None:  # noqa: ANN401 - see screens.solo.wishes
    """Everything that somebody who practises alone asks."""
    from game.app.solo.asks import answer  # noqa: PLC0415 - behind a door

    answer(program, wish)


ASKS: dict[str, Answer] = {
    **archive_asks.ASKS,
    "begin": _begin,
    "resume": _resume,
    "leave_session": _leave_session,
    "close_session": _close_session,
    "export": _export,
    "own_to_card": _own_to_card,
    "destroy_case": _destroy_case,
    "mend": _mend,
    "focus": _focus,
    "practice": _practice,
    "blank": _blank,
    "next_theme": _next_theme,
    "text_size": _text_size,
}
