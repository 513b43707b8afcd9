"""The form for a group's own case: short, and it warns for what could be traced."""

from __future__ import annotations

from game.core.events import OwnCaseWritten
from game.ui.layout import row
from game.ui.node import Edited, Flag, Node
from game.ui.outcome import Do, Outcome
from game.ui.screens.phases.part import Onward, Part
from game.ui.value import Value
from game.ui.widgets.button import Kind, button
from game.ui.widgets.field import field
from game.ui.widgets.icon import icon
from game.ui.widgets.panel import Tone, panel
from game.ui.widgets.text import Style, text
from game.ui.widgets.text_area import text_area
from game.ui.widgets.title import Level, title
from game.words import t

PREFIX = "own:"
LETTERS = "abcd"


class Write(Value):
    """Put the case on the table; `sure` when the warning was read."""

    sure: bool = False


class OwnCase:
    """What happened, the question, and if wanted two to four options."""

    def __init__(self, part: Part) -> None:
        """Begin with the case as it was written before, if it was."""
        self.part = part
        self.words = self._written()
        self.warned = False

    def view(self) -> Node:
        """The form, with the warning when something may point to a person."""
        return panel(
            title(t("Jullie eigen casus"), level=Level.PANEL),
            self._line("title", t("Een titel"), t("zonder namen")),
            text_area(
                f"{PREFIX}case",
                t("Wat gebeurde er?"),
                self._of("case"),
                lines=5,
                limit=2000,
            ),
            self._line("question", t("Wat is jullie vraag?"), t("Wat doe je als …?")),
            text(
                t("Willen jullie stemmen? Schrijf dan twee tot vier keuzes op."), style=Style.SMALL
            ),
            *(
                self._line(f"option-{x}", t("Keuze {letter}", letter=x.upper()), "")
                for x in LETTERS
            ),
            self._warning(),
            row(self._done()),
            pad=36,
            gap=18,
        )

    def _written(self) -> dict[str, str]:
        """The case as it lies on the table."""
        card = self.part.card
        words = {"title": card.title, "case": card.case, "question": card.question}
        labels = [option.label for option in card.options]
        return words | {f"option-{x}": label for x, label in zip(LETTERS, labels, strict=False)}

    def _of(self, name: str) -> str:
        return self.words.get(name, "")

    def _line(self, name: str, label: str, hint: str) -> Node:
        return field(f"{PREFIX}{name}", label, self._of(name), placeholder=hint, limit=200)

    def onward(self) -> Onward:
        """What puts the case on the table; it waits for the case itself."""
        words = t("Het klopt zo, ga door") if self.warned else t("Zet deze casus op tafel")
        return Onward(words, Write(sure=self.warned) if self._of("case").strip() else None)

    @property
    def unkept(self) -> bool:
        """Whether something stands in the form that is not on the table."""
        return self._written() != self.words

    def _done(self) -> Node:
        onward = self.onward()
        return button(
            onward.label,
            onward.intent,
            kind=Kind.PRIMARY,
            icon_after="arrow-right",
            key="own:done",
            disabled=onward.intent is None,
        ).flagged(Flag.FIRST, when=self.warned)  # brings the warning above it into view

    def _traces(self) -> tuple[str, ...]:
        return self.part.sitting.traces(" \n".join(self.words.values()))

    def _warning(self) -> Node | None:
        traces = self._traces() if self.warned else ()
        if not traces:
            return None
        words = t(
            "Dit lijkt op iets wat naar een persoon wijst: {what}. "
            "Verander het, of ga door als het niemand aanwijst.",
            what=", ".join(traces),
        )
        return panel(
            row(icon("warning", cut="fill"), text(words).placed(grow=1), gap=16),
            tone=Tone.RIGHT,
            pad=24,
        )

    def edited(self, edited: Edited) -> Outcome | None:
        """A field of the form changed."""
        if edited.key.startswith(PREFIX):
            self.words[edited.key.removeprefix(PREFIX)] = edited.text
        return None

    def handle(self, intent: object) -> Outcome | None:
        """Put it on the table, after a warning if there is something to warn for."""
        if not isinstance(intent, Write) or not self._of("case").strip():
            return None
        if not intent.sure and self._traces():
            self.warned = True
            return None
        return Do((self._event(),))

    def _title(self) -> str:
        """What was written, else the line with which the case was brought."""
        pitches = self.part.sitting.view.pitches
        brought = pitches[0].title if pitches else t("Eigen casus")
        return self._of("title").strip() or brought

    def _event(self) -> OwnCaseWritten:
        labels = tuple(filter(None, (self._of(f"option-{x}").strip() for x in LETTERS)))
        play = self.part.table.play
        number = 1 + sum(done.play.card.startswith("own-") for done in self.part.sitting.view.done)
        return OwnCaseWritten(
            case=play.card or f"own-{number}",
            title=self._title(),
            text=self._of("case").strip(),
            question=self._of("question").strip(),
            options=labels if len(labels) > 1 else (),
            tension=self.part.sitting.view.tension or "",
        )
