"""Inzicht: what law and research say, with sources, and handles from practice."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from game.core.deck import Handle, Source
from game.days import long_day
from game.ui.layout import column, row
from game.ui.node import Align, Node
from game.ui.screens.phases.part import Part, rule_panel
from game.ui.screens.phases.terms import linked, terms_panel
from game.ui.widgets.icon import icon
from game.ui.widgets.panel import Tone, panel
from game.ui.widgets.text import Style, rich, text
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
        """The insight, then the handles."""
        del look
        return column(
            title(t("Wat zeggen wet en onderzoek?")), self._insight(), self._handles(), gap=22
        )

    def _insight(self) -> Node | None:
        insight = self.card.insight
        if insight is None:
            return None
        paragraphs = (linked(self, paragraph) for paragraph in insight.text.split("\n\n"))
        return panel(*paragraphs, pad=(40, 32), gap=18)

    def _sources(self) -> Node | None:
        """Where it comes from; a press shows the whole address."""
        insight = self.card.insight
        if insight is None or not insight.sources:
            return None
        rows = (_source(source) for source in insight.sources)
        return panel(title(t("Bronnen"), level=Level.PANEL), *rows, pad=28, gap=12)

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
        """The date of the law, the sources, and the terms."""
        del look
        return column(self._law(), self._sources(), terms_panel(self), gap=20)

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
    site = urlsplit(source.url).hostname or ""
    name = site.removeprefix("www.")
    address = panel(text(source.url, style=Style.SMALL), pad=20)
    lines = column(
        text(words, style=Style.SMALL),
        text(rich(name, {name: address}), style=Style.FINE) if name else None,
    )
    return row(icon("bookmark-simple", size=28), lines.placed(grow=1), gap=12, align=Align.START)


def _handle(handle: Handle) -> Node:
    picture, name = kinds()[handle.kind]
    return row(
        icon(picture, size=40, cut="duotone"),
        column(text(f"**{name}**", style=Style.SMALL), text(handle.text), gap=4).placed(grow=1),
        gap=18,
    )
