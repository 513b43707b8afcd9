"""What practising alone brings to the board: questions to open, and counts of doubt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.ui.layout import column, wrap
from game.ui.node import Node
from game.ui.outcome import Open
from game.ui.screens.solo.bridge import doubted
from game.ui.widgets.button import Kind, button
from game.ui.widgets.text import Style, text
from game.words import t

if TYPE_CHECKING:
    from game.ui.sitting import Sitting


def opening_tools(sitting: Sitting) -> Node | None:
    """At the start of a session: questions somebody brought, and preparations to count."""
    if sitting.view.done:
        return None
    questions, load = Open("solo_questions"), Open("solo_load")
    return wrap(
        button(
            t("Vragen voor mijn team"),
            questions,
            icon="chat-circle",
            key="team-questions",
            small=True,
        ),
        button(
            t("Voorbereidingen tellen"),
            load,
            kind=Kind.QUIET,
            icon="list-checks",
            key="count-prepared",
            small=True,
        ),
        gap=14,
    )


def doubts_here(sitting: Sitting, cards: tuple[str, ...]) -> Node | None:
    """Of these cards, how many people prepared them and doubted: counts only."""
    titles = {card.id: card.title for card in sitting.deck.cards}
    rows = (
        column(text(titles[card], style=Style.SMALL), doubted(people, doubts), gap=6)
        for card, people, doubts in sitting.view.prepared
        if card in cards
    )
    shown = tuple(rows)
    return column(*shown, gap=14) if shown else None
