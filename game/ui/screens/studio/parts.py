"""The parts of the form: their names, what belongs to them, and what the preview shows beside."""

from __future__ import annotations

from collections.abc import Callable

from game.ui.node import Node
from game.ui.screens.studio.case_part import KEYS, case_part
from game.ui.screens.studio.deck_part import deck_part, interests_part, tensions_part
from game.ui.screens.studio.ending_part import insight_part, twist_part
from game.ui.screens.studio.followups_part import followups_part
from game.ui.screens.studio.form import Form
from game.ui.screens.studio.lenses_part import lenses_part
from game.ui.screens.studio.options_part import options_part
from game.ui.screens.studio.talk_part import note_part, prompts_part
from game.ui.value import Value
from game.words import t

YAML = "yaml"


class Part(Value):
    """A part of the form.

    Attributes:
        name: what its tab says.
        fields: what stands in it, from top to bottom.
        keys: the first keys of what belongs to it in the file.
        phase: what the preview shows beside it.
    """

    name: str
    fields: Callable[[Form], tuple[Node | None, ...]]
    keys: tuple[str, ...]
    phase: str = "read"


def card_parts() -> dict[str, Part]:
    """The parts of a card."""
    return {
        "case": Part(t("Casus"), case_part, KEYS),
        "options": Part(t("Keuzes"), options_part, ("options",), "vote"),
        "lenses": Part(t("Brillen"), lenses_part, ("lenses",), "discuss"),
        "prompts": Part(t("Vragen"), prompts_part, ("prompts",), "discuss"),
        "twist": Part(t("Wending"), twist_part, ("twist",), "twist"),
        "insight": Part(
            t("Inzicht"), insight_part, ("insight", "handles", "terms", "law"), "insight"
        ),
        "followups": Part(t("Vervolg"), followups_part, ("followups",), "consequence"),
        "note": Part(t("Begeleiding"), note_part, ("facilitator", "review", "silence", "")),
    }


def deck_parts() -> dict[str, Part]:
    """The parts of the deck's own file."""
    own = ("title", "version", "job_title", "authors", "license", "credits", "id", "")
    return {
        "deck": Part(t("Het deck"), deck_part, own),
        "tensions": Part(t("Spanningsvelden"), tensions_part, ("tensions",)),
        "interests": Part(t("Belangen"), interests_part, ("interests",)),
    }
