"""A step that is only talk: who speaks, who listens, and questions to help."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.ui.layout import column
from game.ui.node import Node
from game.ui.screens.phases.notes import notes_area
from game.ui.screens.phases.part import Part, case_panel, rule_panel
from game.ui.screens.phases.prompts import prompts_of, prompts_panel
from game.ui.widgets.panel import Tone, panel
from game.ui.widgets.text import Style, text
from game.ui.widgets.title import Level, title
from game.words import t

if TYPE_CHECKING:
    from game.ui.metrics import Metrics


def speakers() -> dict[str, str]:
    """Who speaks, in words."""
    return {
        "all": t("Iedereen praat mee."),
        "owner": t("Wie de casus inbracht, heeft het woord."),
        "others": t("De anderen praten."),
        "in_turn": t("Ieder komt om de beurt aan het woord."),
        "pairs": t("Praat eerst in tweetallen."),
        "lens": t("Spreek vanuit de bril die je hebt gekregen."),
    }


def listeners() -> dict[str, str]:
    """Who listens, in words."""
    return {
        "owner": t("Wie de casus inbracht, luistert en zegt niets."),
        "others": t("De anderen luisteren."),
        "all": t("Iedereen luistert."),
    }


class Talk(Part):
    """The talk itself happens in the room; the screen holds the question."""

    def main(self, look: Metrics) -> Node:
        """Who speaks and listens, the case in short, and the notes."""
        del look
        step = self.table.step
        roles = " ".join(
            filter(
                None, (speakers().get(step.speaks, ""), listeners().get(step.listens or "", ""))
            ),
        )
        return column(
            title(step.title),
            text(roles, style=Style.LEAD),
            self._case(),
            notes_area(self, 6),
            gap=22,
        )

    def _case(self) -> Node | None:
        if not self.card.case:
            return None
        return case_panel(self) or panel(
            title(self.card.title, level=Level.PANEL),
            text(f"**{self.card.question}**") if self.card.question else None,
            tone=Tone.LEFT,
            pad=28,
            gap=10,
        )

    def aside(self, look: Metrics) -> Node | None:
        """The questions of this step."""
        del look
        rule = t("**Spelregel** — geen “als ik jou was”. Vraag door.")
        shown = prompts_panel(self, "discuss") if prompts_of(self, "") else None
        return column(shown or prompts_panel(self, "discuss"), rule_panel(rule), gap=22)
