"""The profile: where one puts weight, what that brings and costs, and how it moved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.core.profile import FEWEST_CARDS, Profile, Weight
from game.ui.layout import column, grid, row, split, stack, wrap
from game.ui.node import Edited, Node
from game.ui.outcome import Ask, Outcome
from game.ui.screens.confirm import No, Question, Yes, confirm
from game.ui.screens.page import back_button, footer, page
from game.ui.screens.solo.card import PRACTICE
from game.ui.screens.solo.weights import (
    amount,
    counted_words,
    question_of,
    radar_of,
    strength_of,
)
from game.ui.screens.solo.who import LONGEST_CODE, LONGEST_NAME
from game.ui.screens.solo.wishes import Forget, Rename
from game.ui.theme import Color
from game.ui.value import Value
from game.ui.widgets.button import Kind, button
from game.ui.widgets.divider import divider
from game.ui.widgets.field import field
from game.ui.widgets.icon import icon
from game.ui.widgets.panel import Tone, panel
from game.ui.widgets.text import Style, text
from game.ui.widgets.title import Level, title
from game.ui.widgets.trend import trend
from game.words import t, tn

if TYPE_CHECKING:
    from game.ui.metrics import Metrics

NAME, CODE = "mirror:name", "mirror:code"


class MirrorModel(Value):
    """The profile now, how it was at each look, and whose it is."""

    name: str
    hidden: bool
    now: Profile
    times: tuple[Profile, ...] = ()


class AskForget(Value):
    """The person wants the profile deleted."""


class Mirror:
    """The profile of one person, for that person."""

    name = "solo_profile"

    def __init__(self, model: MirrorModel) -> None:
        """Show this."""
        self.model = model
        self.words = {NAME: model.name, CODE: ""}
        self.asking = False

    def view(self, look: Metrics) -> Node:
        """The web and the words; before ten cards only how many are still to come."""
        lead = t("Een spiegel, geen cijfer. Er is geen beste vorm, en niemand anders ziet dit.")
        heading = column(
            title(t("Waar jij gewicht legt")),
            text(lead, style=Style.LEAD, color=Color.SOFT),
            gap=6,
        )
        whole = page(
            look,
            t("Zelf oefenen"),
            heading,
            *(self._ready(look) if self.model.now.ready else self._early()),
            self._own(),
            foot=footer(look, back_button()),
            key="solo_profile",
        )
        return stack(whole, confirm(self._question()) if self.asking else None)

    def _early(self) -> tuple[Node, ...]:
        left = FEWEST_CARDS - self.model.now.cards
        words = tn(
            "Na nog {n} kaart kan het spel er iets over zeggen. Eerder zou het toeval zijn.",
            "Na nog {n} kaarten kan het spel er iets over zeggen. Eerder zou het toeval zijn.",
            left,
        )
        said = column(
            text(words), text(counted_words(), style=Style.SMALL, color=Color.SOFT), gap=6
        )
        return (panel(row(icon("hourglass-medium"), said.placed(grow=1), gap=18), pad=36),)

    def _ready(self, look: Metrics) -> tuple[Node | None, ...]:
        now, times = self.model.now, self.model.times
        first = times[0] if len(times) > 1 else None
        dashed = t("stippellijn: je eerste tien") if first else ""
        count = tn("na {n} kaart", "na {n} kaarten", now.cards)
        web = panel(
            radar_of(now, first),
            text(
                " · ".join(filter(None, (count, t("licht: de marge"), dashed))),
                style=Style.SMALL,
                color=Color.SOFT,
                middle=True,
            ),
            pad=36,
            gap=16,
        )
        side = column(self._side(), gap=22)
        return (
            split(web, side, aside_width=620 if look.wide else 460),
            self._weights(),
            self._moved() if len(times) > 1 else None,
        )

    def _side(self) -> Node:
        now = self.model.now
        least = now.least
        question = (
            panel(
                text(f"**{t('Een vraag van de andere kant')}**", style=Style.SMALL),
                text(question_of(least)),
                tone=Tone.NOTE,
                pad=32,
                gap=10,
            )
            if least
            else None
        )
        return column(panel(text(_said(now)), tone=Tone.LEFT, pad=32), question, gap=22)

    def _weights(self) -> Node:
        rows: list[Node] = []
        for weight in self.model.now.weights:
            rows += [divider(), _weight(weight)] if rows else [_weight(weight)]
        heading = title(t("Wat het brengt, en wat het kost"), level=Level.PANEL)
        return panel(heading, *rows, pad=36, gap=18)

    def _moved(self) -> Node:
        lines = []
        for number, weight in enumerate(self.model.now.weights):
            shares = [each.weights[number].share for each in self.model.times]
            words = " › ".join(amount(each.weights[number]) for each in self.model.times)
            lines.append(
                column(
                    text(weight.interest.label, style=Style.STRONG),
                    trend(shares, weight.interest.label, words),
                    gap=8,
                )
            )
        lead = t("Elk punt kijkt naar tien kaarten; het volgende begint vijf kaarten later.")
        return panel(
            title(t("Hoe het bewoog"), level=Level.PANEL),
            text(lead, style=Style.SMALL, color=Color.SOFT),
            grid(*lines, min_column=340, gap=32),
            pad=36,
            gap=18,
        )

    def _own(self) -> Node:
        """The name, the code, and the way out."""
        name = self.words[NAME].strip()
        code = self.words[CODE].strip()
        keep = button(
            t("Bewaar"),
            Ask(PRACTICE, Rename(name, code or None)),
            key="profile:keep",
            disabled=not name,
        )
        open_ = (
            button(t("Haal de code weg"), Ask(PRACTICE, Rename(name, "")), key="profile:uncode")
            if self.model.hidden
            else None
        )
        forget = button(
            t("Verwijder dit profiel"),
            AskForget(),
            kind=Kind.DANGER,
            icon="trash",
            key="profile:forget",
        )
        hint = t("Een code verbergt alleen voor wie voorbijloopt. Hij versleutelt niets.")
        return panel(
            title(t("Dit profiel"), level=Level.PANEL),
            grid(
                field(NAME, t("Naam"), self.words[NAME], limit=LONGEST_NAME),
                field(CODE, t("Nieuwe code"), self.words[CODE], limit=LONGEST_CODE),
                columns=2,
                min_column=380,
                gap=24,
            ),
            text(hint, style=Style.SMALL, color=Color.SOFT),
            wrap(keep, open_, forget, gap=16),
            pad=36,
            gap=18,
        )

    def _question(self) -> Question:
        return Question(
            t("Dit profiel verwijderen?"),
            t(
                "Alles van {name} gaat weg, ook uit de reservekopieën. Het komt niet terug.",
                name=self.model.name,
            ),
            (
                t("alle gespeelde kaarten en keuzes"),
                t("het dagboek en de vragen voor het team"),
                t("wat je nog wilde terugzien, en de begrippen"),
                t("niet weg: bestanden die je zelf maakte, zoals een dagboek als PDF"),
            ),
            t("Ja, verwijder alles"),
        )

    def handle(self, intent: object) -> Outcome | None:
        """Another name or code, or the end of the profile."""
        if isinstance(intent, Edited) and intent.key in self.words:
            self.words[intent.key] = intent.text
        if isinstance(intent, AskForget):
            self.asking = True
        if isinstance(intent, No):
            self.asking = False
        if isinstance(intent, Yes):
            return Ask(PRACTICE, Forget())
        return intent if isinstance(intent, Outcome) else None


def _said(now: Profile) -> str:
    """What gets most and least weight."""
    if now.most is None or now.least is None:
        return t("Je legt overal ongeveer evenveel gewicht.")
    return t(
        "Je legt vaak gewicht bij **{most}** en minder bij **{least}**. "
        "Dat brengt iets, en het kost iets.",
        most=now.most.label.lower(),
        least=now.least.label.lower(),
    )


def _weight(weight: Weight) -> Node:
    strength, price = strength_of(weight.interest)
    name = row(
        icon(weight.interest.icon, size=40, cut="duotone"),
        column(
            text(weight.interest.label, style=Style.STRONG),
            text(amount(weight), style=Style.SMALL, color=Color.SOFT),
            gap=2,
        ).placed(grow=1),
        gap=18,
    )
    gain = row(icon("plus", size=28, color=Color.MOSS), text(strength).placed(grow=1), gap=12)
    cost = row(icon("minus", size=28, color=Color.RIGHT), text(price).placed(grow=1), gap=12)
    return grid(name, gain, cost, columns=3, min_column=340, gap=24)
