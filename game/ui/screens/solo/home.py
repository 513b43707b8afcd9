"""The practice home: what shall I do today?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.ui.layout import column, grid, row, spacer, split, wrap
from game.ui.node import Flag, Node
from game.ui.outcome import Ask, Open, Outcome
from game.ui.screens.page import back_button, footer, page
from game.ui.screens.solo.card import PRACTICE
from game.ui.screens.solo.lines import CardLine, HomeModel, TensionLine
from game.ui.screens.solo.wishes import LookBackAt, PickDeck
from game.ui.theme import Color
from game.ui.widgets.button import Kind, button
from game.ui.widgets.divider import divider
from game.ui.widgets.dots import dots
from game.ui.widgets.icon import icon
from game.ui.widgets.panel import Tone, panel
from game.ui.widgets.pill import pill
from game.ui.widgets.select import Choice, select
from game.ui.widgets.text import Style, text, verbatim
from game.ui.widgets.title import Level, title
from game.words import t, tn

if TYPE_CHECKING:
    from game.ui.metrics import Metrics

MOST_DUE = 3


class SoloHome:
    """Where somebody alone begins and ends."""

    name = "solo_home"

    def __init__(self, model: HomeModel) -> None:
        """Show this; the app gives another model when something changed."""
        self.model = model

    def view(self, look: Metrics) -> Node:
        """What is open, what can be done today, and how far one is."""
        it = self.model
        lead = t("Een kaart duurt vijf tot vijftien minuten. Je kunt altijd stoppen.")
        heading = column(
            title(t("Dag {name}. Wat doe je vandaag?", name=it.name)),
            text(lead, style=Style.LEAD, color=Color.SOFT),
            gap=6,
        )
        return page(
            look,
            t("Zelf oefenen"),
            heading,
            self._open(),
            self._today(),
            split(self._progress(), self._more(), aside_width=560 if look.wide else 420),
            foot=footer(look, back_button(), None, self._deck()),
            key="solo_home",
        )

    def _open(self) -> Node | None:
        """The card that still lies on the table."""
        if not self.model.open_title:
            return None
        name = t("Verder met {title}", title=self.model.open_title)
        go = text(t("Verdergaan"), style=Style.BUTTON, color=Color.LEFT)
        return panel(
            row(
                icon("clock-counter-clockwise"),
                text(verbatim(name), style=Style.STRONG).placed(grow=1),
                go,
                icon("arrow-right", size=30),
                gap=20,
            ),
            pad=(36, 24),
            intent=Open("solo_card"),
            name=name,
            key="go-on",
            hotkey="forward",
        ).flagged(Flag.FIRST)

    def _today(self) -> Node:
        cells = [self._next(), *self._due(), self._free()]
        return grid(*filter(None, cells), min_column=440, gap=28)

    def _next(self) -> Node | None:
        line = self.model.next
        if line is None:
            return None
        hotkey = "" if self.model.open_title else "forward"
        return panel(
            _heading("compass", t("De volgende kaart"), Color.RIGHT),
            text(line.card.title, style=Style.STRONG),
            marks(line),
            spacer(),
            row(
                button(
                    t("Bekijk deze kaart"),
                    Open("solo_begin", line.card.id),
                    kind=Kind.SECONDARY if self.model.open_title else Kind.PRIMARY,
                    icon_after="arrow-right",
                    key="next",
                    hotkey=hotkey,
                ).flagged(Flag.FIRST)
            ),
            pad=36,
            gap=16,
        )

    def _due(self) -> list[Node]:
        due = self.model.due[:MOST_DUE]
        if not due:
            later = self.model.later
            if not later:
                return []
            words = t("De eerste kaart om op terug te kijken komt op {day}.", day=later)
            heading = _heading("calendar-check", t("Terugkijken"), Color.LEFT)
            return [panel(heading, text(words, color=Color.SOFT), pad=36, gap=16)]
        rows = (
            button(
                each.title,
                Ask(PRACTICE, LookBackAt(each.chapter, each.card)),
                icon="clock-counter-clockwise",
                key=f"due:{each.card}",
            )
            for each in due
        )
        words = t("Je speelde deze kaart {ago}. Denk je er nu anders over?", ago=due[0].ago)
        return [
            panel(
                _heading("calendar-check", t("Terugkijken"), Color.LEFT),
                text(words, color=Color.SOFT),
                spacer(),
                column(*rows, gap=12),
                tone=Tone.NOTE,
                pad=36,
                gap=16,
            )
        ]

    def _free(self) -> Node:
        surprise = button(
            t("Verras me"), Open("solo_begin", self.model.surprise), icon="shuffle", key="surprise"
        )
        choose = button(
            t("Kies zelf"), Open("solo_choose"), icon="magnifying-glass", key="choose-card"
        )
        words = t("Op veld, niveau of tijd. Of laat je verrassen.")
        return panel(
            _heading("cards", t("Een andere kaart"), Color.PLUM),
            text(words, color=Color.SOFT),
            spacer(),
            wrap(choose, surprise if self.model.surprise else None, gap=14),
            pad=36,
            gap=16,
        )

    def _progress(self) -> Node:
        rows: list[Node] = []
        for line in self.model.lines:
            rows += [divider(), _tension(line)] if rows else [_tension(line)]
        return panel(title(t("Wat je al tegenkwam"), level=Level.PANEL), *rows, pad=36, gap=14)

    def _more(self) -> Node:
        it = self.model
        entries = tn("{n} tekst", "{n} teksten", it.entries)
        team = tn("{n} open vraag", "{n} open vragen", it.team)
        terms = tn("{n} begrip om te oefenen", "{n} begrippen om te oefenen", it.terms)
        links = (
            ("eyeglasses", t("Mijn profiel"), t("waar jij gewicht legt"), "solo_profile", True),
            ("book-open", t("Mijn dagboek"), f"{entries} · {team}", "solo_journal", True),
            ("graduation-cap", t("Begrippen"), terms, "solo_terms", bool(it.terms)),
            ("export", t("Voorbereiding"), t("stuur mee naar je team"), "solo_send", True),
        )
        shown = (
            _link(picture, name, words, door, number)
            for number, (picture, name, words, door, there) in enumerate(links, 1)
            if there
        )
        return column(*shown, gap=16)

    def _deck(self) -> Node | None:
        decks = self.model.decks
        if len(decks) < 2:  # noqa: PLR2004 - nothing to choose
            return None
        choices = [Choice(key, name, Ask(PRACTICE, PickDeck(key))) for key, name in decks]
        return select("deck", t("Deck"), choices, self.model.deck, bare=True).placed(min_width=360)

    def handle(self, intent: object) -> Outcome | None:
        """Everything here is for the app."""
        return intent if isinstance(intent, Outcome) else None


def marks(line: CardLine) -> Node:
    """The tension, the level and the minutes of a card."""
    tension = line.tension
    name = f"{tension.left.label} / {tension.right.label}" if tension else ""
    return wrap(
        pill(name, icon=tension.icon, tone=Tone.LEFT) if tension else None,
        pill(t("niveau {n}", n=line.card.level), icon="stack"),
        pill(t("± {n} min", n=line.minutes), icon="clock"),
        pill(t("gespeeld"), icon="check", tone=Tone.GAIN) if line.played else None,
        gap=10,
    )


def _heading(picture: str, words: str, color: str) -> Node:
    return row(
        icon(picture, size=48, color=color, cut="duotone"),
        title(words, level=Level.PANEL).placed(grow=1),
        gap=18,
    )


def _tension(line: TensionLine) -> Node:
    name = f"{line.tension.left.label} / {line.tension.right.label}"
    return row(
        icon(line.tension.icon, cut="duotone"),
        text(name).placed(grow=1),
        dots(line.played, line.cards).placed(max_width=260),
        gap=18,
    )


def _link(picture: str, name: str, words: str, door: str, number: int) -> Node:
    return panel(
        row(
            icon(picture, size=44, cut="duotone"),
            column(
                text(name, style=Style.STRONG),
                text(words, style=Style.SMALL, color=Color.SOFT),
                gap=2,
            ).placed(grow=1),
            icon("arrow-right", size=28),
            gap=18,
        ),
        pad=(28, 20),
        intent=Open(door),
        name=name,
        key=f"to:{door}",
        hotkey=f"choose {number}",
    )
