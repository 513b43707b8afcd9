"""The cards of a deck by tension: title, level, time, warning, and whether it was picked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.core.deck import Card, Deck, Tension
from game.ui.layout import column, grid, row, wrap
from game.ui.node import Align, Node
from game.ui.screens.prepare.preparation import Look, Only, Pick
from game.ui.theme import Color
from game.ui.widgets.button import button
from game.ui.widgets.check import check
from game.ui.widgets.icon import icon
from game.ui.widgets.panel import Tone, panel
from game.ui.widgets.pill import pill
from game.ui.widgets.select import Choice, select
from game.ui.widgets.text import Style, text
from game.ui.widgets.title import Level, title
from game.words import t

if TYPE_CHECKING:
    from game.ui.screens.prepare.prepare import Prepare


def cards_of(deck: Deck, tension: str = "") -> tuple[Card, ...]:
    """The cards in reading order: by tension, the easy ones first."""
    order = [each.id for each in deck.tensions]
    found = [card for card in deck.cards if tension in ("", card.tension)]
    return tuple(sorted(found, key=lambda c: (order.index(c.tension), c.level, c.title)))


def name_of(tension: Tension) -> str:
    """A tension by its two poles."""
    return t("{left} of {right}", left=tension.left.label, right=tension.right.label)


def tension_choice(deck: Deck, chosen: str) -> Node:
    """Which tensions are shown."""
    every = Choice("", t("Alle spanningsvelden"), Only())
    choices = (every, *(Choice(each.id, name_of(each), Only(each.id)) for each in deck.tensions))
    return select("tension", t("Spanningsveld"), choices, chosen).placed(
        max_width=720, align=Align.START
    )


def card_list(screen: Prepare) -> Node:
    """The cards, under the tension they belong to."""
    shown = screen.cards
    groups = (
        _tension(screen, tension, [card for card in shown if card.tension == tension.id])
        for tension in screen.deck.tensions
        if any(card.tension == tension.id for card in shown)
    )
    return column(*groups, gap=36)


def _tension(screen: Prepare, tension: Tension, cards: list[Card]) -> Node:
    heading = row(
        icon(tension.icon, size=40, cut="duotone"),
        title(name_of(tension), level=Level.PANEL).placed(grow=1),
        gap=16,
    )
    rows = (_card(screen, card) for card in cards)
    return column(heading, grid(*rows, columns=2, min_column=600, gap=18), gap=16)


def _card(screen: Prepare, card: Card) -> Node:
    pick = check(card.title, card.id in screen.picked, Pick(card.id), key=f"pick:{card.id}")
    name = t("Lees {card}", card=card.title)
    read = button(t("Lezen"), Look(card.id), icon="book-open", key=f"read:{card.id}", small=True)
    below = column(marks(card, played=card.id in screen.model.played), _warning(card), gap=8)
    return panel(
        row(pick.placed(grow=1), read.but(name=name), gap=16),
        column(below, pad=(58, 0, 0, 0)),
        pad=(20, 16, 20, 20),
        gap=4,
    )


def _warning(card: Card) -> Node | None:
    if not card.warning:
        return None
    return row(
        icon("warning", size=26, color=Color.RIGHT),
        text(card.warning, style=Style.SMALL).placed(grow=1),
        gap=10,
        align=Align.START,
    )


def marks(card: Card, *, played: bool) -> Node:
    """Level, time, and whether this group has played it."""
    words = t("niveau {n} · {minutes} minuten", n=card.level, minutes=card.minutes)
    seen = pill(t("eerder gespeeld"), icon="check", tone=Tone.GAIN) if played else None
    return wrap(text(words, style=Style.SMALL, color=Color.SOFT), seen, gap=16)
