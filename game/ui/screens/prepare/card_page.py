"""One card in full: everything that will come on the table, and what is for the facilitator."""

from __future__ import annotations

from game.core.deck import Card, Deck, Option
from game.ui.layout import column, grid, row, split
from game.ui.node import Align, Node
from game.ui.screens.phases.options import badge
from game.ui.screens.prepare.card_list import marks, name_of
from game.ui.theme import Color
from game.ui.widgets.divider import divider
from game.ui.widgets.icon import icon
from game.ui.widgets.panel import Tone, panel
from game.ui.widgets.text import Style, text
from game.ui.widgets.title import Level, title
from game.words import t


def card_page(deck: Deck, card: Card, *, played: bool) -> Node:
    """The whole card, from case to insight."""
    main = (_case(deck, card, played=played), _options(card), _twist(card), _insight(card))
    aside = (_facilitator(card), _facts(card), _lenses(card))
    beside = column(*aside, gap=22) if any(aside) else None
    return split(column(*main, gap=22), beside, aside_width=600)


def _case(deck: Deck, card: Card, *, played: bool) -> Node:
    tension = deck.tension_by_id.get(card.tension)
    person = card.person
    about = t("{name}, {age} jaar", name=person.name, age=person.age) if person else ""
    line = " · ".join(filter(None, (about, person.about if person else "")))
    return panel(
        text(name_of(tension), style=Style.LABEL, color=Color.LEFT) if tension else None,
        title(card.title, level=Level.CARD),
        text(line, style=Style.SMALL, color=Color.SOFT) if line else None,
        marks(card, played=played),
        _warning(card),
        *_paragraphs(card.case),
        panel(text(card.question, style=Style.STRONG), tone=Tone.LEFT, pad=24)
        if card.question
        else None,
        pad=44,
        gap=20,
    )


def _warning(card: Card) -> Node | None:
    if not card.warning:
        return None
    words = text(card.warning, style=Style.SMALL).placed(grow=1)
    return panel(
        row(icon("warning", color=Color.RIGHT, cut="fill"), words, gap=16), tone=Tone.RIGHT, pad=18
    )


def _options(card: Card) -> Node | None:
    rows: list[Node] = []
    for option in card.options:
        rows += [divider()] if rows else []
        rows.append(_option(card, option))
    return _panel(t("De keuzes, met hun prijs"), *rows) if rows else None


def _option(card: Card, option: Option) -> Node:
    told = (
        (t("Ervoor"), option.why),
        (t("De prijs"), option.price),
        (t("Binnen drie maanden"), option.soon),
        (t("Na ongeveer twee jaar"), option.later),
    )
    cells = (_named(name, words) for name, words in told if words)
    words = column(
        text(option.label, style=Style.STRONG),
        grid(*cells, columns=2, min_column=420, gap=20),
        gap=12,
    )
    return row(badge(card, option.id, 52), words.placed(grow=1), gap=22, align=Align.START)


def _named(name: str, words: str) -> Node:
    return column(text(name, style=Style.SMALL, color=Color.SOFT), text(words), gap=2)


def _facilitator(card: Card) -> Node | None:
    if not card.facilitator.strip():
        return None
    return _panel(t("Voor jou als spelleider"), *_paragraphs(card.facilitator), tone=Tone.PLUM)


def _facts(card: Card) -> Node | None:
    rows = (_named(fact.ask, fact.answer) for fact in card.facts)
    return _panel(t("Feiten die opengaan als iemand ernaar vraagt"), *rows) if card.facts else None


def _lenses(card: Card) -> Node | None:
    rows = (
        row(
            icon(lens.icon, size=44, cut="duotone"),
            column(
                text(lens.who, style=Style.STRONG),
                text(f"“{lens.says}”"),
                text(t("Vraagt: {question}", question=lens.asks), color=Color.SOFT),
                gap=2,
            ).placed(grow=1),
            gap=20,
            align=Align.START,
        )
        for lens in card.lenses
    )
    return _panel(t("De brillen"), *rows) if card.lenses else None


def _twist(card: Card) -> Node | None:
    twist = card.twist
    if twist is None:
        return None
    words = (*_paragraphs(twist.text), text(twist.question, style=Style.STRONG))
    return _panel(t("De wending: {title}", title=twist.title), *words, tone=Tone.NOTE)


def _insight(card: Card) -> Node | None:
    insight = card.insight
    if insight is None:
        return None
    sources = (
        text(
            " · ".join(filter(None, (s.title, s.date, s.url))), style=Style.SMALL, color=Color.SOFT
        )
        for s in insight.sources
    )
    return _panel(t("Wat zeggen wet en onderzoek?"), *_paragraphs(insight.text), *sources)


def _paragraphs(words: str) -> tuple[Node, ...]:
    parts = (" ".join(part.split()) for part in words.split("\n\n"))
    return tuple(text(part) for part in parts if part)


def _panel(name: str, *inside: Node, tone: Tone = Tone.CARD) -> Node:
    return panel(title(name, level=Level.PANEL), *inside, tone=tone, pad=36, gap=18)
