"""Gevolgen: soon and later, what shifts for whom, and the price of every option."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.core.deck import OTHER, Option
from game.ui.layout import column, grid, row, split
from game.ui.node import Align, Node
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


ASIDE = 540


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
        """The option looked at; below it its meters, with every price beside them."""
        del look
        option = self.card.option(self.shown)
        story = self._story(option) if option else self._own_words()
        beside = column(self._prices(), self._rule(), gap=22)
        below = split(self._meters(option), beside, aside_width=ASIDE) if option else beside
        return column(self._which(), story, below, gap=18)

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
        label = t("Gevolgen van keuze")
        shown = pills(label, choices, self.shown, key="which", bare=True, arrows=False)
        return row(text(label, style=Style.LABEL), shown, gap=18)

    def _story(self, option: Option) -> Node:
        heading = row(
            badge(self.card, option.id),
            title(option.label, level=Level.PANEL).placed(grow=1),
            gap=22,
        )
        soon = column(_small(t("Binnen drie maanden")), text(option.soon), gap=6)
        later = column(_small(t("Na ongeveer twee jaar")), text(option.later), gap=6)
        terms = grid(soon, later, columns=2, min_column=420, gap=32)
        return panel(heading, terms, pad=(32, 24), gap=14)

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
        heading = title(t("Wat schuift er?"), level=Level.PANEL)
        return panel(meter(*effects, heading=heading), pad=(32, 22))

    def _prices(self) -> Node:
        rows: list[Node] = []
        for option in self.card.options:
            rows += [divider(), self._price(option)] if rows else [self._price(option)]
        heading = title(t("Wat elke keuze brengt en kost"), level=Level.PANEL)
        return panel(heading, *rows, pad=(30, 22), gap=14)

    def _price(self, option: Option) -> Node:
        gain = text(f"**{t('Ervoor')}:** {option.why}", style=Style.SMALL)
        price = text(f"**{t('De prijs')}:** {option.price}", style=Style.SMALL)
        letter = badge(self.card, option.id, 48)
        return row(letter, column(gain, price, gap=4).placed(grow=1), gap=18, align=Align.START)

    def _rule(self) -> Node | None:
        """Where these numbers come from."""
        words = t(
            "De gevolgen zijn onze eigen inschatting, om over te praten. "
            "Zou het in jullie gemeente ook zo gaan?"
        )
        return rule_panel(words)

    def aside(self, look: Metrics) -> Node | None:
        """Nothing: all of the width is needed."""
        del look
        return None

    def handle(self, intent: object) -> Outcome | None:
        """Look at another option."""
        if isinstance(intent, Pick):
            self.option = intent.option
        return None


def _small(words: str) -> Node:
    return text(f"**{words}**", style=Style.SMALL)
