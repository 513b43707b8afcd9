"""Voting in turn: the laptop goes round; each chooses alone, until "geef door"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.core.deck import OTHER, PASS
from game.core.events import Ballot
from game.ui.layout import column, row
from game.ui.node import Edited, Flag, Node
from game.ui.outcome import Cast, Outcome
from game.ui.screens.people import face_token
from game.ui.screens.phases.part import Onward
from game.ui.screens.phases.voting import Person, Pick, Voting
from game.ui.value import Value
from game.ui.widgets.button import Kind, button
from game.ui.widgets.choice import pills
from game.ui.widgets.field import field
from game.ui.widgets.panel import panel
from game.ui.widgets.select import Choice
from game.ui.widgets.stepper import stepper
from game.ui.widgets.text import Style, text
from game.ui.widgets.title import title
from game.words import t

if TYPE_CHECKING:
    from game.ui.metrics import Metrics


class Sit(Value):
    """Whoever's turn it is sits in front of the laptop."""


class PassOn(Value):
    """Done: the ballot goes into the box and the laptop to the next."""


class Sure(Value):
    """How sure somebody is, from 1 to 5."""

    sure: int


class Guess(Value):
    """How many others would choose the same: one more or less."""

    more: int


class InTurn(Voting):
    """A curtain between people; behind it the options, and nothing of the others."""

    seated = False
    chosen: str | None = None
    words = ""
    sure: int | None = None
    guess: int | None = None

    def main(self, look: Metrics) -> Node:
        """The curtain, the options, or that all have voted."""
        del look
        if self.current is None:
            lead = t("Iedereen heeft gestemd. Zet de laptop weer in het midden.")
            return column(title(t("Klaar voor de uitslag")), text(lead, style=Style.LEAD), gap=20)
        return self._behind() if self.seated else self._curtain(self.current)

    def _curtain(self, who: str) -> Node:
        face = self.sitting.faces[who]
        sit = button(
            t("Ik ben {name}", name=face.name),
            Sit(),
            kind=Kind.PRIMARY,
            icon_after="arrow-right",
            key=f"sit:{who}",
        )
        return column(
            title(t("Geef de laptop aan {name}", name=face.name)),
            text(t("De anderen kijken even weg."), style=Style.LEAD),
            panel(row(face_token(face, 96), sit.flagged(Flag.FIRST), gap=28), pad=36),
            gap=24,
        )

    def _behind(self) -> Node:
        return column(
            self.heading(t("Kies wat jij zou doen. Niemand ziet het.")),
            self.options(self.chosen),
            self._other(),
            self._more() if self.sitting.view.settings.sure else None,
            gap=20,
        )

    def _other(self) -> Node | None:
        if self.chosen != OTHER:
            return None
        return field(
            "other", t("Anders, namelijk"), self.words, submit=PassOn(), first=True, limit=200
        )

    @property
    def page(self) -> str:
        """Everybody begins at the top: how far somebody scrolled would tell what they chose."""
        return f"turn {self.current} {self.seated}"

    def onward(self) -> Onward | None:
        """While people vote, going on is sitting down and giving the laptop on."""
        if self.current is None:
            return None
        if not self.seated:
            return Onward(t("Ik ben {name}", name=self.sitting.faces[self.current].name), Sit())
        words = t("Ik pas, geef door") if self.chosen == PASS else t("Geef door")
        return Onward(words, PassOn() if self.chosen else None, "pass-on")

    def _more(self) -> Node | None:
        if self.chosen in (None, PASS):
            return None
        scale = (t("niet"), t("een beetje"), t("redelijk"), t("goed"), t("heel zeker"))
        choices = [Choice(str(n), name, Sure(n)) for n, name in enumerate(scale, 1)]
        chosen = str(self.sure) if self.sure else ""
        return column(
            pills(t("Hoe zeker ben je?"), choices, chosen, key="sure"),
            stepper(
                t("Hoeveel anderen kiezen hetzelfde, denk je?"),
                self.guess or 0,
                Guess(-1),
                Guess(1),
                key="guess",
            ),
            gap=20,
        )

    def aside(self, look: Metrics) -> Node | None:
        """Who voted; nothing of the others while somebody sits behind the screen."""
        return None if self.seated else super().aside(look)

    def edited(self, edited: Edited) -> Outcome | None:
        """The words of the other answer."""
        self.words = edited.text
        return None

    def handle(self, intent: object) -> Outcome | None:
        """Sitting down, choosing, and giving the laptop on."""
        if isinstance(intent, Person):
            self._next(intent.who)
        elif isinstance(intent, Sit):
            self.seated = True
        elif isinstance(intent, Pick):
            self.chosen = intent.option
        elif isinstance(intent, Sure):
            self.sure = intent.sure
        elif isinstance(intent, Guess):
            most = len(self.sitting.view.present) - 1
            self.guess = min(most, max(0, (self.guess or 0) + intent.more))
        elif isinstance(intent, PassOn) and self.chosen:
            return self._cast(self.chosen)
        return None

    def _cast(self, option: str) -> Outcome | None:
        who, words = self.current, self.words.strip() if option == OTHER else ""
        ballot = Ballot(option, who, words, self.sure, self.guess)
        self._next(None)
        return Cast(ballot) if who else None

    def _next(self, who: str | None) -> None:
        self.who, self.seated, self.chosen = who, False, None
        self.words, self.sure, self.guess = "", None, None
