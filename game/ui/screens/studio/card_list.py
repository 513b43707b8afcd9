"""The cards of the deck: search, marks, order, a copy, a new one."""

from __future__ import annotations

from game.ui.layout import column, row, scroll, wrap
from game.ui.node import Flag, Node, Role
from game.ui.outcome import Ask
from game.ui.screens.studio.findings import MARKS, mark
from game.ui.screens.studio.intents import Over, ShowFile
from game.ui.screens.studio.records import BenchModel, CardRow
from game.ui.theme import Color
from game.ui.widgets.button import Kind, button, icon_button
from game.ui.widgets.field import field
from game.ui.widgets.icon import icon
from game.ui.widgets.panel import Tone, panel
from game.ui.widgets.text import Style, text, verbatim
from game.ui.widgets.title import Level, title
from game.words import t, tn

SEARCH = "search"
ENOUGH_TO_SEARCH = 6


def card_list(model: BenchModel, words: str, *, scrolls: bool) -> Node:
    """The list as a sheet; its rows scroll by themselves, or with the page."""
    rows = column(_deck_row(model), *_rows(model, words), gap=2).flagged(Flag.ARROWS)
    rows = rows.but(role=Role.LIST, name=t("Kaarten"), key="cards")
    find = None
    if len(model.cards) >= ENOUGH_TO_SEARCH:
        find = field(SEARCH, t("Zoek een kaart"), words, placeholder=t("zoek"), bare=True)
    return panel(
        _head(model),
        find,
        scroll(rows, "scroll cards", ground=Color.CARD) if scrolls else rows,
        _tools(model),
        pad=(24, 26),
        gap=14,
    )


def _head(model: BenchModel) -> Node:
    count = tn("{n} kaart", "{n} kaarten", len(model.cards))
    add = None
    if model.writable:
        add = icon_button(
            "plus", t("Nieuwe kaart"), Ask("studio_new_card"), key="card:new", color=Color.PLUM
        )
    return row(title(count, level=Level.PANEL).placed(grow=1), add, gap=10, pad=(10, 0))


def found(model: BenchModel, words: str) -> tuple[CardRow, ...]:
    """The cards whose title has these words."""
    sought = words.strip().lower()
    return tuple(card for card in model.cards if sought in f"{card.title} {card.key}".lower())


def _rows(model: BenchModel, words: str) -> list[Node]:
    shown = found(model, words)
    if not shown and words.strip():
        return [text(t("Geen kaart met deze woorden."), style=Style.SMALL, color=Color.SOFT)]
    return [_row(model, card) for card in shown]


def _deck_row(model: BenchModel) -> Node:
    return _line("", t("Over dit deck"), "cards", "", chosen=not model.file)


def _row(model: BenchModel, card: CardRow) -> Node:
    return _line(card.key, card.title, card.icon, card.mark, chosen=card.key == model.file)


def _line(key: str, name: str, picture: str, found_: str, *, chosen: bool) -> Node:
    style = Style.SMALL_STRONG if chosen else Style.SMALL
    line = row(
        icon(picture, size=30, color=Color.PLUM),
        text(verbatim(name), style=style).placed(grow=1),
        mark(found_, 26) if key else None,
        gap=14,
    )
    told = MARKS[found_][0] if key else ""
    made = panel(
        line,
        tone=Tone.PLUM if chosen else Tone.BARE,
        pad=(14, 10),
        intent=ShowFile(key),
        name=name,
        key=f"card:{key or 'deck.yaml'}",
    )
    return made.but(value=told).flagged(Flag.CURRENT, when=chosen)


def _tools(model: BenchModel) -> Node | None:
    """What can be done with the card that is open, and how many cards come at once."""
    if not model.writable:
        return None
    sheet = button(
        t("Kaarten uit een werkblad"),
        Over("sheet"),
        kind=Kind.QUIET,
        icon="plus",
        key="sheet:open",
        small=True,
    )
    return column(row(sheet), _one_card(model.file) if model.file else None, gap=8)


def _one_card(key: str) -> Node:
    return wrap(
        icon_button("arrow-up", t("Kaart omhoog"), Ask("studio_move_card", -1), key="card:up"),
        icon_button("arrow-down", t("Kaart omlaag"), Ask("studio_move_card", 1), key="card:down"),
        icon_button("copy", t("Maak een kopie"), Ask("studio_copy_card", key), key="card:copy"),
        icon_button("trash", t("Gooi deze kaart weg"), Over("drop"), key="card:drop"),
        gap=4,
    )
