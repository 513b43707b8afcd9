"""The form for a group's own case: short, and it warns for what could be traced."""

from __future__ import annotations

from game.core.events import OwnCaseWritten
from game.core.phases import VOTES
from game.ui.layout import row
from game.ui.node import Edited, Flag, Node
from game.ui.outcome import Do, Outcome
from game.ui.screens.phases.part import Onward, Part
from game.ui.value import Value
from game.ui.widgets.button import button
from game.ui.widgets.field import field
from game.ui.widgets.icon import icon
from game.ui.widgets.panel import Tone, panel
from game.ui.widgets.text import Style, text
from game.ui.widgets.text_area import text_area
from game.ui.widgets.title import Level, title
from game.words import t

PREFIX = "own:"
LETTERS = "abcd"
NAMES = ("title", "case", "question", *(f"option-{x}" for x in LETTERS))


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
            *self._options(),
            self._warning(),
            pad=36,
            gap=18,
        )

    def _options(self) -> tuple[Node, ...]:
        """Options to vote on, where the format has a vote."""
        if not any(step.phase in VOTES for step in self.part.table.format.steps):
            return ()
        lead = t("Willen jullie stemmen? Schrijf dan twee tot vier keuzes op.")
        lines = (
            self._line(f"option-{x}", t("Keuze {letter}", letter=x.upper()), "") for x in LETTERS
        )
        return (text(lead, style=Style.SMALL), *lines)

    def _written(self) -> dict[str, str]:
        """The case as it lies on the table; nothing when it does not."""
        card = self.part.card
        words = {"title": card.title, "case": card.case, "question": card.question}
        labels = [option.label for option in card.options]
        words |= {f"option-{x}": label for x, label in zip(LETTERS, labels, strict=False)}
        return {name: text for name, text in words.items() if text}

    def _of(self, name: str) -> str:
        """What stands in a field; the case that was brought in one line is a beginning."""
        begun = self._brought() if name in ("title", "case") else ""
        return self.words.get(name, begun)

    def _brought(self) -> str:
        pitches = self.part.sitting.view.pitches
        return pitches[0].title if pitches else ""

    def _line(self, name: str, label: str, hint: str) -> Node:
        return field(f"{PREFIX}{name}", label, self._of(name), placeholder=hint, limit=200)

    def onward(self) -> Onward:
        """What puts the case on the table; it waits for the case itself."""
        intent = Write() if self._of("case").strip() else None
        return Onward(t("Zet deze casus op tafel"), intent, "own:done")

    @property
    def unkept(self) -> bool:
        """Whether there is no case on the table yet, or another one than in the form."""
        written = self._written()
        return not written.get("case") or any(self._of(x) != written.get(x, "") for x in NAMES)

    def _traces(self) -> tuple[str, ...]:
        return self.part.sitting.traces(" \n".join(map(self._of, NAMES)))

    def _warning(self) -> Node | None:
        traces = self._traces() if self.warned else ()
        if not traces:
            return None
        words = t(
            "Dit lijkt op iets wat naar een persoon wijst: {what}. "
            "Verander het, of ga door als het niemand aanwijst.",
            what=", ".join(traces),
        )
        go_on = button(t("Het wijst niemand aan, ga door"), Write(sure=True), key="own:sure")
        return panel(
            row(icon("warning", cut="fill"), text(words).placed(grow=1), gap=16),
            row(go_on.flagged(Flag.FIRST)),  # brings the warning into view
            tone=Tone.RIGHT,
            pad=24,
            gap=16,
        )

    def edited(self, edited: Edited) -> Outcome | None:
        """A field of the form changed."""
        if edited.key.startswith(PREFIX):
            self.warned = False
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
        return self._of("title").strip() or self._brought() or t("Eigen casus")

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
