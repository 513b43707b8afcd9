"""Inzicht: what law and research say, with sources, and handles from practice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.core.deck import Handle, Source
from game.days import long_day
from game.ui.layout import column, row
from game.ui.node import Node
from game.ui.screens.phases.part import Part, rule_panel
from game.ui.screens.phases.terms import linked, terms_panel
from game.ui.widgets.icon import icon
from game.ui.widgets.panel import Tone, panel
from game.ui.widgets.text import Style, text
from game.ui.widgets.title import Level, title
from game.words import t

if TYPE_CHECKING:
    from game.ui.metrics import Metrics


def kinds() -> dict[str, tuple[str, str]]:
    """The kinds of handles: an icon and a name."""
    return {
        "insight": ("lightbulb", t("Inzicht")),
        "question": ("question", t("Vraag om over te denken")),
        "chance": ("plant", t("Kans")),
        "intervention": ("wrench", t("Aanpak")),
        "signpost": ("compass", t("Richtingaanwijzer")),
    }


class ShowInsight(Part):
    """Something to know, and something to hold on to."""

    def main(self, look: Metrics) -> Node:
        """The insight with its sources, then the handles."""
        del look
        return column(
            title(t("Wat zeggen wet en onderzoek?")), self._insight(), self._handles(), gap=22
        )

    def _insight(self) -> Node | None:
        insight = self.card.insight
        if insight is None:
            return None
        sources = (_source(source) for source in insight.sources)
        paragraphs = (linked(self, paragraph) for paragraph in insight.text.split("\n\n"))
        return panel(*paragraphs, column(*sources, gap=8), pad=40, gap=22)

    def _handles(self) -> Node | None:
        found = [h for h in self.sitting.deck.inspiration if h.id in self.card.handles]
        if not found:
            return None
        rows = (_handle(handle) for handle in found)
        return panel(
            title(t("Handvatten uit de praktijk"), level=Level.PANEL),
            *rows,
            tone=Tone.GAIN,
            pad=36,
            gap=20,
        )

    def aside(self, look: Metrics) -> Node | None:
        """The date of the law, and the terms."""
        del look
        return column(self._law(), terms_panel(self), gap=22)

    def _law(self) -> Node | None:
        law = self.card.law
        if law is None:
            return None
        words = t(
            "De regels zoals ze golden op {valid}. Nagekeken op {checked}. "
            "Volg altijd de actuele lijn van je gemeente.",
            valid=long_day(law.valid_on),
            checked=long_day(law.checked_on),
        )
        return rule_panel(words)


def _source(source: Source) -> Node:
    words = ", ".join(filter(None, (source.title, long_day(source.date or ""))))
    return row(
        icon("bookmark-simple", size=28),
        column(text(words, style=Style.SMALL), text(source.url, style=Style.SMALL), gap=2).placed(
            grow=1
        ),
        gap=12,
    )


def _handle(handle: Handle) -> Node:
    picture, name = kinds()[handle.kind]
    return row(
        icon(picture, size=40, cut="duotone"),
        column(text(f"**{name}**", style=Style.SMALL), text(handle.text), gap=4).placed(grow=1),
        gap=18,
    )
