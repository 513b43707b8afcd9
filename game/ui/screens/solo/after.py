"""After the choice: consequences, next scenes, the twist."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.core.deck import FollowUp, Option
from game.core.events import FollowupChosen, TwistShown
from game.core.solo.table import number_of
from game.ui.layout import column, grid, row
from game.ui.node import Flag, Node
from game.ui.outcome import Do
from game.ui.screens.phases.consequence import Consequence
from game.ui.screens.phases.insight import ShowInsight
from game.ui.screens.phases.options import badge
from game.ui.screens.phases.part import Onward, rule_panel
from game.ui.screens.phases.twist import TurnCard
from game.ui.screens.solo.part import GoOn, SoloPart, chosen_words, own_reason
from game.ui.widgets.icon import icon
from game.ui.widgets.letter import letter
from game.ui.widgets.meter import Effect, meter
from game.ui.widgets.panel import panel
from game.ui.widgets.text import Style, text, verbatim
from game.ui.widgets.title import Level, title
from game.words import t, tn

if TYPE_CHECKING:
    from game.ui.metrics import Metrics


class ConsequenceAlone(Consequence, SoloPart):
    """What may come of every option, one's own first."""

    def main(self, look: Metrics) -> Node:
        """What it is, above the consequences."""
        return column(title(t("Wat ervan kan komen")), super().main(look), gap=16)

    def own_mark(self) -> str:
        """What is said of one's own option."""
        return t("jouw keuze")

    def own_name(self) -> str:
        """What an answer of one's own is called."""
        return t("je eigen antwoord")

    def _own_words(self) -> Node:
        lead = t("Voor je eigen antwoord zijn er geen geschatte gevolgen. Wat verwacht je zelf?")
        return panel(
            title(t("Anders"), level=Level.PANEL),
            text(verbatim(self.attempt.words)),
            text(lead, style=Style.SMALL),
            pad=36,
        )

    def _rule(self) -> Node | None:
        """Beside it already."""
        return None

    def aside(self, look: Metrics) -> Node | None:
        """Where the numbers come from, the own reason, and how a group chose."""
        del look
        words = t(
            "De gevolgen zijn onze eigen inschatting, om over na te denken. "
            "Zou het in jouw gemeente ook zo gaan?"
        )
        return column(own_reason(self), rule_panel(words), self._group(), gap=22)

    def _group(self) -> Node | None:
        counts = self.sitting.group_chose(self.card.id)
        if not counts:
            return None
        rows = (
            row(
                badge(self.card, option, 44),
                text(tn("{n} keer gekozen", "{n} keer gekozen", many)).placed(grow=1),
                gap=16,
            )
            for option, many in counts
        )
        return panel(title(t("Zo koos een groep hier"), level=Level.PANEL), *rows, pad=32, gap=14)


class NextScene(SoloPart):
    """The road goes on: a next choice, with its own consequence."""

    @property
    def scene(self) -> tuple[FollowUp, Option | None]:
        """The follow-up of this step, and what was chosen in it."""
        return self.solo.scenes[number_of(self.attempt.step) - 1]

    def main(self, look: Metrics) -> Node:
        """What happens next, the options, and once chosen what comes of it."""
        del look
        followup, chosen = self.scene
        return column(
            title(t("Hoe het verder gaat")),
            panel(text(followup.text), pad=36),
            column(*self._options(followup, chosen), gap=14).flagged(Flag.ARROWS),
            self._came(chosen) if chosen else None,
            gap=22,
        )

    def _options(self, followup: FollowUp, chosen: Option | None) -> list[Node]:
        return [
            self._option(followup, option, number, chosen)
            for number, option in enumerate(followup.options)
        ]

    def onward(self) -> Onward | None:
        """Where the road goes is known only after a choice."""
        return None if self.scene[1] else Onward(t("Verder"), GoOn())

    def first(self) -> str:
        """A choice."""
        return "" if self.scene[1] else t("Kies eerst hoe je verdergaat.")

    def _option(
        self, followup: FollowUp, option: Option, number: int, chosen: Option | None
    ) -> Node:
        mark = chr(ord("A") + number)
        taken = chosen is not None and chosen.id == option.id
        tick = icon("check-circle", cut="fill") if taken else None
        line = row(letter(mark, option.lean), text(option.label).placed(grow=1), tick, gap=24)
        event = FollowupChosen(followup=followup.id, option=option.id)
        return panel(
            line,
            pad=20,
            intent=Do((event,)) if chosen is None else None,
            chosen=taken,
            name=option.label,
            key=f"next:{option.id}",
            hotkey=f"letter {mark.lower()}" if chosen is None else "",
        )

    def _came(self, option: Option) -> Node:
        soon = _told(t("Wat er gebeurt"), option.soon)
        later = _told(t("Na ongeveer twee jaar"), option.later)
        gain, price = _told(t("Ervoor"), option.why), _told(t("De prijs"), option.price)
        parts = [part for part in (soon, later, gain, price) if part]
        return panel(
            grid(*parts, columns=2, min_column=380, gap=28) if parts else None,
            self._meters(option),
            pad=36,
            gap=24,
        )

    def _meters(self, option: Option) -> Node | None:
        if not option.effects:
            return None
        effects = (
            Effect(interest.label, interest.icon, *option.effects[interest.id])
            for interest in self.sitting.deck.interests
            if interest.id in option.effects
        )
        return meter(*effects)

    def aside(self, look: Metrics) -> Node | None:
        """The way so far."""
        del look
        steps = [chosen_words(self, self.attempt)]
        steps += [chosen.label for _, chosen in self.solo.scenes if chosen]
        rows = (text(verbatim(f"{n}. {words}")) for n, words in enumerate(steps, 1))
        way = panel(title(t("Jouw weg"), level=Level.PANEL), *rows, pad=32, gap=12)
        return column(way, gap=22)


def _told(heading: str, words: str) -> Node | None:
    if not words:
        return None
    return column(text(f"**{heading}**", style=Style.SMALL), text(words), gap=6)


class TwistAlone(TurnCard, SoloPart):
    """A new fact; does one's own choice stand?"""

    def said(self) -> dict[str, str]:
        """What is said to somebody alone."""
        return {
            "lead": t("Er gebeurt iets nieuws. Blijft je keuze staan?"),
            "again": t("Ik kies nu anders"),
            "stays": t("Mijn keuze blijft staan"),
            "now": t("Wat doe je nu?"),
        }

    def onward(self) -> Onward | None:
        """First the card is turned."""
        if self.card.twist:
            return None
        return Onward(t("Draai de kaart om"), Do((TwistShown(),)))

    def first(self) -> str:
        """Once it is turned: whether the choice stands."""
        if self.card.twist is None or self.table.play.verdict:
            return ""
        return t("Kies eerst wat je nu doet.") if self.again else t("Zeg eerst of je keuze blijft.")

    def aside(self, look: Metrics) -> Node | None:
        """What was chosen, and why."""
        del look
        line = text(verbatim(chosen_words(self, self.attempt)))
        return column(
            panel(title(t("Je koos"), level=Level.PANEL), line, pad=32, gap=16),
            own_reason(self),
            gap=22,
        )


class InsightAlone(ShowInsight, SoloPart):
    """What research says, in one's own time."""
