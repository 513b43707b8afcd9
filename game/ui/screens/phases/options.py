"""The options of a card as rows, and what people call them."""

from __future__ import annotations

from game.core.deck import OTHER, PASS, Card
from game.ui.layout import row
from game.ui.node import Flag, Node
from game.ui.widgets.letter import letter
from game.ui.widgets.panel import panel
from game.ui.widgets.text import text, verbatim
from game.words import t


def option_name(card: Card, option: str) -> str:
    """What an option says; also for "anders" and "ik pas"."""
    found = card.option(option)
    if found:
        return found.label
    return t("Ik pas") if option == PASS else t("Anders, namelijk …")


def badge(card: Card, option: str, size: int = 66) -> Node:
    """The letter of an option, coloured from the left pole to the right pole."""
    found = card.option(option)
    if option == PASS:
        return letter("–", None, size=size)
    return letter(card.letter(option), found.lean if found else None, size=size)


LETTER, SMALL_LETTER = 66, 56


def option_row(
    card: Card,
    option: str,
    *more: Node | None,
    intent: object = None,
    chosen: bool = False,
    hotkey: str = "",
    said: str = "",
    down: float = 14,
) -> Node:
    """An option as a paper strip: letter, words, and whatever stands at its end.

    Args:
        card: whose option it is.
        option: its id.
        more: what stands at its end.
        intent: what choosing it means.
        chosen: whether it is chosen.
        hotkey: the command that chooses it.
        said: what people said instead of its own words.
        down: room above and below.
    """
    line = row(
        badge(card, option, SMALL_LETTER),
        text(verbatim(said or option_name(card, option))).placed(grow=1),
        *more,
        gap=24,
    )
    strip = panel(
        line,
        pad=(20, down),
        intent=intent,
        chosen=chosen,
        name=option_name(card, option),
        key=f"option:{option}",
    )
    return strip.keyed(f"option:{option}", hotkey).flagged(Flag.CHECKED, when=chosen)


def voted_options(card: Card) -> tuple[str, ...]:
    """What people can choose: the options, and "anders" of equal standing."""
    return (*(option.id for option in card.options), OTHER)


def hotkey_of(card: Card, option: str) -> str:
    """The letter key that chooses an option."""
    return "" if option == PASS else f"letter {card.letter(option).lower()}"
