"""Trying a card alone: the case, a choice, what comes of it, and every follow-up."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from game.core.deck import Card, Deck, FollowUp, Option
from game.ui.layout import column, grid, row
from game.ui.node import Node
from game.ui.outcome import Leave, Outcome
from game.ui.screens.page import back_button, footer, page
from game.ui.theme import Color
from game.ui.value import Value
from game.ui.widgets.button import button
from game.ui.widgets.cord import poles
from game.ui.widgets.letter import letter
from game.ui.widgets.meter import Effect, meter
from game.ui.widgets.panel import Tone, panel
from game.ui.widgets.text import Style, text
from game.ui.widgets.title import Level, title
from game.words import t

if TYPE_CHECKING:
    from game.ui.metrics import Metrics


class Choose(Value):
    """Choose this option in the scene that is open."""

    option: str


class StepBack(Value):
    """Take the last choice back."""


class Alone:
    """One card, one path. What was chosen is kept by id, so that it holds after an edit."""

    name = "studio_alone"

    def __init__(self, deck: Deck, card: Card, chosen: list[str]) -> None:
        """Play this card; `chosen` are option ids, and belongs to the app."""
        self.deck, self.card, self._chosen = deck, card, chosen

    def view(self, look: Metrics) -> Node:
        """What was chosen in one line each, then the scene that waits for a choice."""
        self._keep_path()
        rows = list(self._rows())
        return page(
            look,
            t("Probeer: {card}", card=self.card.title),
            *rows,
            foot=self._foot(look),
            key=f"studio_alone:{len(self._chosen)}",
            gap=22,
        )

    def _rows(self) -> Iterator[Node]:
        options, question = self.card.options, self.card.question
        story: Node | None = self._case(whole=not self._chosen)
        for number, chosen in enumerate(self._chosen):
            taken = next(each for each in options if each.id == chosen)
            if story is not None:
                yield story
            yield self._strip(options, taken)
            last = number + 1 == len(self._chosen)
            if last:
                yield self._outcome(taken)
            scene = self._scene(taken)
            if scene is None:
                yield self._end()
                return
            story = self._told(scene) if last else None
            options, question = scene.options, ""
        if story is not None:
            yield story
        yield self._question(question, options)

    def _case(self, *, whole: bool) -> Node:
        tension = self.deck.tension_by_id.get(self.card.tension)
        story = [text(" ".join(part.split())) for part in self.card.case.split("\n\n")]
        return panel(
            poles(tension.left.label, tension.right.label) if tension else None,
            title(self.card.title, level=Level.CARD if whole else Level.PANEL),
            *(story if whole else ()),
            pad=40 if whole else 28,
            gap=18,
        )

    @staticmethod
    def _told(scene: FollowUp) -> Node:
        return panel(*(text(" ".join(part.split())) for part in scene.text.split("\n\n")), pad=36)

    @staticmethod
    def _strip(options: tuple[Option, ...], taken: Option) -> Node:
        """What was chosen."""
        badge = letter(chr(ord("A") + options.index(taken)), taken.lean, size=44)
        line = row(badge, text(taken.label, style=Style.STRONG).placed(grow=1), gap=20)
        return panel(line, tone=Tone.PLUM, pad=(20, 12))

    def _scene(self, option: Option) -> FollowUp | None:
        return next((each for each in self.card.followups if each.id == option.next), None)

    @staticmethod
    def _question(question: str, options: tuple[Option, ...]) -> Node:
        rows = (
            panel(
                row(
                    letter(chr(ord("A") + n), each.lean, size=50),
                    text(each.label).placed(grow=1),
                    gap=20,
                ),
                pad=(20, 12),
                intent=Choose(each.id),
                name=each.label,
                key=f"option:{each.id}",
                hotkey=f"letter {chr(ord('a') + n)}",
            )
            for n, each in enumerate(options)
        )
        return column(text(question, style=Style.STRONG) if question else None, *rows, gap=12)

    def _outcome(self, option: Option) -> Node:
        effects = [
            Effect(each.label, each.icon, *option.effects.get(each.id, (0, 0)))
            for each in self.deck.interests
            if option.effects.get(each.id, (0, 0)) != (0, 0)
        ]
        told = (
            (t("Binnen drie maanden"), option.soon),
            (t("Na ongeveer twee jaar"), option.later),
            (t("Ervoor"), option.why),
            (t("De prijs"), option.price),
        )
        cells = [
            column(text(name, style=Style.SMALL, color=Color.SOFT), text(words), gap=4)
            for name, words in told
            if words
        ]
        return panel(
            grid(*cells, columns=2, min_column=420, gap=24) if cells else None,
            meter(*effects) if effects else None,
            tone=Tone.NOTE,
            pad=32,
            gap=18,
        )

    def _end(self) -> Node:
        twist, insight = self.card.twist, self.card.insight
        return column(
            panel(
                title(twist.title, level=Level.PANEL),
                text(twist.text),
                text(twist.question, style=Style.STRONG),
                tone=Tone.TWIST,
                pad=36,
            )
            if twist
            else None,
            panel(text(insight.text), pad=32) if insight else None,
            text(t("Dit is het einde van de kaart."), color=Color.SOFT),
            gap=20,
        )

    def _foot(self, look: Metrics) -> Node:
        undo = None
        if self._chosen:
            undo = button(
                t("Andere keuze"),
                StepBack(),
                icon="arrow-counter-clockwise",
                key="step-back",
                hotkey="undo",
            )
        return footer(look, back_button(Leave()), None, undo)

    def handle(self, intent: object) -> Outcome | None:
        """A choice, or one back."""
        if isinstance(intent, Choose):
            self._chosen.append(intent.option)
        elif isinstance(intent, StepBack):
            del self._chosen[-1:]
        return intent if isinstance(intent, Outcome) else None

    def _keep_path(self) -> None:
        """Forget choices of before an edit that lead nowhere any more."""
        options = self.card.options
        for number, chosen in enumerate(self._chosen):
            taken = next((each for each in options if each.id == chosen), None)
            scene = self._scene(taken) if taken else None
            if taken is None or (scene is None and number + 1 < len(self._chosen)):
                del self._chosen[number + (0 if taken is None else 1) :]
                return
            options = scene.options if scene else ()
