"""Gevolgen: soon and later, what shifts for whom, and the price of every option."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.core.deck import OTHER, Option
from game.ui.layout import column, grid, row
from game.ui.node import Node
from game.ui.outcome import Outcome
from game.ui.screens.phases.options import badge, hotkey_of, option_name
from game.ui.screens.phases.part import Part, rule_panel
from game.ui.screens.phases.voting import Pick
from game.ui.widgets.choice import pills
from game.ui.widgets.divider import divider
from game.ui.widgets.meter import Effect, meter
from game.ui.widgets.panel import panel
from game.ui.widgets.select import Choice
from game.ui.widgets.text import Style, text, verbatim
from game.ui.widgets.title import Level, title
from game.words import t

if TYPE_CHECKING:
    from game.ui.metrics import Metrics


class Consequence(Part):
    """What may come of an option; each has something for it and something against it."""

    option: str | None = None

    @property
    def shown(self) -> str:
        """The option that is looked at: the group's own, until another is chosen."""
        decision = self.table.play.decision
        own = decision.option if decision else self.card.options[0].id
        return self.option or own

    def main(self, look: Metrics) -> Node:
        """The option looked at, its meters, and every price."""
        del look
        option = self.card.option(self.shown)
        return column(
            self._which(),
            self._story(option) if option else self._own_words(),
            self._meters(option) if option else None,
            self._prices(),
            gap=22,
        )

    def own_name(self) -> str:
        """What an answer of one's own is called: here a group's."""
        return t("jullie eigen antwoord")

    def own_mark(self) -> str:
        """What is said of the option that was decided on: here by a group."""
        return t("jullie keuze")

    def _chip(self, option: str) -> Choice:
        decision, letter = self.table.play.decision, self.card.letter(option)
        own = decision is not None and decision.option == option
        name = f"{letter} · {self.own_mark()}" if own else letter
        return Choice(option, name, Pick(option), hotkey=hotkey_of(self.card, option))

    def _which(self) -> Node:
        decision = self.table.play.decision
        choices = [self._chip(option.id) for option in self.card.options]
        if decision and decision.option == OTHER:
            choices.append(Choice(OTHER, self.own_name(), Pick(OTHER)))
        return pills(t("Gevolgen van keuze"), choices, self.shown, key="which", arrows=False)

    def _story(self, option: Option) -> Node:
        heading = row(
            badge(self.card, option.id),
            title(option.label, level=Level.PANEL).placed(grow=1),
            gap=24,
        )
        soon = column(_small(t("Binnen drie maanden")), text(option.soon), gap=6)
        later = column(_small(t("Na ongeveer twee jaar")), text(option.later), gap=6)
        return panel(heading, grid(soon, later, columns=2, min_column=420, gap=32), pad=36, gap=22)

    def _own_words(self) -> Node:
        decision = self.table.play.decision
        words = decision.text if decision else ""
        lead = t(
            "Voor jullie eigen antwoord zijn er geen geschatte gevolgen. Jullie verwachten zelf:"
        )
        return panel(
            title(option_name(self.card, OTHER), level=Level.PANEL),
            text(lead, style=Style.SMALL),
            text(verbatim(words or t("Daar hebben jullie nog niets over opgeschreven."))),
            pad=36,
        )

    def _meters(self, option: Option) -> Node:
        effects = (
            Effect(interest.label, interest.icon, *option.effects.get(interest.id, (0, 0)))
            for interest in self.sitting.deck.interests
        )
        return panel(
            title(t("Wat schuift er?"), level=Level.PANEL), meter(*effects), pad=36, gap=18
        )

    def _prices(self) -> Node:
        rows: list[Node] = []
        for option in self.card.options:
            rows += [divider(), self._price(option)] if rows else [self._price(option)]
        return panel(
            title(t("Wat elke keuze brengt en kost"), level=Level.PANEL), *rows, pad=36, gap=18
        )

    def _price(self, option: Option) -> Node:
        gain = column(_small(t("Ervoor")), text(option.why), gap=4)
        price = column(_small(t("De prijs")), text(option.price), gap=4)
        return row(
            badge(self.card, option.id, 52),
            grid(gain, price, columns=2, min_column=380, gap=28).placed(grow=1),
            gap=22,
        )

    def aside(self, look: Metrics) -> Node | None:
        """Where these numbers come from."""
        del look
        words = t(
            "De gevolgen zijn onze eigen inschatting, om over te praten. "
            "Zou het in jullie gemeente ook zo gaan?"
        )
        return column(rule_panel(words), gap=22)

    def handle(self, intent: object) -> Outcome | None:
        """Look at another option."""
        if isinstance(intent, Pick):
            self.option = intent.option
        return None


def _small(words: str) -> Node:
    return text(f"**{words}**", style=Style.SMALL)
