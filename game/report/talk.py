"""What was said at a card: lenses, arguments, questions and notes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from game.core.state import Argument
from game.core.view import Played
from game.report.names import Names, speaker


@dataclass(frozen=True, slots=True)
class LensUse:
    """A lens of the card, whether it was heard, and who spoke behind it."""

    who: str
    newcomer: bool
    voiced: bool
    speaker: str


@dataclass(frozen=True, slots=True)
class Said:
    """An argument for a pole; `lens` and `speaker` are empty when not known."""

    pole: str
    text: str
    lens: str
    speaker: str
    against_own: bool


@dataclass(frozen=True, slots=True)
class Talk:
    """The talk about a card; `prompts` are the questions that were discussed."""

    lenses: tuple[LensUse, ...]
    arguments: tuple[Said, ...]
    prompts: tuple[str, ...]
    notes: str

    @property
    def voiced(self) -> int:
        """How many lenses were heard."""
        return sum(lens.voiced for lens in self.lenses)

    def for_pole(self, pole: str) -> tuple[Said, ...]:
        """The arguments for this pole (left, right), in the order they came."""
        return tuple(said for said in self.arguments if said.pole == pole)


def talk(done: Played, names: Names, surprises: Mapping[str, str], *, anonymous: bool) -> Talk:
    """The talk about a card that is done."""
    said = (_said(done, each, names, anonymous=anonymous) for each in done.play.arguments)
    return Talk(
        lenses=_lenses(done, names),
        arguments=tuple(said),
        prompts=_prompts(done, surprises),
        notes=done.play.notes,
    )


def _said(done: Played, given: Argument, names: Names, *, anonymous: bool) -> Said:
    behind = next((lens.who for lens in done.card.lenses if lens.id == given.lens), "")
    person = speaker(given, names, anonymous=anonymous)
    return Said(given.pole, given.text, behind, person, given.against_own)


def _lenses(done: Played, names: Names) -> tuple[LensUse, ...]:
    play = done.play
    return tuple(
        LensUse(
            lens.who,
            lens.newcomer,
            lens.id in play.voiced,
            names.get(play.lenses.get(lens.id, ""), ""),
        )
        for lens in done.card.lenses
    )


def _prompts(done: Played, surprises: Mapping[str, str]) -> tuple[str, ...]:
    """The text of each question that was ticked off; one without a text is left out."""
    of_card = (prompt for prompts in done.card.prompts.values() for prompt in prompts)
    of_steps = (prompt for step in done.format.steps for prompt in step.prompts)
    texts = {prompt.id: prompt.text for prompt in (*of_card, *of_steps)} | dict(surprises)
    return tuple(texts[prompt] for prompt in done.play.prompts if prompt in texts)
