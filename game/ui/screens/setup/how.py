"""The panels of how the group votes, what is counted, and what the report may say."""

from __future__ import annotations

from game.core.events import Settings
from game.ui.layout import row
from game.ui.node import Node
from game.ui.screens.setup.intents import Have
from game.ui.theme import Color
from game.ui.widgets.choice import pills
from game.ui.widgets.icon import icon
from game.ui.widgets.panel import Tone, panel
from game.ui.widgets.select import Choice
from game.ui.widgets.switch import switch
from game.ui.widgets.text import Style, text
from game.words import t


def voting_panel(settings: Settings) -> Node:
    """Hand cards or in turn, anonymous or not, and what each voter is asked."""
    ways = (
        Choice("hands", t("handkaarten"), Have("voting", "hands"), icon="hand"),
        Choice("turn", t("om de beurt"), Have("voting", "turn"), icon="keyboard"),
    )
    return panel(
        pills(t("Stemmen gaat"), ways, settings.voting, key="voting"),
        text(_way(settings), style=Style.SMALL, color=Color.SOFT),
        _switch(settings, "anonymous", t("Anoniem stemmen"), _anonymous(settings)),
        _switch(
            settings,
            "sure",
            t("Vraag hoe zeker iemand is, en hoeveel anderen hetzelfde kiezen"),
            t("Zo zie je samen hoe goed jullie elkaar inschatten."),
        )
        if settings.voting == "turn"
        else None,
        pad=36,
        gap=18,
    )


def _way(settings: Settings) -> str:
    if settings.voting == "turn":
        return t("De laptop gaat rond. Ieder kiest zonder dat een ander het ziet.")
    return t("Iedereen steekt bij drie een letter op. De spelleider voert het in.")


def _anonymous(settings: Settings) -> str:
    if settings.voting == "turn":
        return t("De uitslag toont geen namen. Ook wordt niet bewaard wie wat koos.")
    return t("De spelleider telt alleen handen. Er staan geen namen bij de stemmen.")


def after_panel(settings: Settings) -> Node:
    """Points, and names in the report."""
    points = t("De groep krijgt ze samen, voor hoe het gesprek gaat. Nooit voor een antwoord.")
    names = t("Staat dit uit, dan staan er geen namen in het verslag.")
    return panel(
        _switch(settings, "points", t("Gesprekspunten"), points),
        _switch(settings, "names_in_report", t("Namen in het verslag"), names),
        pad=36,
        gap=18,
    )


def safe_panel() -> Node:
    """Where everything stays."""
    words = t(
        "Alles blijft op deze computer. In het verslag staan geen namen, "
        "tenzij jullie dat samen kiezen."
    )
    lock = icon("lock", size=44, color=Color.MOSS, cut="duotone")
    return panel(
        row(lock, text(words, style=Style.SMALL).placed(grow=1), gap=22),
        tone=Tone.GAIN,
        pad=(36, 26),
    )


def _switch(settings: Settings, name: str, words: str, about: str) -> Node:
    on = bool(getattr(settings, name))
    return switch(words, on, Have(name, not on), about=about)
