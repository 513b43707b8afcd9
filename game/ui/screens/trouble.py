"""Shown when the game itself went wrong: kind words, what is kept, and how to go on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.ui.layout import column, row, wrap
from game.ui.node import Flag, Node
from game.ui.outcome import Home, Outcome, Quit
from game.ui.screens.page import page
from game.ui.theme import Color
from game.ui.value import Value
from game.ui.widgets.button import Kind, button
from game.ui.widgets.icon import icon
from game.ui.widgets.panel import Tone, panel
from game.ui.widgets.text import Style, text
from game.ui.widgets.title import title
from game.words import t

if TYPE_CHECKING:
    from game.ui.metrics import Metrics


class TroubleModel(Value):
    """What is known of it.

    Attributes:
        rescue: where the rescue file is; empty when it could not be written.
        group: the session that is offered again, by its group; empty when there is none.
        go_on: what "verder" asks of the app.
        cause: one line for whoever helps.
    """

    rescue: str = ""
    group: str = ""
    go_on: Outcome = Home()
    cause: str = ""


class Trouble:
    """A calm place after a crash."""

    name = "trouble"

    def __init__(self, model: TroubleModel) -> None:
        """Show this."""
        self.model = model

    def view(self, look: Metrics) -> Node:
        """What happened, and two buttons."""
        on = t("Verder met {group}", group=self.model.group) if self.model.group else t("Verder")
        buttons = wrap(
            button(
                on,
                self.model.go_on,
                kind=Kind.PRIMARY,
                icon_after="arrow-right",
                key="go-on",
                hotkey="forward",
            ).flagged(Flag.FIRST),
            button(t("Afsluiten"), Quit(), icon="door-open", key="quit"),
            gap=18,
        )
        inside = (
            title(t("Er ging iets mis in het spel")),
            text(t("Dat ligt niet aan jullie."), style=Style.LEAD),
            self._kept(),
            self._rescue(),
            buttons,
        )
        sheet = panel(*inside, pad=56 if look.wide else 32, gap=24)
        return page(look, "", sheet.placed(max_width=1300 if look.wide else None), key="trouble")

    def _kept(self) -> Node:
        words = t(
            "Er is niets verloren. Elke stap was al bewaard. Jullie gaan verder waar jullie waren."
        )
        return panel(
            row(icon("shield-check", color=Color.MOSS, cut="fill"), _grow(words), gap=18),
            tone=Tone.GAIN,
            pad=(28, 22),
        )

    def _rescue(self) -> Node | None:
        if not self.model.rescue:
            return None
        words = t(
            "Gebeurt het vaker? Geef dan dit bestand aan wie jullie helpt. "
            "Er staan geen teksten en geen stemmen in."
        )
        return column(
            text(words, color=Color.SOFT),
            text(self.model.rescue, style=Style.SMALL_STRONG),
            text(self.model.cause, style=Style.SMALL, color=Color.SOFT)
            if self.model.cause
            else None,
            gap=6,
        )

    def handle(self, intent: object) -> Outcome | None:
        """On, or out."""
        return intent if isinstance(intent, Outcome) else None


def _grow(words: str) -> Node:
    return text(words).placed(grow=1)
