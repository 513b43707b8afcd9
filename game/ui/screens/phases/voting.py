"""What all ways of voting share: the options, who has voted, and the other answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.core.deck import PASS
from game.core.state import Round
from game.ui.layout import column, row, wrap
from game.ui.node import Node
from game.ui.screens.people import face_token
from game.ui.screens.phases.options import hotkey_of, option_row, voted_options
from game.ui.screens.phases.part import Part, rule_panel
from game.ui.theme import Color
from game.ui.value import Value
from game.ui.widgets.button import Kind, button
from game.ui.widgets.icon import icon
from game.ui.widgets.panel import panel
from game.ui.widgets.text import Style, text
from game.ui.widgets.title import Level, title
from game.words import t

if TYPE_CHECKING:
    from game.ui.metrics import Metrics


class Pick(Value):
    """Somebody chose this option."""

    option: str


class Person(Value):
    """It is about this person now."""

    who: str


class Voting(Part):
    """A round of votes; `who` is the person the facilitator clicked."""

    who: str | None = None

    @property
    def current(self) -> str | None:
        """Whose ballot it is: of the one clicked, else of the next without a vote."""
        present, voted = self.sitting.view.present, self.round.voted
        if self.who in present:
            return self.who
        return next((who for who in present if who not in voted), None)

    @property
    def round(self) -> Round:
        """The round that is going on."""
        number = self.table.round
        return self.table.play.rounds[number] if number is not None else Round()

    def heading(self, lead: str) -> Node:
        """What the vote is about, and how it goes."""
        return column(
            title(self.card.question or self.card.title),
            text(lead, style=Style.LEAD, color=Color.SOFT),
            gap=6,
        )

    def options(self, chosen: str | None = None, *, live: bool = True) -> Node:
        """The options to choose from, the other answer among them, and passing."""
        rows = (
            option_row(
                self.card,
                option,
                intent=Pick(option) if live else None,
                chosen=option == chosen,
                hotkey=hotkey_of(self.card, option) if live else "",
            )
            for option in voted_options(self.card)
        )
        skip = button(t("Ik pas"), Pick(PASS), kind=Kind.QUIET, key="option:pass") if live else None
        return column(*rows, row(skip) if skip else None, gap=14)

    def voters(self, current: str | None = None, *, pick: bool = True) -> Node:
        """Everybody, with a mark for those who voted."""
        seats = (self._seat(who, current, pick=pick) for who in self.sitting.view.present)
        count = t(
            "{n} van {all} gestemd", n=len(self.round.voted), all=len(self.sitting.view.present)
        )
        return panel(
            title(t("Wie heeft gestemd?"), level=Level.PANEL),
            text(count, style=Style.SMALL),
            wrap(*seats, gap=14),
            pad=28,
            gap=14,
        )

    def _seat(self, who: str, current: str | None, *, pick: bool) -> Node:
        face = self.sitting.faces[who]
        voted = who in self.round.voted
        mark = icon("check-circle", size=30, cut="fill") if voted else None
        words = t("{name}, heeft gestemd", name=face.name) if voted else face.name
        seat = row(
            face_token(face, 48, key=f"token:{who}"),
            text(face.name, style=Style.SMALL),
            mark,
            gap=8,
        )
        return panel(
            seat,
            pad=(10, 8, 18, 8),
            intent=Person(who) if pick else None,
            name=words,
            chosen=who == current,
            key=f"seat:{who}",
        )

    def seen(self) -> Node | None:
        """A word when an undo brought people back before a result they know."""
        if not self.table.seen_before:
            return None
        return rule_panel(
            t("Jullie hebben de uitslag al gezien. Stem liever opnieuw, ieder voor zich."),
        )

    def aside(self, look: Metrics) -> Node | None:
        """Who voted, and the rule of silence."""
        del look
        rule = t("**Spelregel** — eerst stil kiezen, dan pas praten.")
        return column(self.voters(), self.seen(), rule_panel(rule), gap=22)
