"""Beside the board: what the chosen tension is about, and what can be played."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.core.deck import Card, Pole, Tension
from game.ui.layout import column, grid, row, scroll, wrap
from game.ui.node import Align, Node
from game.ui.screens.board_intents import AnyField, Choose, Draw, In, OwnCase, Take
from game.ui.screens.solo.at_board import doubts_here, opening_tools
from game.ui.theme import Color
from game.ui.widgets.button import Kind, button
from game.ui.widgets.cord import cord
from game.ui.widgets.icon import icon
from game.ui.widgets.keycap import keycap
from game.ui.widgets.panel import Tone, panel
from game.ui.widgets.pill import pill
from game.ui.widgets.select import Choice, select
from game.ui.widgets.text import Style, text
from game.ui.widgets.title import Level, title
from game.words import t, tn

if TYPE_CHECKING:
    from game.ui.screens.board import Board

KEYS = 9
"""Fields that have a key of their own."""


def welcome_panel(board: Board) -> Node:
    """Before a tension was chosen, or when the format plays the group's own case."""
    own = board.form.case == "own"
    words = (
        t("Deze werkvorm speel je met een casus van jullie zelf.")
        if own
        else t(
            "Kies een spanningsveld op het bord. Wie aan de beurt is, mag kiezen.",
        )
    )
    about = column(
        title(board.form.title if own else t("Waar wringt het bij jullie?"), level=Level.CARD),
        text(words),
        text(board.form.when, style=Style.SMALL) if own else _keys(board),
        _belongs(board.tension) if own else None,
        _format(board),
        _own_case(Kind.PRIMARY) if own else _any_field(),
        opening_tools(board.sitting),
        gap=26,
    )
    return panel(scroll(about, "panel", ground=Color.CARD), pad=48)


def _belongs(tension: Tension | None) -> Node:
    """Which field the group's own case belongs to; none is fine too."""
    if tension is None:
        return text(t("Kies op het bord bij welk veld de casus past. Het mag ook zonder."))
    name = t("{left} of {right}", left=tension.left.label, right=tension.right.label)
    return column(
        text(t("Jullie casus past bij:"), style=Style.SMALL),
        row(pill(name, icon=tension.icon, tone=Tone.LEFT)),
        gap=8,
    )


def _keys(board: Board) -> Node:
    """Which keys choose a field."""
    last = min(len(board.deck.tensions), KEYS)
    return row(keycap(f"1–{last}"), text(t("kiest een veld"), style=Style.SMALL), gap=12)


def _any_field() -> Node:
    """For who has only a remote, or cannot choose."""
    by_chance = button(
        t("Laat het toeval kiezen"), AnyField(), icon="shuffle", key="any-field", hotkey="forward"
    )
    return row(by_chance)


def tension_panel(board: Board, tension: Tension, actions: Node | None) -> Node:
    """The poles with gift and pitfall, the cards, and `actions` that stay in view below them."""
    about = scroll(column(*_about(board, tension), gap=22), "panel", ground=Color.CARD)
    return panel(about, actions, pad=(44, 40, 44, 36), gap=22)


def _about(board: Board, tension: Tension) -> tuple[Node | None, ...]:
    number = board.deck.tensions.index(tension) + 1
    name = t("{left} of {right}?", left=tension.left.label, right=tension.right.label.lower())
    own = _own_case() if board.form.case != "card" else None
    return (
        row(pill(t("Spanningsveld {n}", n=number), icon=tension.icon, tone=Tone.LEFT)),
        title(name, level=Level.CARD),
        cord(tension.left.label, tension.right.label),
        doubts_here(board.sitting, tuple(card.id for card in board.cards())),
        text(tension.about),
        grid(
            _pole(tension.left, Tone.LEFT),
            _pole(tension.right, Tone.RIGHT),
            columns=2,
            min_column=230,
            gap=16,
        ),
        text(tension.source, style=Style.SMALL) if tension.source else None,
        _counts(board),
        _format(board),
        row(own) if own else None,
    )


def _pole(pole: Pole, tone: Tone) -> Node:
    return panel(
        text(f"**{pole.label}**", style=Style.SMALL),
        _side("plus", pole.gift),
        _side("minus", pole.pitfall),
        tone=tone,
        pad=20,
        gap=8,
    )


def _side(mark: str, words: str) -> Node:
    """The mark stands beside the first line."""
    sign = column(icon(mark, size=26), pad=(0, 3, 0, 0))
    return row(sign, text(words, style=Style.SMALL).placed(grow=1), gap=10, align=Align.START)


def _counts(board: Board) -> Node:
    cards = board.cards()
    levels = len({card.level for card in cards})
    return wrap(
        pill(tn("{n} kaart", "{n} kaarten", len(cards)), icon="cards"),
        pill(t("± {n} min", n=board.form.minutes), icon="clock"),
        pill(tn("{n} niveau", "{n} niveaus", levels), icon="stack"),
        gap=12,
    )


def _format(board: Board) -> Node:
    choices = [
        Choice(form.id, form.title, In(form.id), about=form.summary) for form in board.deck.formats
    ]
    return select("format", t("Werkvorm"), choices, board.format)


def actions(board: Board, *, cap: str = "") -> Node:
    """The ways to take a card; `cap` is the key that draws one."""
    cards = board.cards()
    draw = button(
        t("Trek een kaart"),
        Draw(),
        kind=Kind.PRIMARY,
        icon="shuffle",
        cap=cap,
        key="draw",
        hotkey="forward|enter",
        disabled=not cards,
    )
    choose = button(t("Kies zelf"), Choose(), key="choose", disabled=not cards)
    return wrap(draw, choose, gap=18)


def _own_case(kind: Kind = Kind.QUIET) -> Node:
    on = "forward" if kind is Kind.PRIMARY else ""
    words = t("Eigen casus")
    return button(words, OwnCase(), kind=kind, icon="pencil-simple", key="own-case", hotkey=on)


def card_list(board: Board) -> Node:
    """The cards of the tension by title, easy ones first; played ones are marked."""
    return column(*(_card(board, card) for card in board.cards()), gap=12)


def _card(board: Board, card: Card) -> Node:
    view = board.sitting.view
    played = card.id in view.settings.played or card.id in [done.play.card for done in view.done]
    marks = (
        pill(t("niveau {n}", n=card.level)),
        pill(t("gespeeld"), icon="check", tone=Tone.GAIN) if played else None,
        pill(t("let op"), icon="warning", tone=Tone.RIGHT) if card.warning else None,
    )
    words = column(
        text(f"**{card.title}**"),
        text(card.warning, style=Style.SMALL) if card.warning else None,
        gap=4,
    )
    return panel(
        row(words.placed(grow=1), *marks, gap=14),
        pad=20,
        intent=Take(card.id, chosen=True),
        name=card.title,
        key=f"card:{card.id}",
    )
