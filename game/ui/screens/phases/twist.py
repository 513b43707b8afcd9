"""Wending: a new fact; does the decision stand?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.core.deck import Twist
from game.core.events import Reconsidered, TwistShown
from game.core.state import Verdict
from game.ui.layout import column, row
from game.ui.node import Flag, Node
from game.ui.outcome import Do, Outcome
from game.ui.screens.phases.options import badge, hotkey_of, option_name, option_row, voted_options
from game.ui.screens.phases.part import Part, rule_panel
from game.ui.theme import Color
from game.ui.value import Value
from game.ui.widgets.button import Kind, button
from game.ui.widgets.icon import icon
from game.ui.widgets.meter import Effect, meter
from game.ui.widgets.panel import Tone, panel
from game.ui.widgets.text import Style, text
from game.ui.widgets.title import Level, title
from game.ui.widgets.turning import turning
from game.words import t

if TYPE_CHECKING:
    from game.ui.metrics import Metrics


class Again(Value):
    """The group thinks again."""


class TurnCard(Part):
    """The card is turned over; the group says whether its decision stands."""

    again = False

    def main(self, look: Metrics) -> Node:
        """Before: a card to turn. After: the twist, and the two answers."""
        del look
        twist = self.card.twist
        return self._open(twist) if twist else self._closed()

    def said(self) -> dict[str, str]:
        """What is said to whoever decides here: a group."""
        return {
            "lead": t("Er gebeurt iets nieuws. Blijft jullie besluit staan?"),
            "again": t("We heroverwegen"),
            "stays": t("Het blijft staan"),
            "now": t("Wat doen jullie nu?"),
        }

    def _closed(self) -> Node:
        """The back of the card; a press on it turns it over."""
        words = column(
            title(t("Wending")),
            text(self.said()["lead"], style=Style.LEAD),
            gap=10,
        )
        back = panel(
            row(
                icon("lightning", size=96, cut="fill", color=Color.GOLD),
                words.placed(grow=1),
                gap=36,
            ),
            tone=Tone.TWIST,
            pad=(56, 72),
            intent=Do((TwistShown(),)),
            name=t("Draai de kaart om"),
            key="turn",
        )
        return column(back.flagged(Flag.FIRST))

    def _open(self, twist: Twist) -> Node:
        head = row(
            icon("lightning", cut="fill", color=Color.GOLD),
            text(f"**{t('Wending')}**", color=Color.GOLD),
            gap=14,
        )
        verdict = self.table.play.verdict
        front = panel(
            head,
            title(twist.title, level=Level.SCREEN),
            text(twist.text),
            text(f"**{twist.question}**"),
            self._answers(verdict),
            tone=Tone.TWIST,
            pad=48,
            gap=24,
            key="twist",
        )
        return column(
            turning(front, self.card.id),
            self._now() if self.again or (verdict and not verdict.stands) else None,
            gap=24,
        )

    def _answers(self, verdict: Verdict | None) -> Node:
        stay = Do((Reconsidered(stands=True),))
        chosen = verdict.stands if verdict else None
        return row(
            button(
                self.said()["again"],
                Again(),
                kind=Kind.GOLD,
                key="again",
                hotkey="choose 1",
                icon="check" if chosen is False else "",
            ),
            button(
                self.said()["stays"],
                stay,
                key="stays",
                hotkey="choose 2",
                icon="check" if chosen else "",
            ),
            gap=20,
        )

    def _now(self) -> Node:
        verdict = self.table.play.verdict
        chosen = verdict.option if verdict else None
        rows = (
            option_row(
                self.card,
                option,
                intent=Do((Reconsidered(stands=False, option=option),)),
                chosen=option == chosen,
                hotkey=hotkey_of(self.card, option),
            )
            for option in voted_options(self.card)
        )
        return column(text(f"**{self.said()['now']}**"), *rows, gap=14)

    def aside(self, look: Metrics) -> Node | None:
        """What the group had decided."""
        del look
        decision = self.table.play.decision
        if decision is None:
            return column(rule_panel(t("Jullie hebben nog niets besloten. Dat mag.")), gap=22)
        line = row(
            badge(self.card, decision.option, 52),
            text(option_name(self.card, decision.option)).placed(grow=1),
            gap=18,
        )
        decided = panel(title(t("Jullie besluit"), level=Level.PANEL), line, pad=32, gap=16)
        said = self.table.play.verdict is not None
        return column(decided, self._shifts(decision.option) if said else None, gap=22)

    def _shifts(self, option: str) -> Node | None:
        """What the twist adds to the consequences of the decision."""
        twist = self.card.twist
        extra = twist.effects.get(option) if twist else None
        if not extra:
            return None
        effects = (
            Effect(each.label, each.icon, *extra[each.id])
            for each in self.sitting.deck.interests
            if each.id in extra
        )
        heading = title(t("Wat de wending verschuift"), level=Level.PANEL)
        return panel(heading, meter(*effects), pad=32, gap=16)

    def handle(self, intent: object) -> Outcome | None:
        """Think again, or let it stand."""
        if isinstance(intent, Again):
            self.again = True
        return None
