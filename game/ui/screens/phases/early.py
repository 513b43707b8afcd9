"""A question before a vote is opened or left while people have not voted yet."""

from __future__ import annotations

from game.core.phases import VOTES
from game.ui.node import Flag, Node
from game.ui.screens.foot import to_open
from game.ui.sitting import Sitting
from game.ui.value import Value
from game.ui.widgets.button import Kind, button
from game.ui.widgets.dialog import dialog
from game.ui.widgets.text import text
from game.words import t, tn


class Early(Value):
    """Somebody goes on while not everybody has voted."""


class Wait(Value):
    """The vote goes on first."""


def waiting(sitting: Sitting) -> int:
    """How many people have not voted yet in the vote that is open; 0 outside a vote."""
    table = sitting.view.table
    if table is None or table.step.phase not in VOTES or table.round is None:
        return 0
    each = table.play.rounds[table.round]
    if each.ballots is not None or table.card is None:
        return 0
    voted = max(len(each.voted), sum(sitting.counts.values()))
    return max(0, len(sitting.view.present) - voted)


def early_question(sitting: Sitting, go_on: object) -> Node:
    """Open it anyway, or go on voting; a second press of "verder" opens it."""
    missing = waiting(sitting)
    opens = to_open(sitting)
    words = (
        tn(
            "Nog {n} persoon heeft niet gestemd. Na de uitslag kan dat niet meer in stilte.",
            "Nog {n} mensen hebben niet gestemd. Na de uitslag kan dat niet meer in stilte.",
            missing,
        )
        if opens
        else t("Nog niemand heeft gestemd. Zonder stemmen is er geen uitslag.")
    )
    on = button(
        t("Laat de uitslag toch zien") if opens else t("Ga verder zonder te stemmen"),
        go_on,
        key="early:on",
        hotkey="forward",
    )
    back = button(t("Eerst verder stemmen"), Wait(), kind=Kind.PRIMARY, key="early:wait")
    return dialog(
        t("Nog niet iedereen heeft gestemd"),
        text(words),
        actions=(back.flagged(Flag.FIRST), on),
        leave=Wait(),
    )
