"""Which part of the screen belongs to which phase alone, and what the phases are called."""

from __future__ import annotations

from collections.abc import Callable

from game.ui.practising import Practising
from game.ui.screens.solo.after import ConsequenceAlone, InsightAlone, NextScene, TwistAlone
from game.ui.screens.solo.choosing import Choose, Why
from game.ui.screens.solo.cura import Concentrate, Postpone, Reflect
from game.ui.screens.solo.lenses import Lenses
from game.ui.screens.solo.part import SoloPart
from game.ui.screens.solo.reading import AskAlone, ReadAlone
from game.ui.screens.solo.taking import Compare, TakeAlong
from game.words import t

PARTS: dict[str, Callable[[Practising], SoloPart]] = {
    "read": ReadAlone,
    "ask": AskAlone,
    "choose": Choose,
    "why": Why,
    "lenses": Lenses,
    "consequence": ConsequenceAlone,
    "follow_up": NextScene,
    "twist": TwistAlone,
    "insight": InsightAlone,
    "take_along": TakeAlong,
    "concentrate": Concentrate,
    "postpone": Postpone,
    "reflect": Reflect,
    "compare": Compare,
}


def onward(phase: str) -> str:
    """What going on to a phase says on the button."""
    words = {
        "read": t("Lees de casus"),
        "ask": t("Vragen stellen"),
        "choose": t("Kiezen"),
        "why": t("Waarom?"),
        "lenses": t("Door andere brillen"),
        "consequence": t("Naar de gevolgen"),
        "follow_up": t("Hoe gaat het verder?"),
        "twist": t("Naar de wending"),
        "insight": t("Wat zegt onderzoek?"),
        "take_along": t("Wat neem ik mee?"),
        "postpone": t("Stel je oordeel uit"),
        "reflect": t("Kijk door andere brillen"),
        "compare": t("Toen en nu naast elkaar"),
    }
    return words.get(phase, t("Verder"))
