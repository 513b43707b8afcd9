"""Terms of the trade, explained where they stand in a text."""

from __future__ import annotations

from game.core.deck import Term
from game.ui.layout import column, row
from game.ui.node import Node
from game.ui.screens.phases.part import Part
from game.ui.widgets.icon import icon
from game.ui.widgets.panel import Tone, panel
from game.ui.widgets.text import Style, rich, text
from game.ui.widgets.title import Level, title
from game.words import t


def terms_of(part: Part) -> tuple[Term, ...]:
    """The terms that the card names."""
    return tuple(term for term in part.sitting.deck.terms if term.id in part.card.terms)


def meaning(term: Term) -> Node:
    """A term with its meaning, as a small card."""
    return panel(
        title(term.term, level=Level.PANEL),
        text(term.about),
        text(term.source, style=Style.SMALL) if term.source else None,
        tone=Tone.NOTE,
        pad=28,
        gap=12,
    ).placed(max_width=560)


def linked(part: Part, words: str, style: Style = Style.BODY) -> Node:
    """A text in which the card's terms can be pressed for their meaning."""
    links: dict[str, object] = {}
    for term in terms_of(part):
        for form in (*term.short, term.term.split(" (")[0]):
            links[form] = links[form.lower()] = meaning(term)
    return text(rich(" ".join(words.split()), links=links), style=style)


def terms_panel(part: Part) -> Node | None:
    """All terms of the card, each opening its meaning."""
    terms = terms_of(part)
    if not terms:
        return None
    links = {term.term: meaning(term) for term in terms}
    words = rich(", ".join(term.term for term in terms), links=links)
    line = row(icon("book-open", cut="duotone"), text(f"**{t('Begrippen')}**"), gap=14)
    return panel(column(line, text(words), gap=10), tone=Tone.NOTE, pad=28)
