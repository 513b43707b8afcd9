"""The tools of a session in the top bar: notes, and a menu with everything else."""

from __future__ import annotations

from game.core.events import CardSwapped
from game.ui.layout import column
from game.ui.node import Align, Flag, Node
from game.ui.outcome import Ask, Do, Forward, Open, Undo
from game.ui.sitting import Sitting
from game.ui.widgets.button import Kind, button, icon_button
from game.ui.widgets.panel import panel
from game.words import t


def notes_tool(intent: object) -> Node:
    """The pencil that opens the notes."""
    return icon_button("note-pencil", t("Notities"), intent, key="tool:notes", hotkey="notes")


def menu_tool(sitting: Sitting, script: object = None, *, shown: bool = False) -> Node:
    """The menu of a session."""
    return icon_button(
        "list", t("Menu"), None, key="tool:menu", popup=_menu(sitting, script, shown=shown)
    )


def _menu(sitting: Sitting, script: object, *, shown: bool) -> Node:
    view = sitting.view
    hints = t("Tekst voor de spelleider verbergen") if shown else t("Tekst voor de spelleider")
    rows = [
        ("eyeglasses", hints, script, ""),
        ("arrow-counter-clockwise", t("Maak de laatste stap ongedaan"), _undo(sitting), "undo"),
        ("arrow-right", t("Sla deze stap over"), Forward() if view.table else None, ""),
        ("shuffle", t("Ruil deze kaart"), _swap(sitting), ""),
        ("lightbulb", t("Inspiratie"), Open("inspiration", view.tension), ""),
        ("users", t("Wie is erbij?"), Open("people"), ""),
        ("chat-circle", t("Vragen voor mijn team"), Open("solo_questions"), ""),
        ("list-checks", t("Voorbereidingen tellen"), Open("solo_load"), ""),
        ("eye-slash", t("Maak het scherm leeg"), Ask("blank"), ""),
        ("gear", t("Instellingen"), Open("settings"), ""),
        ("flag", t("Sessie afronden"), Open("closing"), ""),
        ("door-open", t("Stop nu, ga later verder"), Ask("leave_session"), ""),
    ]
    shown_rows = (
        button(
            name,
            intent,
            icon=picture,
            kind=Kind.QUIET,
            key=f"menu:{picture}",
            hotkey=hotkey,
            small=True,
        )
        for picture, name, intent, hotkey in rows
        if intent is not None
    )
    return panel(column(*shown_rows, gap=2, align=Align.START), pad=16).flagged(Flag.SHUT)


def _undo(sitting: Sitting) -> object:
    return Undo() if sitting.view.undo is not None else None


def _swap(sitting: Sitting) -> object:
    table = sitting.view.table
    if table is None or table.card is None or table.card.id.startswith("own-"):
        return None
    fresh = not any(each.voted or each.ballots for each in table.play.rounds)
    return Do((CardSwapped(),)) if fresh else None
