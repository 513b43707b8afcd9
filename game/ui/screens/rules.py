"""The ground rules: read together, agreed with one key."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from game.ui.layout import column, grid, row
from game.ui.node import Align, Flag, Node
from game.ui.outcome import Ask, Outcome
from game.ui.screens.page import back_button, footer, page
from game.ui.theme import Color
from game.ui.value import Value
from game.ui.widgets.button import Kind, button
from game.ui.widgets.icon import icon
from game.ui.widgets.panel import Tone, panel
from game.ui.widgets.text import Style, text
from game.ui.widgets.title import title
from game.words import t

if TYPE_CHECKING:
    from game.ui.metrics import Metrics


class RulesModel(Value):
    """Who agrees, and what agreeing asks of the app."""

    group: str = ""
    agree: Outcome = Ask("agree")


class Rule(NamedTuple):
    """A rule in a few words, and what it means."""

    picture: str
    name: str
    about: str


def ground_rules() -> tuple[Rule, ...]:
    """What every group agrees on before it plays."""
    return (
        Rule(
            "hand",
            t("Meedoen mag, niets moet"),
            t("Ieders stem telt even zwaar. Passen mag altijd."),
        ),
        Rule(
            "lock", t("Wat je hier deelt, blijft hier"), t("Je praat na afloop niet over anderen.")
        ),
        Rule(
            "hourglass-medium", t("Wacht met je oordeel"), t("Vraag eerst door: wat zie jij dan?")
        ),
        Rule(
            "chat-circle",
            t("Geen “als ik jou was”"),
            t("Vertel wat jij ziet. Advies geef je als iemand erom vraagt."),
        ),
        Rule(
            "eyeglasses",
            t("Het is geen debat"),
            t("Je hoeft niemand te overtuigen. Onderzoek ook je eigen aannames."),
        ),
        Rule("scales", t("De spelleider kiest geen kant"), t("De spelleider stemt niet mee.")),
        Rule(
            "eye-slash",
            t("Niemand is te herkennen"),
            t("Een eigen casus vertel je zonder namen, datums en details."),
        ),
        Rule(
            "pause",
            t("Een pauze mag altijd"),
            t("Onderin staat de pauzeknop, of druk op P. Een reden hoeft niet."),
        ),
    )


class Rules:
    """The last screen before the board."""

    name = "rules"

    def __init__(self, model: RulesModel) -> None:
        """Show this."""
        self.model = model

    def view(self, look: Metrics) -> Node:
        """The rules as cards, and one button."""
        lead = t("Lees ze samen. Iedereen mag er iets over vragen.")
        agree = button(
            t("Akkoord, we beginnen"),
            self.model.agree,
            kind=Kind.PRIMARY,
            icon_after="arrow-right",
            cap="Enter" if look.wide else "",
            key="agree",
            hotkey="forward",
        )
        return page(
            look,
            self.model.group,
            column(
                title(t("Zo praten we met elkaar")),
                text(lead, style=Style.LEAD, color=Color.SOFT),
                gap=6,
            ),
            grid(*map(_card, ground_rules()), columns=2, min_column=560, gap=22),
            foot=footer(look, back_button(), None, agree.flagged(Flag.FIRST)),
            key="rules",
        )

    def handle(self, intent: object) -> Outcome | None:
        """Agreed, or back."""
        return intent if isinstance(intent, Outcome) else None


def _card(rule: Rule) -> Node:
    tile = panel(icon(rule.picture, size=44, cut="duotone"), tone=Tone.LEFT, pad=14)
    words = column(text(rule.name, style=Style.STRONG), text(rule.about, color=Color.SOFT), gap=2)
    return panel(row(tile, words.placed(grow=1), gap=24, align=Align.START), pad=(28, 24))
