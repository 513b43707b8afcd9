"""Uitslag: how the group voted, before anyone speaks, and who should speak first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.core.deck import OTHER, PASS
from game.core.events import VoteCorrected
from game.core.mirror import Result
from game.ui.layout import column, row
from game.ui.node import Node
from game.ui.outcome import Do
from game.ui.screens.people import face_token
from game.ui.screens.phases.options import badge, option_name, option_row
from game.ui.screens.phases.part import Part, rule_panel
from game.ui.screens.phases.stand import label_words, stand_on_cord
from game.ui.theme import Color
from game.ui.widgets.button import Kind, button
from game.ui.widgets.icon import icon
from game.ui.widgets.panel import panel
from game.ui.widgets.text import Style, text
from game.ui.widgets.title import Level, title
from game.words import t

if TYPE_CHECKING:
    from game.ui.metrics import Metrics

NOTICEABLE = 0.15
"""From this part of the group on, a wrong guess about the others is worth a word."""


class ShowResult(Part):
    """The result of the round that was just opened."""

    @property
    def result(self) -> Result:
        """The open round; the phase is only entered when there is one."""
        found = self.table.results[self.table.round or 0]
        if found is None:
            raise LookupError("a reveal without a result")
        return found

    def main(self, look: Metrics) -> Node:
        """An option per row with its tokens, and the cord below."""
        del look
        result = self.result
        options = [option.id for option in self.card.options]
        extra = [option for option in (OTHER, PASS) if result.counts[option]]
        rows = (self._row(option, result) for option in (*options, *extra))
        return column(
            title(t("Zo stemde de groep")),
            column(*rows, gap=10),
            self._cord(result),
            gap=14,
        )

    def _row(self, option: str, result: Result) -> Node:
        count = result.counts[option]
        number = title(str(count), level=Level.CARD)
        said = _others(result) if option == OTHER else ""
        faces = self._tokens(option, count, result)
        return option_row(self.card, option, faces, number, said=said, down=9)

    def _tokens(self, option: str, count: int, result: Result) -> Node:
        people = result.people[option]
        if not people:
            return row(*(icon("user", cut="fill", color=Color.SOFT) for _ in range(count)), gap=4)
        return row(*(self._token(who) for who in people), gap=4)

    def _token(self, who: str) -> Node:
        seat = face_token(self.sitting.faces[who], 52, key=f"token:{who}")
        return seat.but(popup=self._mend(who))

    def _mend(self, who: str) -> Node:
        """A slip: put somebody's token where it belongs."""
        options = [*(option.id for option in self.card.options), OTHER, PASS]
        rows = (
            row(
                badge(self.card, option, 44),
                button(
                    option_name(self.card, option),
                    Do((VoteCorrected(who=who, option=option),)),
                    kind=Kind.QUIET,
                    key=f"mend:{who}:{option}",
                ).placed(grow=1),
                gap=12,
            )
            for option in options
        )
        name = self.sitting.faces[who].name
        words = t("Verkeerd ingevoerd? {name} koos:", name=name)
        return panel(text(words, style=Style.SMALL), *rows, pad=20, gap=6).placed(max_width=760)

    def _cord(self, result: Result) -> Node | None:
        return stand_on_cord(self, result)

    def aside(self, look: Metrics) -> Node | None:
        """How divided the group is, who speaks first, and a rule."""
        del look
        rule = t("**Spelregel** — vraag door naar het waarom. Overtuigen hoeft niet.")
        return column(
            label_words(self.result), self._first(), self._guessed(), rule_panel(rule), gap=22
        )

    def _guessed(self) -> Node | None:
        """How well people knew each other, when they guessed."""
        off = self.result.overestimated
        if off is None:
            return None
        words = t("Jullie schatten elkaar goed in.")
        if off > NOTICEABLE:
            words = t("Jullie dachten dat meer collega’s hetzelfde zouden kiezen.")
        elif off < -NOTICEABLE:
            words = t("Meer collega’s kozen hetzelfde dan jullie dachten.")
        return panel(title(t("Wat jullie dachten"), level=Level.PANEL), text(words), gap=12, pad=32)

    def _first(self) -> Node | None:
        words = " ".join(filter(None, (self._lone(), self._ends())))
        if not words:
            return None
        return panel(
            title(t("Begin bij het verschil"), level=Level.PANEL), text(words), gap=12, pad=32
        )

    def _lone(self) -> str:
        lone = self.result.lone
        if lone is None:
            return ""
        letter = self.card.letter(lone)
        people = self.result.people[lone]
        if not people:
            return t("Iemand koos als enige {letter}. Wie wil er iets over zeggen?", letter=letter)
        name = self.sitting.faces[people[0]].name
        return t(
            "Laat eerst **{name}** ({letter}) aan het woord, als enige met dit antwoord.",
            name=name,
            letter=letter,
        )

    def _ends(self) -> str:
        if not self.result.ends:
            return ""
        left, right = (self.card.letter(option) for option in self.result.ends)
        if self.result.lone:
            return t("Daarna {left} en {right} tegenover elkaar.", left=left, right=right)
        return t(
            "Hoor eerst {left} en {right}: zij liggen het verst uit elkaar.", left=left, right=right
        )


def _others(result: Result) -> str:
    """What people said who chose something else."""
    words = " / ".join(f"“{each}”" for each in result.texts)
    return t("Anders: {words}", words=words) if words else ""
