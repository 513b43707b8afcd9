"""Casus: somebody reads the card aloud; the person, the question, and who is involved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.ui.layout import column, row
from game.ui.node import Node
from game.ui.screens.phases.part import Part
from game.ui.screens.phases.terms import linked, terms_panel
from game.ui.widgets.cord import poles
from game.ui.widgets.icon import icon
from game.ui.widgets.image import image
from game.ui.widgets.panel import Tone, panel
from game.ui.widgets.text import Style, text
from game.ui.widgets.title import Level, title
from game.ui.widgets.token import token
from game.words import t

if TYPE_CHECKING:
    from game.ui.metrics import Metrics

PLUM = 1


class Read(Part):
    """The case, as the group reads it."""

    def main(self, look: Metrics) -> Node:
        """The card: poles, person, case and question."""
        tension = self.tension
        return panel(
            poles(tension.left.label, tension.right.label) if tension else None,
            self._person(look),
            *(linked(self, paragraph) for paragraph in self.card.case.split("\n\n")),
            self._question(),
            pad=56 if look.wide else 32,
            gap=28,
            key="case",
            name=self.card.title,
        )

    def _person(self, look: Metrics) -> Node:
        person = self.card.person
        name = title(self.card.title, level=Level.CARD)
        if person is None:
            return name
        about = t("{name}, {age} jaar", name=person.name, age=person.age)
        line = " · ".join(part for part in (about, person.about) if part)
        return row(
            self._portrait(),
            column(name, text(line, style=Style.SMALL), gap=8).placed(grow=1),
            gap=28 if look.wide else 18,
        )

    def _portrait(self) -> Node:
        person = self.card.person
        path = self.sitting.picture(self.card)
        if path and person:
            return image(path, person.alt or person.name, width=128, height=128, circle=True)
        return token(person.name[:1] if person else "", PLUM, size=104)

    def _question(self) -> Node | None:
        if not self.card.question:
            return None
        words = text(f"**{self.card.question}**").placed(grow=1)
        return panel(row(icon("question", cut="fill"), words, gap=22), tone=Tone.LEFT, pad=28)

    def aside(self, look: Metrics) -> Node | None:
        """What to do, who is involved, and the terms."""
        del look
        what = t("Eén deelnemer leest voor. Daarna is het even stil: wat raakt je?")
        now = panel(title(t("Nu"), level=Level.PANEL), text(what), gap=10, pad=32)
        return column(now, self._involved(), terms_panel(self), self._review(), gap=22)

    def _involved(self) -> Node | None:
        lenses = self.card.lenses
        if not lenses:
            return None
        rows = (row(icon(lens.icon, cut="duotone"), text(lens.who), gap=18) for lens in lenses)
        return panel(
            title(t("Wie zijn erbij betrokken?"), level=Level.PANEL), *rows, gap=16, pad=32
        )

    def _review(self) -> Node | None:
        if self.card.review is None:
            return None
        words = t(
            "Deze kaart is nog niet door een jurist gelezen. "
            "Volg bij zo’n situatie de regels van je eigen gemeente."
        )
        return panel(
            row(icon("scales"), text(words, style=Style.SMALL), gap=16), tone=Tone.NOTE, pad=24
        )
